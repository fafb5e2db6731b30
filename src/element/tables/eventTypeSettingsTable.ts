import type { EventTypeSettingsProps } from '../../atoms/event-type-settings/EventTypeSettings.js';
import type { Table } from '../kinds.js';

/** An element's own `id` has that name already. */
export type EventTypeProps = Omit<EventTypeSettingsProps, 'id'> & {
  eventTypeId: EventTypeSettingsProps['id'];
};

export const eventTypeSettingsTable = {
  eventTypeId: 'text',
  teamId: 'number',
  orgId: 'number',
  tabs: 'json',
  initialTab: 'text',
  fields: 'json',
  isReadOnly: 'switch',
  isDryRun: 'switch',
  allowDelete: 'switch',
  disableToasts: 'switch',
  onSuccess: { event: 'saved' },
  onError: { event: 'savefailed', detail: ['settings', 'error'] },
  onDeleteSuccess: { event: 'deleted' },
  onDeleteError: { event: 'deletefailed' },
  onFormStateChange: { event: 'formchange' },
  onBeforeUpdate: 'value',
  // What is not given is not offered: so this is no event.
  onEditSchedule: 'value',
  preview: 'react',
  loadingStateChildren: 'react',
  children: 'react',
  fallback: 'react',
  className: 'react',
  appearance: 'react',
} as const satisfies Table<EventTypeProps>;

export const eventTypeProps = { eventTypeId: 'id' } as const;
