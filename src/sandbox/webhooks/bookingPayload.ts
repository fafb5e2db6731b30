import { toIso } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import { parseZone, zoneOffsetMinutes } from '../../time/zone.js';
import type { Attendee, BookingRecord, EventTypeSettings, User } from '../model/records.js';
import { eventTypeOfBooking } from '../routes/slots/findGroup.js';
import type { Store } from '../store/store.js';

/**
 * What a webhook tells of a booking, in the form of version 2021-10-20.
 * @param details what is told besides
 */
export async function bookingPayload(
  booking: BookingRecord,
  details: Readonly<Record<string, unknown>>,
  store: Store,
): Promise<Record<string, unknown>> {
  const [host, eventType] = await Promise.all([
    store.users.find(booking.hostId),
    eventTypeOfBooking(booking, store),
  ]);
  return {
    ...timesOf(booking),
    ...(eventType && eventTypeOf(eventType.settings)),
    ...responsesOf(booking, eventType?.settings.bookingFields ?? []),
    uid: booking.uid,
    bookingId: booking.id,
    eventTypeId: booking.eventTypeId,
    title: booking.title,
    description: booking.description,
    additionalNotes: booking.description,
    customInputs: {},
    organizer: host && organizerOf(host, booking.start),
    attendees: booking.attendees.map((attendee) => attendeeOf(attendee, booking.start)),
    location: booking.location,
    conferenceData: null,
    destinationCalendar: null,
    hideCalendarNotes: false,
    hashedLink: null,
    smsReminderNumber: null,
    assignmentReason: null,
    metadata: { ...booking.metadata, ...(booking.meetingUrl && { videoCallUrl: booking.meetingUrl }) },
    status: booking.status.toUpperCase(),
    ...details,
  };
}

/** The booking as the server's own table has it. */
export const meetingRow = (booking: BookingRecord): Record<string, unknown> => ({
  id: booking.id,
  uid: booking.uid,
  userId: booking.hostId,
  eventTypeId: booking.eventTypeId,
  title: booking.title,
  description: booking.description,
  startTime: toIso(booking.start),
  endTime: toIso(booking.end),
  location: booking.meetingUrl ?? booking.location,
  status: booking.status.toUpperCase(),
  attendees: booking.attendees.map(({ name, email, timeZone }) => ({ name, email, timeZone })),
  metadata: { ...booking.metadata },
  responses: { ...booking.responses },
  createdAt: toIso(booking.createdAt),
  updatedAt: toIso(booking.updatedAt),
});

const timesOf = ({ start, end }: BookingRecord) => ({
  startTime: toIso(start),
  endTime: toIso(end),
  length: (end - start) / 60_000,
});

const eventTypeOf = ({
  slug,
  title,
  description,
  confirmationPolicy,
  seats,
  ...rest
}: EventTypeSettings) => ({
  type: slug,
  eventTitle: title,
  eventDescription: description,
  requiresConfirmation: Boolean(confirmationPolicy && !confirmationPolicy.disabled),
  seatsPerTimeSlot: seats && !seats.disabled ? seats.seatsPerTimeSlot : null,
  price: rest.price ?? 0,
  currency: rest.currency ?? 'usd',
});

const utcOffset = (timeZone: string, at: Instant) => zoneOffsetMinutes(parseZone(timeZone), at);

const organizerOf = (host: User, start: Instant) => ({
  id: host.id,
  name: host.name ?? '',
  email: host.email,
  username: host.username,
  usernameInOrg: null,
  timeZone: host.timeZone,
  timeFormat: host.timeFormat === 24 ? 'HH:mm' : 'h:mma',
  language: { locale: host.locale ?? 'en' },
  utcOffset: utcOffset(host.timeZone, start),
});

function attendeeOf({ name, email, phoneNumber, timeZone, language }: Attendee, start: Instant) {
  const [firstName = '', ...others] = name.split(' ');
  return {
    name,
    firstName,
    lastName: others.join(' '),
    email,
    phoneNumber: phoneNumber ?? null,
    timeZone,
    language: { locale: language },
    utcOffset: utcOffset(timeZone, start),
  };
}

/** Each answer under its question's slug, with the question's words; the host's own questions once more by themselves. */
function responsesOf(
  { responses, attendees }: BookingRecord,
  fields: EventTypeSettings['bookingFields'],
): Record<'responses' | 'userFieldsResponses', Record<string, unknown>> {
  // With seats each attendee has answers of their own: those of who came last are told.
  const answers = attendees.at(-1)?.seat?.responses ?? responses;
  const told = Object.entries(answers).map(([slug, value]) => {
    const field = fields.find((one) => 'slug' in one && one.slug === slug);
    const label = field && 'label' in field && field.label ? field.label : slug;
    const isHidden = Boolean(field && 'hidden' in field && field.hidden);
    return {
      slug,
      isOwn: Boolean(field && 'isDefault' in field && !field.isDefault),
      answer: { label, value, isHidden },
    };
  });
  const bySlug = (some: typeof told) => Object.fromEntries(some.map(({ slug, answer }) => [slug, answer]));
  return { responses: bySlug(told), userFieldsResponses: bySlug(told.filter(({ isOwn }) => isOwn)) };
}
