import { instantOf, toIso } from '../../../../time/instant.js';
import { parseZone } from '../../../../time/zone.js';
import { bookedTogether } from '../../../events/bookingEvent.js';
import { BareRefusal, notFound, Refusal } from '../../../http/Refusal.js';
import type { BookingRecord, EventTypeSettings } from '../../../model/records.js';
import type { New } from '../../../store/store.js';
import { addSeries } from '../../bookings/addBookings.js';
import { rescheduleBooking } from '../../bookings/change/rescheduleBooking.js';
import { requireActiveBookingLeft } from '../../bookings/create/activeBookings.js';
import { bookInstantly, callEndsAt } from '../../bookings/create/bookInstantly.js';
import { checkResponses } from '../../bookings/create/bookingResponses.js';
import { bookOnce, readStart, requireWelcome } from '../../bookings/create/createBooking.js';
import {
  type BookingOrder,
  type BookingWish,
  isSeated,
  newBooking,
  timeOf,
} from '../../bookings/create/newBooking.js';
import { requireHosts } from '../../bookings/create/requireHosts.js';
import { bookSeat } from '../../bookings/create/seats.js';
import { HOST_NOT_AVAILABLE, NOT_AVAILABLE, OUT_OF_BOUNDS } from '../../bookings/requireBookable.js';
import { requireHostsFor } from '../../bookings/requireHostsFor.js';
import type { Call } from '../../handler.js';
import { priceOf } from '../../payments/charge.js';
import { findEventType } from '../../slots/findEventType.js';
import { readFacts } from '../../slots/readFacts.js';
import { requireVerifiedEmail } from '../../verified-resources/guardedEmail.js';
import type { CreateOldBookingInput } from './input.js';
import { madeBooking } from './madeBooking.js';

/** One booking: a new one, a seat, or another time for one that is there already. */
export async function createOldBooking(input: CreateOldBookingInput, call: Call) {
  const request = await requestOf(input, call);
  try {
    if (input._isDryRun) {
      const [booking] = await bookAll([{ input, request }], call);
      return booking && { ...(await madeBooking(booking, undefined, call)), isDryRun: true };
    }
    if (input.rescheduleUid) return await moved(input.rescheduleUid, input, call);
    if (isSeated(request.eventType.settings)) {
      const { uid, seatUid } = await bookSeat(request, call);
      return await made(uid, seatUid, call);
    }
    if (priceOf(request.eventType.settings) > 0) {
      return await made((await bookOnce(request, call)).uid, undefined, call);
    }
    const [booking] = await bookAll([{ input, request }], call);
    return await made(booking?.uid ?? '', undefined, call);
  } catch (error) {
    throw inOldWords(error);
  }
}

/** Every occurrence is sent as a booking of its own. All of them, or none. */
export async function createOldRecurring(inputs: readonly CreateOldBookingInput[], call: Call) {
  const requests = await Promise.all(
    inputs.map(async (input) => ({ input, request: await requestOf(input, call) })),
  );
  const bookings = await bookAll(requests, call).catch((error: unknown) => {
    throw inOldWords(error);
  });
  const answers = await Promise.all(bookings.map((booking) => madeBooking(booking, undefined, call)));
  // Who was chosen among several hosts is told with the first one only.
  const isDryRun = inputs.some(isDry);
  return answers.map(({ luckyUsers, ...rest }, index) => ({
    ...rest,
    isDryRun,
    ...(index === 0 && { luckyUsers }),
  }));
}

/** All hosts of a team are called; whoever takes the call hosts. */
export async function createOldInstant(input: CreateOldBookingInput, call: Call) {
  const booking = await bookInstantly(await requestOf(input, call), call);
  return {
    message: 'Success',
    meetingTokenId: booking.id,
    bookingId: booking.id,
    bookingUid: booking.uid,
    expires: toIso(instantOf(callEndsAt(booking))),
    userId: null,
  };
}

/** Of a booking that is not kept. */
const NO_NUMBER = 0;
const isDry = ({ _isDryRun }: CreateOldBookingInput): boolean => _isDryRun === true;

interface Wanted {
  input: CreateOldBookingInput;
  request: BookingOrder;
}

