import { instantOf, parseInstant } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { badRequest, conflict } from '../../../http/Refusal.js';
import type { Store } from '../../../store/store.js';

const DAY_MS = 86_400_000;

/** From the first moment of the first day to the last one of the last, in UTC. */
export interface Days {
  start: Instant;
  end: Instant;
}

/** @throws Refusal 400 when only one of the two is there, or the end is before the start */
export function readDays({ start, end }: { start?: string; end?: string }): Days | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined || end === undefined) {
    throw badRequest('Please specify both ooo start and end time.');
  }
  const midnight = (iso: string) => parseInstant(`${iso.slice(0, 10)}T00:00:00Z`);
  const days = { start: midnight(start), end: instantOf(midnight(end) + DAY_MS - 1) };
  if (days.start > days.end) throw badRequest('Start date must be before end date.');
  return days;
}

/**
 * Whether the user can be away on these days with this stand-in: nobody stands in for who stands in for them, there is
 * no such entry yet, and the stand-in is somebody else of a team of theirs. In this order.
 */
export async function requireSensible(
  userId: number,
  { days, toUserId }: { days: Days | undefined; toUserId: number | undefined },
  store: Store,
): Promise<void> {
  const { outOfOffice } = store.collections;
  if (days && toUserId !== undefined) {
    const back = await outOfOffice.where({ userId: toUserId, toUserId: userId });
    if (back.some(({ start, end }) => start <= days.end && end >= days.start)) {
      throw badRequest('Booking redirect infinite not allowed.');
    }
  }
  if (days && (await outOfOffice.where({ userId, ...days })).length > 0) {
    throw conflict('Ooo entry already exists.');
  }
  if (toUserId === undefined) return;
  if (toUserId === userId) throw badRequest('Cannot redirect to self.');
  if (!(await haveTeamInCommon(userId, toUserId, store))) throw badRequest('Cannot redirect to this user.');
}

/** The organization counts as one. */
async function haveTeamInCommon(one: number, other: number, store: Store): Promise<boolean> {
  const { memberships } = store.collections;
  const own = await memberships.where({ userId: one, accepted: true });
  const theirs = await memberships.where({ userId: other });
  return own.some(({ teamId }) => theirs.some((membership) => membership.teamId === teamId));
}
