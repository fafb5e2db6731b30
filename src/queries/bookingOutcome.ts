import type { Client } from '../client/index.js';
import { list as listBookings } from '../contract/bookings/bookings.operations.js';
import {
  type CalApiError,
  type CalError,
  isCalApiError,
  isCalError,
  isCalNetworkError,
} from '../errors/index.js';
import { toIso } from '../time/instant.js';
import type { Instant } from '../time/types.js';
import { type Booking, readBooking, type WholeBooking } from './bookings.js';
import { isSlotRefused, makeHold, releaseHold } from './holds.js';
import { type SlotsInput, slotsQuery } from './slots.js';
import { Wire } from './Wire.js';

/** What became of an attempt to book. `lost`: no answer came, so the server may or may not have booked. */
export type BookingOutcome =
  | { readonly kind: 'booked'; readonly booking: WholeBooking }
  | { readonly kind: 'taken'; readonly error: CalError }
  /** `mayStillAct`: the server was only slow, and may book yet. */
  | { readonly kind: 'lost'; readonly error: CalError; readonly mayStillAct: boolean }
  | { readonly kind: 'refused'; readonly error: CalError };

/** The sentences by which the API says that a time is not, or no longer, to be had. */
const takenSentences = [
  'already has booking at this time or is not available',
  "can't be booked at the",
  'Attempting to book a meeting in the past',
  'No more seats left',
  'booking_limit_reached',
  'duration_limit_reached',
  'booking_conflict_error',
  // By code, as the older create answers.
  'no_available_users_found_error',
  'fixed_hosts_unavailable_for_booking',
  'round_robin_host_unavailable_for_booking',
  'booking_time_out_of_bounds_error',
];

/** A conflict of another kind: the seat is taken, by her. */
const ownSeat = 'already_signed_up_for_this_booking_error';

const isTaken = (error: unknown): error is CalApiError =>
  isCalApiError(error) &&
  ((error.status === 409 && !error.apiMessage.includes(ownSeat)) ||
    takenSentences.some((sentence) => error.apiMessage.includes(sentence)));

const isStatus = (error: CalError, status: number) => isCalApiError(error) && error.status === status;

/** A success that can't be read may have booked, and so may a server, or a proxy before it, that failed on the way. */
const isLost = (error: CalError): boolean =>
  isCalNetworkError(error) ||
  error.kind === 'contract' ||
  (isCalApiError(error) && error.code === 'server_failed');

/** Runs an attempt to book, and tells its ends apart. What is no error of ours is thrown on. */
export async function bookingOutcome(attempt: Promise<WholeBooking>): Promise<BookingOutcome> {
  try {
    return { kind: 'booked', booking: await attempt };
  } catch (error) {
    if (isTaken(error)) return { kind: 'taken', error };
    if (isCalError(error) && isLost(error)) {
      return { kind: 'lost', error, mayStillAct: error.code === 'timed_out' || isStatus(error, 504) };
    }
    if (isCalError(error)) return { kind: 'refused', error };
    throw error;
  }
}

export interface LostBooking {
  /** Empty: she was not asked for one. */
  email: string;
  start: Instant;
  /** 0: a group's, which has none. */
  eventTypeId: number;
  /** Our own hold hides the time from us too, so it is let go first. */
  holdUid: string | null;
  /** The very question that offered the time: the server's grid of times depends on it. */
  slots: SlotsInput;
}

/** What could be found out after an answer was lost. */
export type LostBookingTruth =
  | { readonly kind: 'booked'; readonly booking: WholeBooking }
  /** The time can still be had: nothing was booked. */
  | { readonly kind: 'notBooked' }
  /** The time is gone: it was most likely booked by this very request. */
  | { readonly kind: 'likelyBooked' }
  /** There is still no connection. */
  | { readonly kind: 'unknown' };

/**
 * Finds out whether a booking stands whose answer was lost. With a token the booking is looked up. Without one nobody
 * may read it; then it tells whether the time can still be had.
 */
export async function findLostBooking(client: Client, lost: LostBooking): Promise<LostBookingTruth> {
  try {
    if (lost.holdUid !== null) await releaseHold(client, lost.holdUid);
    return client.isAuthenticated ? await lookUp(client, lost) : await askForTime(client, lost);
  } catch (error) {
    if (isCalError(error)) return { kind: 'unknown' };
    throw error;
  }
}

async function lookUp(client: Client, lost: LostBooking): Promise<LostBookingTruth> {
  const { data } = await client.call(listBookings, {
    ...(lost.email && { attendeeEmail: lost.email }),
    ...(lost.eventTypeId !== 0 && { eventTypeId: lost.eventTypeId }),
    afterStart: toIso(lost.start),
    sortStart: 'asc',
  });
  const bookings = new Wire(listBookings.name, data)
    .list()
    .map((each) => readBooking(each))
    .filter(({ status }) => status !== 'cancelled' && status !== 'rejected');
  const found = bookings.find(({ start }) => start === lost.start);
  if (!found) return { kind: 'notBooked' };
  const isBeside = ({ recurringBookingUid: uid }: Booking) =>
    uid !== null && uid === found.recurringBookingUid;
  const series = bookings.filter((booking) => booking === found || isBeside(booking));
  return { kind: 'booked', booking: { ...found, series } };
}

async function askForTime(client: Client, lost: LostBooking): Promise<LostBookingTruth> {
  const days = await slotsQuery(client, lost.slots).queryFn({});
  const isFree = days.some(({ slots }) => slots.some(({ start }) => start === lost.start));
  return { kind: isFree && (await canBeHeld(client, lost)) ? 'notBooked' : 'likelyBooked' };
}

/**
 * A request that the host has yet to confirm leaves its time free, but the API holds no time for which there is one.
 * Nor one in which she moves her own booking, nor any of a group; then being free must do.
 */
async function canBeHeld(client: Client, { eventTypeId, start, slots }: LostBooking): Promise<boolean> {
  if (slots.bookingUidToReschedule !== undefined || eventTypeId === 0) return true;
  try {
    const { lengthMinutes } = slots;
    const hold = await makeHold(client, { eventTypeId, slotStart: start, lengthMinutes });
    await releaseHold(client, hold.uid).catch(() => undefined);
    return true;
  } catch (error) {
    if (isSlotRefused(error)) return false;
    throw error;
  }
}
