'use client';
import { useQuery } from '@tanstack/react-query';
import { useReducer } from 'react';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { hostEventTypesQuery } from '../../queries/hostEventTypes.js';
import type { Schedule, ScheduleOwner } from '../../queries/schedules.js';
import { useCreateSchedule } from '../../queries/useCreateSchedule.js';
import { useDeleteSchedule } from '../../queries/useDeleteSchedule.js';
import { useMe } from '../../queries/useMe.js';
import { useSchedules } from '../../queries/useSchedules.js';
import { useUpdateSchedule } from '../../queries/useUpdateSchedule.js';
import { initialState, transition } from './listSchedules.machine.js';
import { type ScheduleListModel, scheduleListModel } from './listSchedules.model.js';

export interface UseListSchedulesOptions {
  /** A member of an organization, for its admins. Default: who is signed in. */
  owner?: ScheduleOwner | undefined;
  /** A copy was made; this is the copy. */
  onDuplicateSuccess?: ((schedule: Schedule) => void) | undefined;
  onDuplicateError?: ((error: CalError) => void) | undefined;
  /** It counts from now on for event types that name none. */
  onSetDefaultSuccess?: ((schedule: Schedule) => void) | undefined;
  onSetDefaultError?: ((error: CalError) => void) | undefined;
  /** It is gone; this is what it was. */
  onDeleteSuccess?: ((schedule: Schedule) => void) | undefined;
  onDeleteError?: ((error: CalError) => void) | undefined;
}

export interface ListSchedulesController {
  readonly model: ScheduleListModel;
  /** @param name of the copy, in the host's language */
  readonly duplicate: (schedule: Schedule, name: string) => void;
  readonly setDefault: (schedule: Schedule) => void;
  /** Asks first: `model.question`. */
  readonly askToDelete: (schedule: Schedule) => void;
  readonly dismiss: () => void;
  /** Deletes what was asked about. */
  readonly confirm: () => void;
  /** Which event types go by the new default is settled: `model.newDefault`. */
  readonly settleNewDefault: () => void;
  /** Reads them again. */
  readonly retry: () => void;
}

interface Told {
  onSuccess: ((schedule: Schedule) => void) | undefined;
  onError: ((error: CalError) => void) | undefined;
}

const own: ScheduleOwner = {};

/** What is read: the schedules, and what tells more of them. */
function useScheduleListFacts(owner: ScheduleOwner) {
  const { client, queryClient } = useCal();
  const schedules = useSchedules(owner);
  const me = useMe();
  // The API names the event types of who is signed in, and of nobody else.
  const isOwn = owner.orgId === undefined;
  const eventTypes = useQuery({ ...hostEventTypesQuery(client), enabled: isOwn }, queryClient);
  const facts = {
    schedules: schedules.data,
    error: schedules.error,
    me: me.data,
    eventTypes: isOwn ? eventTypes.data : undefined,
  };
  return { facts, readAgain: () => void schedules.refetch() };
}

/** A list of schedules without its looks: facts in, model out. Needs an access token. */
export function useListSchedules(options: UseListSchedulesOptions = {}): ListSchedulesController {
  const { owner = own } = options;
  const { facts, readAgain } = useScheduleListFacts(owner);
  const [state, send] = useReducer(transition, initialState);
  // Promises, because of several changes under way at once TanStack tells only the last its end.
  const { mutateAsync: create } = useCreateSchedule();
  const { mutateAsync: update } = useUpdateSchedule();
  const { mutateAsync: remove } = useDeleteSchedule();
  const model = scheduleListModel(facts, state);

  /** Tells what came of a change: to the list, and to the host in a turn of its own. */
  function change(
    { id, name }: Schedule,
    what: 'duplicated' | 'madeDefault',
    answer: Promise<Schedule>,
    { onSuccess, onError }: Told,
  ) {
    send({ type: 'changeBegan', id });
    answer.then(
      (done) => {
        send({ type: 'changeEnded', id, news: { what, name, error: null } });
        queueMicrotask(() => onSuccess?.(done));
      },
      (error: CalError) => {
        send({ type: 'changeEnded', id, news: { what, name, error } });
        queueMicrotask(() => onError?.(error));
      },
    );
  }

  function deleteAsked(schedule: Schedule) {
    const { id, name } = schedule;
    send({ type: 'deleteConfirmed' });
    remove({ ...owner, id }).then(
      () => {
        send({ type: 'deleted', id, name });
        queueMicrotask(() => options.onDeleteSuccess?.(schedule));
      },
      (error: CalError) => {
        send({ type: 'deleteFailed', id, error });
        queueMicrotask(() => options.onDeleteError?.(error));
      },
    );
  }

  return {
    model,
    duplicate: (schedule, name) => {
      const { zone, weekly, overrides } = schedule;
      const { onDuplicateSuccess: onSuccess, onDuplicateError: onError } = options;
      const copy = create({ ...owner, name, zone, weekly, overrides });
      change(schedule, 'duplicated', copy, { onSuccess, onError });
    },
    setDefault: (schedule) => {
      const { onSetDefaultSuccess: onSuccess, onSetDefaultError: onError } = options;
      const changed = update({ ...owner, id: schedule.id, isDefault: true });
      change(schedule, 'madeDefault', changed, { onSuccess, onError });
    },
    askToDelete: ({ id }) => send({ type: 'deletePressed', id }),
    dismiss: () => send({ type: 'deleteDismissed' }),
    confirm: () => {
      if (model.question && !model.question.isPending) deleteAsked(model.question.schedule);
    },
    settleNewDefault: () => send({ type: 'newDefaultSettled' }),
    retry: readAgain,
  };
}
