import type { OutOfOffice, OutOfOfficeReason, UpdateOutOfOfficeInput } from '../../queries/outOfOffice.js';
import { isDay } from '../../time/day.js';
import type { Day } from '../../time/types.js';

/** What is filled in. Days are texts until they are ones. */
export interface AwayDraft {
  firstDay: string;
  lastDay: string;
  reason: OutOfOfficeReason;
  notes: string;
  /** null: nobody stands in. */
  toUserId: number | null;
}

export const blankDraft: AwayDraft = {
  firstDay: '',
  lastDay: '',
  reason: 'unspecified',
  notes: '',
  toUserId: null,
};

export const draftOf = ({ firstDay, lastDay, reason, notes, toUserId }: OutOfOffice): AwayDraft => ({
  firstDay,
  lastDay,
  reason: reason ?? 'unspecified',
  notes,
  toUserId,
});

/** The first day takes the last along, so that a single day is one press. */
export function withFirstDay(draft: AwayDraft, firstDay: string): AwayDraft {
  const takesAlong = draft.lastDay === '' || draft.lastDay < firstDay;
  return { ...draft, firstDay, lastDay: takesAlong ? firstDay : draft.lastDay };
}

export type AwayProblem = 'firstDayMissing' | 'lastDayMissing' | 'lastDayEarlier';

/** What has to be mended before it can be sent; null: nothing. */
export function problemOf({ firstDay, lastDay }: AwayDraft): AwayProblem | null {
  if (!isDay(firstDay)) return 'firstDayMissing';
  if (!isDay(lastDay)) return 'lastDayMissing';
  return lastDay < firstDay ? 'lastDayEarlier' : null;
}

type Days = Pick<OutOfOffice, 'firstDay' | 'lastDay'>;

const daysOf = ({ firstDay, lastDay }: AwayDraft): Days | null =>
  isDay(firstDay) && isDay(lastDay) && firstDay <= lastDay ? { firstDay, lastDay } : null;

/** null: it can't be sent as it is. */
export function toCreate(draft: AwayDraft) {
  const days = daysOf(draft);
  if (!days) return null;
  const { reason, toUserId } = draft;
  const notes = draft.notes.trim();
  return { ...days, reason, ...(notes !== '' && { notes }), ...(toUserId !== null && { toUserId }) };
}

/**
 * What differs from the entry; null: it can't be sent as it is. Days that are the same are left out: the API would see
 * the entry itself as another one of those days.
 */
export function toUpdate(
  entry: OutOfOffice,
  draft: AwayDraft,
): Pick<UpdateOutOfOfficeInput, 'days' | 'reason' | 'notes' | 'toUserId'> | null {
  const days = daysOf(draft);
  if (!days) return null;
  const notes = draft.notes.trim();
  const isOtherDays = days.firstDay !== entry.firstDay || days.lastDay !== entry.lastDay;
  return {
    ...(isOtherDays && { days }),
    ...(draft.reason !== (entry.reason ?? 'unspecified') && { reason: draft.reason }),
    ...(notes !== entry.notes && { notes }),
    ...(draft.toUserId !== null && draft.toUserId !== entry.toUserId && { toUserId: draft.toUserId }),
  };
}

/** Those that are not over, and those that are; the nearest to today first in both. */
export function byTime(entries: readonly OutOfOffice[], today: Day) {
  const isOver = ({ lastDay }: OutOfOffice) => lastDay < today;
  return {
    coming: entries.filter((entry) => !isOver(entry)),
    over: entries.filter(isOver).reverse(),
  };
}
