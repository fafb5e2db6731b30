import { instantOf, toIso } from '../../../../time/instant.js';
import { parseZone } from '../../../../time/zone.js';
import type { HostFacts, SlotFacts } from '../../../engine/facts.js';
import { isFree } from '../../../engine/isBookable.js';
import type { WantedTimes } from '../../../engine/takeTurns.js';
import { bookedTogether } from '../../../events/bookingEvent.js';
import { notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { New } from '../../../store/store.js';
import { addSeries } from '../../bookings/addBookings.js';
import { moveBooking } from '../../bookings/change/rescheduleBooking.js';
import { requireActiveBookingLeft } from '../../bookings/create/activeBookings.js';
import { bookInstantly, callEndsAt } from '../../bookings/create/bookInstantly.js';
import { bookOnce } from '../../bookings/create/createBooking.js';
import { type BookingOrder, isSeated, newBooking, timeOf } from '../../bookings/create/newBooking.js';
import { bookSeat } from '../../bookings/create/seats.js';
import { NOT_AVAILABLE } from '../../bookings/requireBookable.js';
import { requireHostsFor } from '../../bookings/requireHostsFor.js';
import type { Call } from '../../handler.js';
import { priceOf } from '../../payments/charge.js';
import { leadToBooking } from '../../routing-forms/leadToBooking.js';
import { readFacts } from '../../slots/readFacts.js';
import type { CreateOldBookingInput } from './input.js';
import { madeBooking } from './madeBooking.js';
import { inOldWords, SOME_UNAVAILABLE } from './oldWords.js';
import { byPrivateLink } from './privateLink.js';
import { readOldOrder } from './readOldOrder.js';

/** One booking: a new one, a seat, or another time for one that is there already. */
export async function createOldBooking(input: CreateOldBookingInput, call: Call) {
  const answer = await byPrivateLink(input, call, async () =>
    bookOne({ input, request: await readOldOrder(input, call) }, call),
  );
  if (answer.isDryRun) return answer;
  const { routingFormResponseId: responseId } = input;
  if (responseId !== undefined) await leadToBooking({ responseId, teamMemberIds: [] }, answer.uid, call);
  return answer;
}

async function bookOne({ input, request }: Wanted, call: Call) {
  try {
    if (input._isDryRun) {
      const [booking] = await bookAll([{ input, request }], call);
      return { ...(await madeBooking(one(booking), undefined, call)), isDryRun: true };
    }
    if (input.rescheduleUid) {
      return await moved(input.rescheduleUid, input, request.input.lengthInMinutes, call);
    }
    if (isSeated(request.eventType.settings)) {
      const { uid, seatUid } = await bookSeat(request, call);
      return await made(uid, seatUid, call);
    }
    if (priceOf(request.eventType.settings) > 0) {
      return await made((await bookOnce(request, call)).uid, undefined, call);
    }
    const [booking] = await bookAll([{ input, request }], call);
    return await made(one(booking).uid, undefined, call);
  } catch (error) {
    throw inOldWords(error);
  }
}

/** Every occurrence is sent as a booking of its own. All of them, or none. */
export async function createOldRecurring(inputs: readonly CreateOldBookingInput[], call: Call) {
  const isDryRun = inputs.some(isDry);
  const [first] = inputs;
  const book = () => bookSeries(inputs, call);
  const bookings = first ? await byPrivateLink({ ...first, _isDryRun: isDryRun }, call, book) : [];
  const answers = await Promise.all(bookings.map((booking) => madeBooking(booking, undefined, call)));
  // Who was chosen among several hosts is told with the first one only.
  return answers.map(({ luckyUsers, ...rest }, index) => ({
    ...rest,
    isDryRun,
    ...(index === 0 && { luckyUsers }),
  }));
}

async function bookSeries(inputs: readonly CreateOldBookingInput[], call: Call): Promise<BookingRecord[]> {
  const wanted = await Promise.all(
    inputs.map(async (input) => ({ input, request: await readOldOrder(input, call) })),
  );
  return bookAll(wanted, call).catch((error: unknown) => {
    throw inOldWords(error);
  });
}

/** All hosts of a team are called; whoever takes the call hosts. */
export async function createOldInstant(input: CreateOldBookingInput, call: Call) {
  const booking = await bookInstantly(await readOldOrder(input, call), call);
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

const one = (booking: BookingRecord | undefined): BookingRecord => {
  if (!booking) throw new Error('Of one wish one booking is made.');
  return booking;
};

/** Of several who must all be free it is told apart whether some of them are. */
function goneFor(facts: SlotFacts, { times, ...rest }: WantedTimes): string {
  const isFixed = facts.hosts.length > 1 && facts.hosts.every(({ group }) => group === undefined);
  const isFreeThen = (host: HostFacts) =>
    times.every((time) => isFree({ ...facts, hosts: [host] }, { ...time, ...rest }));
  return isFixed && facts.hosts.some(isFreeThen) ? SOME_UNAVAILABLE : NOT_AVAILABLE;
}

async function bookAll(wanted: readonly Wanted[], call: Call): Promise<BookingRecord[]> {
  const { store, announce } = call;
  const bookings: New<BookingRecord>[] = [];
  for (const { input, request } of wanted) {
    await requireActiveBookingLeft(request, store);
    const time = {
      times: [timeOf(request)],
      zone: parseZone(input.timeZone),
      ...(isDry(input) && { rescheduleUid: input.rescheduleUid }),
    };
    const facts = await readFacts(request, call);
    const people = await requireHostsFor(request, facts, { ...time, gone: goneFor(facts, time) }, call);
    bookings.push({ ...newBooking({ ...request, ...people }), responses: { ...input.responses } });
  }
  if (wanted.some(({ input }) => isDry(input))) {
    return bookings.map((booking) => ({ ...booking, id: NO_NUMBER }));
  }
  const added = await addSeries(bookings, store);
  for (const event of bookedTogether(added)) announce(event);
  return added;
}

async function moved(
  bookingUid: string,
  input: CreateOldBookingInput,
  lengthInMinutes: number | undefined,
  call: Call,
) {
  const { start, rescheduledBy, seatReferenceUid } = input;
  const reason = input.responses.rescheduleReason;
  const { uid } = await moveBooking(
    {
      bookingUid,
      start,
      ...(rescheduledBy && { rescheduledBy }),
      ...(typeof reason === 'string' && { reschedulingReason: reason }),
      ...(seatReferenceUid && { seatUid: seatReferenceUid }),
      ...(input.verificationCode && { emailVerificationCode: input.verificationCode }),
    },
    call,
    lengthInMinutes,
  );
  return made(uid, seatReferenceUid, call);
}

async function made(uid: string, seatUid: string | undefined, call: Call) {
  const booking = await call.store.bookings.find(uid);
  if (!booking) throw notFound(`Booking with uid=${uid} was not found in the database`);
  return madeBooking(booking, seatUid, call);
}
