import type { CalError } from '../../errors/index.js';
import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Me } from '../../queries/me.js';
import type { Schedule } from '../../queries/schedules.js';
import { namingOthers } from '../../schedule/new-default/namingOthers.js';
import type { Weekday } from '../../time/types.js';
import type { ScheduleListNews, ScheduleListState } from './listSchedules.machine.js';

export type { ScheduleListNews };

/** What the API has said so far; undefined: it is still being asked. */
export interface ScheduleListFacts {
  schedules: readonly Schedule[] | undefined;
  /** Why they can't be read; null: they can. */
  error: CalError | null;
  /** undefined where it is not known: weeks then begin as is usual in the language. */
  me: Pick<Me, 'weekStart' | 'hourCycle'> | undefined;
  /** undefined where it is not known, as it is for a member's. */
  eventTypes: readonly HostEventType[] | undefined;
}

export type ScheduleListStatus = 'loading' | 'refused' | 'failed' | 'empty' | 'ready';

export interface ScheduleListRow {
  schedule: Schedule;
  /** How many event types obey it; null: not known. */
  usedBy: number | null;
  isBusy: boolean;
}

export interface DeleteQuestion {
  schedule: Schedule;
  /** Titles of the event types that obey it; null: not known. */
  eventTypes: readonly string[] | null;
  /** The schedule that they obey from then on; null: none, so Monday to Friday from 09:00 to 17:00. */
  heir: Schedule | null;
  isLast: boolean;
  isPending: boolean;
  error: CalError | null;
}

export interface ScheduleListModel {
  status: ScheduleListStatus;
  error: CalError | null;
  rows: readonly ScheduleListRow[];
  /** There are schedules, and none of them counts for event types that name none. */
  hasNoDefault: boolean;
  question: DeleteQuestion | null;
  news: ScheduleListNews | null;
  /** Has just become the default, while some event types name others. null: nothing to settle. */
  newDefault: { schedule: Schedule; eventTypes: readonly HostEventType[] } | null;
  /** null: as is usual in the language. */
  weekStart: Weekday | null;
  hourCycle: 12 | 24 | null;
}

const isRefused = ({ kind, code }: CalError) =>
  kind === 'auth' || code === 'forbidden' || code === 'unauthenticated';

function statusOf({ schedules, error }: ScheduleListFacts): ScheduleListStatus {
  if (schedules) return schedules.length === 0 ? 'empty' : 'ready';
  if (!error) return 'loading';
  return isRefused(error) ? 'refused' : 'failed';
}

/** Event types that name it, and for the default those that name none. */
const usersOf = ({ id, isDefault }: Schedule, eventTypes: readonly HostEventType[]) =>
  eventTypes.filter(({ scheduleId }) => scheduleId === id || (isDefault && scheduleId === null));

function questionOf(
  { schedules = [], eventTypes }: ScheduleListFacts,
  { asked, refusal, isDeleting }: ScheduleListState,
): DeleteQuestion | null {
  const schedule = schedules.find(({ id }) => id === asked);
  if (!schedule) return null;
  return {
    schedule,
    eventTypes: eventTypes ? usersOf(schedule, eventTypes).map(({ title }) => title) : null,
    heir: schedule.isDefault ? null : (schedules.find(({ isDefault }) => isDefault) ?? null),
    isLast: schedules.length === 1,
    isPending: isDeleting,
    error: refusal,
  };
}

function newDefaultOf({ schedules, eventTypes }: ScheduleListFacts, { newDefault }: ScheduleListState) {
  const schedule = schedules?.find(({ id }) => id === newDefault);
  if (!schedule || !eventTypes || namingOthers(schedule.id, eventTypes).length === 0) return null;
  return { schedule, eventTypes };
}

/** Exactly what the list shows: the oldest first, so that nothing moves when another becomes the default. */
export function scheduleListModel(facts: ScheduleListFacts, state: ScheduleListState): ScheduleListModel {
  const { schedules = [], eventTypes, me } = facts;
  const status = statusOf(facts);
  return {
    status,
    error: facts.error,
    rows: [...schedules]
      .sort((a, b) => a.id - b.id)
      .map((schedule) => ({
        schedule,
        usedBy: eventTypes ? usersOf(schedule, eventTypes).length : null,
        isBusy: state.busy.has(schedule.id),
      })),
    hasNoDefault: status === 'ready' && !schedules.some(({ isDefault }) => isDefault),
    question: questionOf(facts, state),
    news: state.news,
    newDefault: newDefaultOf(facts, state),
    weekStart: me?.weekStart ?? null,
    hourCycle: me?.hourCycle ?? null,
  };
}
