import type { Booking } from '../../../../contract/bookings/bookings.schema.js';
import type { ListBookingsInput } from '../../../../contract/bookings/listBookings.schema.js';
import type { Pagination } from '../../../../contract/envelope.schema.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Handler, KnownCall } from '../../handler.js';
import { bookingAnswer } from '../bookingAnswer.js';
import { bookingOrder, bookingTests } from './bookingFilters.js';
import { bookingsOfTeam, seenBookings } from './seenBookings.js';

/** Bookings that the caller hosts or attends, or of a team that the caller keeps. */
export const listBookings: Handler<'bookings.list'> = async (input, call) =>
  pageOfBookings(await seenBookings(input, call), input, call);

/** Of the team's event types, for who keeps it. */
export const listBookingsOfTeam = async (teamId: number, input: ListBookingsInput, call: KnownCall) =>
  pageOfBookings(await bookingsOfTeam(teamId, call.store), input, call);

/** Those that pass the filters, sorted, and where in them the page lies. */
export async function pageOfBookings(
  bookings: readonly BookingRecord[],
  input: ListBookingsInput,
  { caller, store, clock }: KnownCall,
): Promise<{ data: Booking[]; pagination: Pagination }> {
  const tests = bookingTests(input, clock.now());
  const matching = bookings
    .filter((booking) => tests.every((test) => test(booking)))
    .sort(bookingOrder(input));
  const [take, skip] = [input.take ?? 100, Math.min(input.skip ?? 0, matching.length)];
  const page = matching.slice(skip, skip + take);
  return {
    data: await Promise.all(page.map((booking) => bookingAnswer(booking, caller, store))),
    pagination: pagination(matching.length, take, skip),
  };
}

/** @param skip at most `total` */
export function pagination(total: number, take: number, skip: number): Pagination {
  const totalPages = Math.ceil(total / take);
  return {
    returnedItems: Math.min(Math.max(total - skip, 0), take),
    totalItems: total,
    itemsPerPage: take,
    remainingItems: Math.max(0, total - (skip + take)),
    currentPage: Math.min(Math.floor(skip / take) + 1, totalPages),
    totalPages,
    hasNextPage: skip + take < total,
    hasPreviousPage: skip > 0,
  };
}