async function bookAll(wanted: readonly Wanted[], call: Call): Promise<BookingRecord[]> {
  const { store, announce } = call;
  const bookings: New<BookingRecord>[] = [];
  for (const { input, request } of wanted) {
    await requireActiveBookingLeft(request, store);
    const time = {
      times: [timeOf(request)],
      zone: parseZone(input.timeZone),
      gone: NOT_AVAILABLE,
      ...(isDry(input) && { rescheduleUid: input.rescheduleUid }),
    };
    const people = await requireHostsFor(request, await readFacts(request, call), time, call);
    bookings.push({ ...newBooking({ ...request, ...people }), responses: { ...input.responses } });
  }
  if (wanted.some(({ input }) => isDry(input))) {
    return bookings.map((booking) => ({ ...booking, id: NO_NUMBER }));
  }
  const added = await addSeries(bookings, store);
  for (const event of bookedTogether(added)) announce(event);
  return added;
}

async function moved(bookingUid: string, input: CreateOldBookingInput, call: Call) {
  const { start, rescheduledBy, seatReferenceUid } = input;
  const reason = input.responses.rescheduleReason;
  const { uid } = await rescheduleBooking(
    {
      bookingUid,
      start,
      ...(rescheduledBy && { rescheduledBy }),
      ...(typeof reason === 'string' && { reschedulingReason: reason }),
      ...(seatReferenceUid && { seatUid: seatReferenceUid }),
      ...(input.verificationCode && { emailVerificationCode: input.verificationCode }),
    },
    call,
  );
  return made(uid, seatReferenceUid, call);
}

async function made(uid: string, seatUid: string | undefined, call: Call) {
  const booking = await call.store.bookings.find(uid);
  if (!booking) throw notFound(`Booking with uid=${uid} was not found in the database`);
  return madeBooking(booking, seatUid, call);
}

async function requestOf(input: CreateOldBookingInput, call: Call): Promise<BookingOrder> {
  const found = await findEventType(input.eventTypeId, call.store);
  if (!found) throw notFound(`Event type with id ${input.eventTypeId} not found.`);
  requireHosts(found);
  await requireWelcome(found, call);
  const start = readStart(input.start);
  const asked = newShape(input, lengthOf(input, found.eventType.settings));
  checkResponses(found.eventType, asked);
  if (!input.rescheduleUid) {
    const sender = { email: input.responses.email, code: input.verificationCode };
    requireVerifiedEmail(found.eventType.settings, sender, call);
  }
  return {
    ...found,
    input: asked,
    start,
    now: call.clock.now(),
    ids: call.ids,
    settings: call.settings,
    ...(input.recurringEventId && { recurringUid: input.recurringEventId }),
  };
}

/** Said by the end; undefined: the usual one. */
function lengthOf(
  { start, end }: CreateOldBookingInput,
  { lengthInMinutes, lengthInMinutesOptions }: EventTypeSettings,
): number | undefined {
  if (end === undefined) return undefined;
  const minutes = (readStart(end) - readStart(start)) / 60_000;
  if (!(lengthInMinutesOptions ?? [lengthInMinutes]).includes(minutes)) {
    throw httpException(400, 'Invalid event length');
  }
  return minutes;
}

/** The same wish, as the present version words it. */
function newShape(
  { responses, timeZone, language, metadata }: CreateOldBookingInput,
  lengthInMinutes: number | undefined,
): BookingWish {
  const { name, email, guests, location, attendeePhoneNumber, ...bookingFieldsResponses } = responses;
  const fullName =
    typeof name === 'string' ? name : [name.firstName, name.lastName].filter(Boolean).join(' ');
  const place = location && (location.optionValue || location.value);
  return {
    attendee: {
      name: fullName,
      email,
      timeZone,
      language: language ?? 'en',
      ...(typeof attendeePhoneNumber === 'string' && { phoneNumber: attendeePhoneNumber }),
    },
    bookingFieldsResponses,
    ...(guests && guests.length > 0 && { guests }),
    ...(place && { location: place }),
    ...(lengthInMinutes !== undefined && { lengthInMinutes }),
    ...(metadata && { metadata: texts(metadata) }),
  };
}

const texts = (metadata: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)]));

const httpException = (status: number, message: string) =>
  new Refusal(status, { code: 'HttpException', message, details: message });

const CODES: Record<string, string> = {
  [NOT_AVAILABLE]: 'no_available_users_found_error',
  [HOST_NOT_AVAILABLE]: 'no_available_users_found_error',
  [OUT_OF_BOUNDS]: 'booking_time_out_of_bounds_error',
};

/** Why a time can't be had was told by code. */
function inOldWords(error: unknown): unknown {
  if (error instanceof BareRefusal) return httpException(error.status, error.message);
  const code = error instanceof Refusal ? CODES[error.message] : undefined;
  return code ? httpException(400, code) : error;
}
