import type { Client } from '../client/index.js';
import {
  cancel as cancelBooking,
  create as createBooking,
  list as listBookings,
  reschedule as rescheduleBooking,
} from '../contract/bookings/bookings.operations.js';
import type { Booking as WireBooking } from '../contract/bookings/bookings.schema.js';
import type { ListBookingsInput } from '../contract/bookings/listBookings.schema.js';
import type { InputOf } from '../contract/operation.js';
import type { Cal } from '../provider/CalContext.js';
import { parseInstant } from '../time/instant.js';
import type { Instant } from '../time/types.js';
import { queryKey } from './queryKey.js';
import { allSlotsKey } from './slots.js';
import { Wire } from './Wire.js';

export type BookingStatus = WireBooking['status'];

export interface Attendee {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
}

/** A slot that somebody has. */
export interface Booking {
  readonly uid: string;
  readonly title: string;
  readonly status: BookingStatus;
  readonly start: Instant;
  readonly end: Instant;
  readonly hosts: readonly { readonly name: string; readonly zone: string }[];
  /** The first is who booked. */
  readonly attendees: readonly Attendee[];
  readonly guests: readonly string[];
  /** A URL for video, else what the host entered; null: none. */
  readonly location: string | null;
  /** What the visitor wrote under "notes"; empty when nothing. */
  readonly notes: string;
  readonly cancellationReason: string;
}

/** Until its link is made, a video booking names its app, such as `integrations:daily`: nowhere that anybody could go. */
const placeOf = (text: string): string | null =>
  text === '' || text.startsWith('integrations:') ? null : text;

export function readBooking(wire: Wire): Booking {
  return {
    uid: wire.at('uid').text(),
    title: wire.at('title').text(),
    // SAFETY: an unknown status of a newer server is shown as it is; no code branches on it without a default.
    status: wire.at('status').text() as BookingStatus,
    start: wire.at('start').as(parseInstant),
    end: wire.at('end').as(parseInstant),
    hosts: wire
      .at('hosts')
      .list()
      .map((host) => ({ name: host.at('name').text(), zone: host.at('timeZone').text() })),
    attendees: wire
      .at('attendees')
      .list()
      .map((person) => ({
        name: person.at('name').text(),
        email: person.at('displayEmail').maybe((it) => it.text()) ?? person.at('email').text(),
        zone: person.at('timeZone').text(),
      })),
    guests: wire.at('guests').maybe((list) => list.list().map((each) => each.text())) ?? [],
    location: wire.at('location').maybe((it) => placeOf(it.text())),
    notes: wire.at('description').maybe((it) => it.text()) ?? '',
    cancellationReason: wire.at('cancellationReason').maybe((it) => it.text()) ?? '',
  };
}

/** A page of the bookings that the signed-in user hosts or attends. */
export const bookingsQuery = (client: Client, input: ListBookingsInput) => ({
  queryKey: queryKey(client, listBookings, input),
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Booking[]> => {
    const { data } = await client.call(listBookings, input, { signal });
    return new Wire(listBookings.name, data).list().map(readBooking);
  },
  staleTime: 10_000,
});

/** After any change of bookings: lists of bookings and slots that were read are read again where they are shown. */
export const forgetBookings = async (cal: Pick<Cal, 'client' | 'queryClient'>): Promise<void> => {
  await Promise.all([
    cal.queryClient.invalidateQueries({ queryKey: queryKey(cal.client, listBookings) }),
    cal.queryClient.invalidateQueries({ queryKey: allSlotsKey(cal.client) }),
  ]);
};

export type { ListBookingsInput };
export type CreateBookingInput = InputOf<typeof createBooking>;
export type CancelBookingInput = InputOf<typeof cancelBooking>;
export type RescheduleBookingInput = InputOf<typeof rescheduleBooking>;

/** A series answers with all of its bookings, ascending: the first stands for them. */
function readFirst(operation: string, answer: unknown): Booking {
  const wire = new Wire(operation, answer);
  const [first] = wire.isList ? wire.list() : [wire];
  return readBooking(first ?? wire);
}

export const makeBooking = async (client: Client, input: CreateBookingInput): Promise<Booking> =>
  readFirst(createBooking.name, await client.call(createBooking, input));

export const endBooking = async (client: Client, input: CancelBookingInput): Promise<Booking> =>
  readFirst(cancelBooking.name, await client.call(cancelBooking, input));

/** The answer is a new booking with a new uid; the old one is cancelled. */
export const moveBooking = async (client: Client, input: RescheduleBookingInput): Promise<Booking> =>
  readFirst(rescheduleBooking.name, await client.call(rescheduleBooking, input));
