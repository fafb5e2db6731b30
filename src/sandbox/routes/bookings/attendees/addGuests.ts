import type { NewGuest } from '../../../../contract/bookings/changeBooking.schema.js';
import { attendeesAdded } from '../../../events/bookingEvent.js';
import { badRequest, forbidden, fromProcedure } from '../../../http/Refusal.js';
import type { Attendee, BookingRecord } from '../../../model/records.js';
import type { Handler, KnownCall } from '../../handler.js';
import { hasPart, requireBooking } from '../bookingAccess.js';
import { bookingAnswer } from '../bookingAnswer.js';

const MOST_GUESTS = 30;

export const addGuests: Handler<'bookings.addGuests'> = async ({ bookingUid, guests }, call) => {
  const { caller, store } = call;
  const booking = await requireBooking(bookingUid, store);
  if (!(await hasPart(caller.user, booking, store))) throw fromProcedure(403, 'you_do_not_have_permission');
  await requireGuestsWelcome(booking, call);
  requireRoom(booking, guests.length);
  return bookingAnswer(await bringAlong(booking, guests, call), caller, store);
};

/** Where seats are booked nobody brings others along. */
async function requireGuestsWelcome(booking: BookingRecord, { store }: KnownCall): Promise<void> {
  const eventType = await store.eventTypes.find(booking.eventTypeId);
  const isOff =
    booking.seated ||
    eventType?.settings.disableGuests ||
    eventType?.settings.bookingFields.some((field) => field.slug === 'guests' && field.hidden);
  if (isOff) {
    throw badRequest(
      `Cannot add guests to this booking. The guests field is disabled for event type "${eventType?.settings.title ?? ''}" (ID: ${booking.eventTypeId}). Please contact the event organizer to enable guest additions.`,
    );
  }
}

function requireRoom({ attendees }: BookingRecord, count: number): void {
  if (attendees.length + count <= MOST_GUESTS) return;
  throw badRequest(
    `Cannot add ${count} guests. This booking already has ${attendees.length} attendees. Maximum total guests allowed is ${MOST_GUESTS}. You can add up to ${Math.max(0, MOST_GUESTS - attendees.length)} more guests.`,
  );
}

/**
 * Adds those who are not there yet, asked and answered in one go.
 * @throws Refusal 400 when all of them are there already
 */
export async function bringAlong(
  { uid, hostId }: BookingRecord,
  guests: readonly NewGuest[],
  { store, clock, announce }: KnownCall,
): Promise<BookingRecord> {
  const host = await store.users.find(hostId);
  let added: Attendee[] = [];
  const changed = await store.bookings.change(uid, ({ attendees, responses }) => {
    added = newcomers(attendees, guests).map((guest) => attendeeOf(guest, host?.timeZone ?? 'UTC'));
    if (added.length === 0) throw fromProcedure(400, 'emails_must_be_unique_valid');
    const known = Array.isArray(responses.guests) ? responses.guests.map(String) : [];
    return {
      attendees: [...attendees, ...added],
      responses: { ...responses, guests: [...known, ...added.map(({ email }) => email)] },
      updatedAt: clock.now(),
    };
  });
  if (!changed) throw forbidden('you_do_not_have_permission');
  announce(attendeesAdded(changed, added));
  return changed;
}

/** Letter case and what follows a plus sign make no other person. */
const personOf = (email: string) => email.toLowerCase().replace(/\+[^@]*@/, '@');

/** Each person once, as they were named last. */
function newcomers(attendees: readonly Attendee[], guests: readonly NewGuest[]): NewGuest[] {
  const present = new Set(attendees.map(({ email }) => personOf(email)));
  const byPerson = new Map(guests.map((guest) => [personOf(guest.email), guest]));
  return [...byPerson].flatMap(([person, guest]) => (present.has(person) ? [] : [guest]));
}

/** Who says nothing of a time zone is told the times of the host's. */
const attendeeOf = (
  { name = '', email, timeZone, language = 'en', phoneNumber }: NewGuest,
  hostZone: string,
): Attendee => ({
  name,
  email,
  timeZone: timeZone ?? hostZone,
  language,
  absent: false,
  ...(phoneNumber && { phoneNumber }),
});
