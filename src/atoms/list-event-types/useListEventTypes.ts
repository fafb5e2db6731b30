'use client';
import { useReducer } from 'react';
import type { CalError } from '../../errors/index.js';
import { type BulkController, useBulkChange } from '../../event-type/bulk/useBulkChange.js';
import type { EventTypeOwner, HostedEventType } from '../../queries/event-type/hostedEventType.js';
import { useDeleteEventType } from '../../queries/event-type/useDeleteEventType.js';
import { useDuplicateEventType } from '../../queries/event-type/useDuplicateEventType.js';
import { useHostedEventTypes } from '../../queries/event-type/useHostedEventTypes.js';
import { useUpdateEventType } from '../../queries/event-type/useUpdateEventType.js';
import { copyText } from '../../ui/device/useCopy.js';
import { type EventTypeChange, initialState, transition } from './listEventTypes.machine.js';
import { type EventTypeListModel, eventTypeListModel } from './listEventTypes.model.js';
import type { ListEventTypesOptions } from './listEventTypesOptions.js';

export interface ListEventTypesController {
  readonly model: EventTypeListModel;
  readonly owner: EventTypeOwner;
  readonly search: (query: string) => void;
  /** @param name of the copy, in the host's language */
  readonly duplicate: (eventType: HostedEventType, name: string) => void;
  readonly setHidden: (eventType: HostedEventType, isHidden: boolean) => void;
  /** Only where its page is known. */
  readonly copyLink: (eventType: HostedEventType) => void;
  /** Asks first: `model.question`. */
  readonly askToDelete: (eventType: HostedEventType) => void;
  readonly dismiss: () => void;
  /** Deletes what was asked about. */
  readonly confirm: () => void;
  /** Several at once. */
  readonly bulk: BulkController;
  /** Reads them again. */
  readonly retry: () => void;
}

interface Told {
  onSuccess: ((eventType: HostedEventType) => void) | undefined;
  onError: ((error: CalError) => void) | undefined;
}

const ownerOf = ({ teamId, orgId }: ListEventTypesOptions): EventTypeOwner =>
  teamId === undefined ? {} : { teamId, orgId };

/** A list of event types without its looks: facts in, model out. Needs an access token. */
export function useListEventTypes(options: ListEventTypesOptions = {}): ListEventTypesController {
  const owner = ownerOf(options);
  const { data: eventTypes, error, refetch } = useHostedEventTypes(owner);
  const [state, send] = useReducer(transition, initialState);
  // Promises, because of several changes under way at once TanStack tells only the last its end.
  const { mutateAsync: copy } = useDuplicateEventType();
  const { mutateAsync: update } = useUpdateEventType();
  const { mutateAsync: remove } = useDeleteEventType();
  const model = eventTypeListModel({ eventTypes, error }, state);
  const bulk = useBulkChange(eventTypes ?? [], owner, {
    onEnd: options.onBulkChangeEnd,
    onOpen: () => send({ type: 'told', news: null }),
    onDone: (kind, count) => send({ type: 'told', news: { what: `${kind}Done`, count } }),
  });

  /** Tells what came of a change: to the list, and to the host in a turn of its own. */
  function change(
    { id, settings: { title: name } }: HostedEventType,
    what: EventTypeChange,
    answer: Promise<HostedEventType>,
    { onSuccess, onError }: Told,
  ) {
    send({ type: 'changeBegan', id });
    answer.then(
      (done) => {
        send({ type: 'changeEnded', id, news: { what, name, error: null } });
        queueMicrotask(() => onSuccess?.(done));
      },
      (problem: CalError) => {
        send({ type: 'changeEnded', id, news: { what, name, error: problem } });
        queueMicrotask(() => onError?.(problem));
      },
    );
  }

  function deleteAsked(eventType: HostedEventType) {
    const { id, settings } = eventType;
    send({ type: 'deleteConfirmed' });
    remove({ ...owner, id }).then(
      () => {
        send({ type: 'deleted', id, name: settings.title });
        queueMicrotask(() => options.onDeleteSuccess?.(eventType));
      },
      (problem: CalError) => {
        send({ type: 'deleteFailed', id, error: problem });
        queueMicrotask(() => options.onDeleteError?.(problem));
      },
    );
  }

  function copyLink({ bookingUrl: url, settings: { title: name } }: HostedEventType) {
    if (url === null) return;
    void copyText(url).then((isCopied) =>
      send({ type: 'told', news: isCopied ? { what: 'copied', name } : { what: 'copiedFailed', url } }),
    );
  }

  return {
    model,
    owner,
    search: (query) => send({ type: 'searched', query }),
    duplicate: (eventType, title) => {
      const { onDuplicateSuccess: onSuccess, onDuplicateError: onError } = options;
      const made = copy({ ...owner, id: eventType.id, title });
      change(eventType, 'duplicated', made, { onSuccess, onError });
    },
    setHidden: (eventType, hidden) => {
      const { onHideSuccess: onSuccess, onHideError: onError } = options;
      const { id } = eventType;
      const settings = { ...eventType.settings, hidden };
      const changed = update({ ...owner, id, settings, keys: ['hidden'] });
      change(eventType, hidden ? 'hidden' : 'shown', changed, { onSuccess, onError });
    },
    copyLink,
    askToDelete: ({ id }) => send({ type: 'deletePressed', id }),
    dismiss: () => send({ type: 'deleteDismissed' }),
    confirm: () => {
      if (model.question && !model.question.isPending) deleteAsked(model.question.eventType);
    },
    bulk,
    retry: () => void refetch(),
  };
}
