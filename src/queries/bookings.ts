import type { Client } from '../client/index.js';
import {
  cancel as cancelBooking,
  create as createBooking,
  get as getBooking,
  getBySeat,
  list as listBookings,
  reschedule as rescheduleBooking,
} from '../contract/bookings/bookings.operations.js';
import type { ListBookingsInput } from '../contract/bookings/listBookings.schema.js';
import type { InputOf } from '../contract/operation.js';
import { isCalApiError } from '../errors/index.js';
import type { Cal } from '../provider/CalContext.js';
import { queryKey } from './queryKey.js';
import { type Booking, readBooking, readWholeBooking, type WholeBooking } from './readBooking.js';
import { allSlotsKey } from './slots.js';
import { Wire } from './Wire.js';

export type {
  Attendee,
  Booking,
  BookingAnswer,
  BookingHost,
  BookingStatus,
  LocationKind,
  WholeBooking,
} from './readBooking.js';
export { readBooking };

/** A page of the bookings that the signed-in user hosts or attends. */
export const bookingsQuery = (client: Client, input: ListBookingsInput) => ({
  queryKey: queryKey(client, listBookings, input),
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Booking[]> => {
    const { data } = await client.call(listBookings, input, { signal });
    return new Wire(listBookings.name, data).list().map((each) => readBooking(each));
  },
  staleTime: 10_000,
});

const isMissing = (error: unknown) => isCalApiError(error) && error.status === 404;

async function findBySeat(client: Client, seatUid: string, signal: AbortSignal | undefined) {
  try {
    const answer = await client.call(getBySeat, { seatUid }, { signal });
    const booking = readBooking(new Wire(getBySeat.name, answer), seatUid);
    return { ...booking, series: [booking] };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** null: there is none by that uid, which may be a booking's, a seat's, or that of a whole series. */
export async function findBooking(
  client: Client,
  uid: string,
  signal?: AbortSignal,
): Promise<WholeBooking | null> {
  try {
    const answer = await client.call(getBooking, { bookingUid: uid }, { signal });
    return readWholeBooking(getBooking.name, answer, uid);
  } catch (error) {
    if (isMissing(error)) return findBySeat(client, uid, signal);
    throw error;
  }
}

/** The public reading of one booking, by `findBooking`. */
export const bookingQuery = (client: Client, uid: string) => ({
  queryKey: queryKey(client, getBooking, { bookingUid: uid }),
  queryFn: ({ signal }: { signal?: AbortSignal }): Promise<WholeBooking | null> =>
    findBooking(client, uid, signal),
  staleTime: 10_000,
});

/** After any change of bookings: bookings, lists of bookings and slots that were read are read again where they are shown. */
export const forgetBookings = async (cal: Pick<Cal, 'client' | 'queryClient'>): Promise<void> => {
  await Promise.all([
    cal.queryClient.invalidateQueries({ queryKey: queryKey(cal.client, getBooking) }),
    cal.queryClient.invalidateQueries({ queryKey: queryKey(cal.client, listBookings) }),
    cal.queryClient.invalidateQueries({ queryKey: allSlotsKey(cal.client) }),
  ]);
};

export type { ListBookingsInput };
export type CreateBookingInput = InputOf<typeof createBooking>;
export type CancelBookingInput = InputOf<typeof cancelBooking>;
export type RescheduleBookingInput = InputOf<typeof rescheduleBooking>;

/** All of its bookings where the event type recurs; the first stands for them. */
export const makeBooking = async (client: Client, input: CreateBookingInput): Promise<WholeBooking> =>
  readWholeBooking(createBooking.name, await client.call(createBooking, input));

/** Bookings that the host's own code made: as the API gave them, with or without their envelope, or as they are here. */
export function readGivenBooking(answer: object): WholeBooking {
  // SAFETY: any object can be asked for a property; without one it is its own data.
  const { data = answer } = answer as { data?: object };
  if (!('start' in data) || typeof data.start !== 'number')
    return readWholeBooking('handleCreateBooking', data);
  // SAFETY: only a booking that was read already has its start as a number.
  const booking = data as Booking & Partial<WholeBooking>;
  return { ...booking, series: booking.series ?? [booking] };
}

/** Of a series, from one of its bookings on or as a whole, all of them: as they are afterwards. */
export const endBooking = async (client: Client, input: CancelBookingInput): Promise<WholeBooking> =>
  readWholeBooking(cancelBooking.name, await client.call(cancelBooking, input), input.bookingUid);

/** The answer is a new booking with a new uid; the old one is cancelled. Of a seat, the booking that it moved to. */
export const moveBooking = async (client: Client, input: RescheduleBookingInput): Promise<WholeBooking> =>
  readWholeBooking(rescheduleBooking.name, await client.call(rescheduleBooking, input));
