import * as z from 'zod';
import type { ListBookingsByCursorInput } from '../../../../contract/bookings/listBookings.schema.js';
import type { Instant } from '../../../../time/types.js';
import { badRequest } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Handler } from '../../handler.js';
import { bookingAnswer } from '../bookingAnswer.js';
import { type BookingSort, bookingSort, bookingTests } from './bookingFilters.js';
import { seenBookings } from './seenBookings.js';

const HOUR_MS = 3_600_000;

/** The cursor is the place of the last booking that was told: what comes before it can change as it likes. */
export const listBookingsByCursor: Handler<'bookings.listByCursor'> = async (input, call) => {
  const { caller, store, clock } = call;
  const { status, limit = 50, cursor, ...filters } = input;
  const tests = bookingTests({ ...filters, ...(status && { status: [status] }) }, clock.now());
  const { compare, placeOf } = sortOf(input);
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const seen = await seenBookings(input, call);
  const ahead = seen
    .filter((booking) => isInReach(booking, status, clock.now()) && tests.every((test) => test(booking)))
    .filter((booking) => !after || compare(placeOf(booking), after) > 0)
    .sort((a, b) => compare(placeOf(a), placeOf(b)));
  const page = ahead.slice(0, limit);
  const last = page.at(-1);
  const hasMore = ahead.length > page.length;
  return {
    data: await Promise.all(page.map((booking) => bookingAnswer(booking, caller, store))),
    pagination: { nextCursor: hasMore && last ? writeCursor(placeOf(last)) : null, hasMore },
  };
};

const FORWARD: readonly unknown[] = ['upcoming', 'recurring', 'unconfirmed'];

/** What is to come is read from an hour ago on, so that a booking which has just begun is there. */
const isInReach = (
  { start }: BookingRecord,
  status: ListBookingsByCursorInput['status'],
  now: Instant,
): boolean => !FORWARD.includes(status) || start >= now - HOUR_MS;

/** Without a sort of its own: forward for what is to come, else backward. */
function sortOf(input: ListBookingsByCursorInput) {
  const { read, order }: BookingSort = bookingSort(input) ?? {
    read: ({ start }) => start,
    order: FORWARD.includes(input.status) ? 'asc' : 'desc',
  };
  const sign = order === 'desc' ? -1 : 1;
  return {
    placeOf: (booking: BookingRecord): Place => [read(booking), booking.id],
    compare: ([at, id]: Place, [otherAt, otherId]: Place) => sign * (at - otherAt || id - otherId),
  };
}

/** The instant that is sorted by, and the booking's number. */
const place = z.tuple([z.number(), z.int()]);
type Place = z.output<typeof place>;

const writeCursor = ([at, id]: Place): string => `${at.toString(36)}.${id.toString(36)}`;

function readCursor(cursor: string): Place {
  const result = place.safeParse(cursor.split('.').map((part) => Number.parseInt(part, 36)));
  if (!result.success) throw badRequest('Invalid cursor');
  return result.data;
}
