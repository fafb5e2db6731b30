import type { ReactNode } from 'react';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';

export interface ListEventTypesLooks {
  /** The address of a page that edits the event type of that id. */
  getEventTypeUrl?: ((id: number) => string) | undefined;
  /** She wants to edit it: show `EventTypeSettings` with its id. With `getEventTypeUrl` its default is prevented. */
  onOpen?: ((eventType: HostedEventType) => void) | undefined;
  /** Default true. */
  allowDuplicate?: boolean | undefined;
  /** Hiding and showing. Default true. */
  allowHide?: boolean | undefined;
  /** Default true. */
  allowDelete?: boolean | undefined;
  /** Choosing several, to change their hours or their place at once. Default true. */
  allowBulkChange?: boolean | undefined;
  /** No notes of what was done or failed in the list; the callbacks tell it. Default false. */
  disableToasts?: boolean | undefined;
  /** Above the list, and where there is nothing yet: `<CreateEventType />`, or your own way to make one. */
  createButton?: ReactNode;
  /** Shown where there are no event types, instead of our words. */
  noEventTypeChildren?: ReactNode;
}
