import { textOf } from '../../../booking-form/answers.js';
import { bookingAnswers } from '../../../booking-form/bookingAnswers.js';
import { attendeeOf } from '../../../booking-receipt/receipt.model.js';
import { apiLanguage } from '../../../queries/apiLanguage.js';
import type { WholeBooking } from '../../../queries/bookings.js';
import { addMinutes, toIso } from '../../../time/instant.js';
import type { Instant } from '../../../time/types.js';
import type { BookerState } from '../booker.state.js';
import { bookingEmail } from '../bookingEmail.js';
import { bookingRouting } from '../options/bookingRouting.js';
import type { BookingToMake } from '../options/interception.js';
import { recurrenceCount } from '../recurrenceCount.js';
import type { EffectContext } from './effectContext.js';

/** What she filled in, as the API takes it. */
export function bookingToMake(slot: Instant, state: BookerState, context: EffectContext): BookingToMake {
  const { cal, eventType, question, options } = context;
  const { moving, verified } = state;
  const email = bookingEmail(state);
  const form = bookingAnswers(eventType.fields, eventType.locations, state.answers);
  const { attendee, ...answers } = moving ? { attendee: whoMoves(moving) } : form;
  const language = apiLanguage(cal.locale);
  const reschedulingReason = textOf(state.answers, 'rescheduleReason');
  return {
    start: toIso(slot),
    eventTypeId: eventType.id,
    attendee: { ...attendee, timeZone: question.zone, ...(language && { language }) },
    ...(question.lengthMinutes !== undefined && { lengthInMinutes: question.lengthMinutes }),
    ...(eventType.rules.recurrence &&
      !moving && { recurrenceCount: recurrenceCount(eventType.rules.recurrence, state.choices) }),
    ...(options.metadata && { metadata: options.metadata }),
    ...(options.locationUrl !== undefined && { meetingUrl: options.locationUrl }),
    ...(verified?.email === email && verified && { emailVerificationCode: verified.code }),
    ...(!moving && bookingRouting(options)),
    ...answers,
    ...(moving && {
      rescheduleUid: moving.uid,
      ...(moving.seatUid !== null && { seatUid: moving.seatUid }),
      ...(options.rescheduledBy && { rescheduledBy: options.rescheduledBy }),
      ...(reschedulingReason && { reschedulingReason }),
    }),
  };
}

/** A booking that is moved keeps its answers. */
function whoMoves(moving: NonNullable<BookerState['moving']>) {
  const person = attendeeOf(moving);
  return { name: person?.name ?? '', ...(person?.email && { email: person.email }) };
}

/** The booking as it would be: what is shown where none was made here. Without a uid, as nobody could find it. */
export function picturedBooking(slot: Instant, state: BookerState, context: EffectContext): WholeBooking {
  const { eventType, question } = context;
  const { attendee, guests } = bookingToMake(slot, state, context);
  const { answers } = state;
  const [place] = eventType.locations;
  const booking = {
    uid: '',
    title: eventType.title,
    status: eventType.needsConfirmation ? ('pending' as const) : ('accepted' as const),
    start: slot,
    end: addMinutes(slot, question.lengthMinutes ?? eventType.lengthMinutes),
    eventType: { id: eventType.id, slug: eventType.slug },
    hosts: eventType.hosts.map(({ name, username }) => ({ name, username, zone: question.zone })),
    attendees: [{ name: attendee.name, email: attendee.email ?? '', zone: question.zone, seatUid: null }],
    guests: guests ?? [],
    locationKind: 'unknown' as const,
    location: place?.kind === 'address' ? place.address : null,
    meetingUrl: context.options.locationUrl ?? null,
    notes: textOf(answers, 'notes'),
    answers: {},
    recurringBookingUid: null,
    seatUid: null,
    rescheduledFromUid: state.moving?.uid ?? null,
    rescheduledToUid: null,
    cancelledBy: '',
    cancellationReason: '',
    rescheduledBy: '',
    reschedulingReason: textOf(answers, 'rescheduleReason'),
    isPaymentRequired: false,
    paymentUid: null,
  };
  return { ...booking, series: [booking] };
}
