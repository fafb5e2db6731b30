'use client';
import { useReducer } from 'react';
import type { ChangedEventTypes } from '../../queries/event-type/changeEventTypes.js';
import type { EventTypeOwner, HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { Place } from '../../queries/event-type/settingValues.js';
import { useChangeEventTypes } from '../../queries/event-type/useChangeEventTypes.js';
import type { UpdateEventTypeInput } from '../../queries/event-type/writeEventType.js';
import { type BulkKind, type BulkState, bulkTransition, initialBulk } from './bulk.machine.js';

/** What all that are chosen shall have from now on. */
export type BulkChange =
  /** null: the default of whoever hosts. */
  { kind: 'hours'; scheduleId: number | null } | { kind: 'place'; place: Place };

export interface BulkController {
  readonly state: BulkState;
  /** All that there are. */
  readonly eventTypes: readonly HostedEventType[];
  /** Those that are chosen, and are still there. */
  readonly chosen: readonly HostedEventType[];
  readonly choose: (ids: readonly number[], isChosen: boolean) => void;
  readonly open: (kind: BulkKind) => void;
  readonly close: () => void;
  /** Changes all that are chosen; after a failure those that failed. */
  readonly apply: (change: BulkChange) => void;
}

export interface UseBulkChangeOptions {
  /** All were tried: those that changed, and those that could not be. */
  onEnd?: ((result: ChangedEventTypes) => void) | undefined;
  /** She is asked what they shall have. */
  onOpen?: (() => void) | undefined;
  /** All are changed. @param count how many, by all tries */
  onDone?: ((kind: BulkKind, count: number) => void) | undefined;
}

function changed(
  { settings }: HostedEventType,
  change: BulkChange,
): Pick<UpdateEventTypeInput, 'settings' | 'keys'> {
  return change.kind === 'hours'
    ? { settings: { ...settings, scheduleId: change.scheduleId }, keys: ['scheduleId'] }
    : { settings: { ...settings, locations: [change.place] }, keys: ['locations'] };
}

/** Choosing several event types, and giving all of them other hours or another place. */
export function useBulkChange(
  eventTypes: readonly HostedEventType[],
  owner: EventTypeOwner,
  { onEnd, onOpen, onDone }: UseBulkChangeOptions = {},
): BulkController {
  const [state, send] = useReducer(bulkTransition, initialBulk);
  const { mutateAsync: changeAll } = useChangeEventTypes();
  const chosen = eventTypes.filter(({ id }) => state.chosen.has(id));

  function apply(change: BulkChange) {
    if (state.progress || chosen.length === 0) return;
    send({ type: 'began', total: chosen.length });
    const changes = chosen.map((eventType) => ({
      ...owner,
      id: eventType.id,
      ...changed(eventType, change),
    }));
    const onProgress = (done: number) => send({ type: 'progressed', done });
    void changeAll({ changes, onProgress }).then((result) => {
      send({ type: 'ended', changed: result.changed.length, failed: result.failed });
      if (result.failed.length === 0) {
        onDone?.(change.kind, state.changed + result.changed.length);
      }
      queueMicrotask(() => onEnd?.(result));
    });
  }

  return {
    state,
    eventTypes,
    chosen,
    choose: (ids, isChosen) => send({ type: 'rowChosen', ids, isChosen }),
    open: (kind) => {
      onOpen?.();
      send({ type: 'opened', kind });
    },
    close: () => send({ type: 'closed' }),
    apply,
  };
}
