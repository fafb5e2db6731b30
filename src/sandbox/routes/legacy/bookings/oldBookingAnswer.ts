import { toIso } from '../../../../time/instant.js';
import { hostIdsOf } from '../../../model/hostIdsOf.js';
import type { Attendee, BookingRecord, User } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import { roomTypeOf } from '../../conferencing/meetingRooms.js';
import { dynamicEventType } from '../../event-types/dynamicEventType.js';
import { eventTypeIdOf, isOfGroup } from '../../slots/findGroup.js';

/** More than a booking will ever have. */
const MOST_ATTENDEES = 1000;

/** Attendees have no number of their own here: it is made of the booking's and of their place in it. */
export const attendeeId = (booking: BookingRecord, index: number): number =>
  booking.id * MOST_ATTENDEES + index;

/** The meeting at the video app. */
export const referencesOf = ({ location, meetingUrl, uid }: BookingRecord) => {
  const type = roomTypeOf(location) ?? 'google_video';
  return meetingUrl === null ? [] : [{ type, uid, meetingId: uid, meetingPassword: uid, meetingUrl }];
};

export const seatReferences = ({ attendees }: BookingRecord) =>
  attendees.flatMap(({ seat }) => (seat ? [{ referenceUid: seat.uid }] : []));

/** With the address of the meeting among what the booker sent along. */
export const metadataOf = ({ metadata, meetingUrl }: BookingRecord) => ({
  ...metadata,
  ...(meetingUrl !== null && { videoCallUrl: meetingUrl }),
});

/** What every older shape of a booking has. */
export const commonParts = (booking: BookingRecord) => ({
  id: booking.id,
  uid: booking.uid,
  description: booking.description,
  customInputs: {},
  startTime: toIso(booking.start),
  endTime: toIso(booking.end),
  responses: booking.seated ? null : { ...booking.responses },
  smsReminderNumber: null,
  location: booking.location,
  status: booking.status.toUpperCase(),
});

/** Whether it was moved, and from where. */
export const moves = (booking: BookingRecord) => ({
  recurringEventId: booking.recurringUid,
  fromReschedule: booking.rescheduledFromUid,
  rescheduled: booking.rescheduledToUid === null ? null : true,
  rescheduledBy: booking.rescheduledBy,
  cancelledBy: null,
  cancellationReason: booking.cancellationReason,
  rejectionReason: null,
});

/** Who was booked together, by name, the organizer first. */
export async function groupOf(booking: BookingRecord, store: Store) {
  if (!isOfGroup(booking)) return { dynamicEventSlugRef: null, dynamicGroupSlugRef: null };
  const hosts = await Promise.all(hostIdsOf(booking).map((id) => store.users.find(id)));
  return {
    dynamicEventSlugRef: dynamicEventType.settings.slug,
    dynamicGroupSlugRef: hosts.flatMap((host) => host?.username.toLowerCase() ?? []).join('+'),
  };
}

export const personOf = ({ id, name, email, username, timeZone, avatarUrl }: User) => ({
  id,
  name,
  email,
  username,
  timeZone,
  avatarUrl,
});

/** One booking, as its page shows it. */
export async function oldBookingAnswer(booking: BookingRecord, store: Store) {
  const host = await store.users.find(booking.hostId);
  const eventType = await store.eventTypes.find(booking.eventTypeId);
  return {
    ...commonParts(booking),
    ...moves(booking),
    title: booking.title,
    metadata: metadataOf(booking),
    userPrimaryEmail: host?.email ?? null,
    user: host ? personOf(host) : null,
    attendees: booking.attendees.map(({ name, email, timeZone, phoneNumber }) => ({
      name,
      email,
      timeZone,
      phoneNumber: phoneNumber ?? null,
    })),
    eventTypeId: eventTypeIdOf(booking),
    eventType: eventType
      ? {
          eventName: eventType.settings.customName ?? null,
          slug: eventType.settings.slug,
          timeZone: null,
          schedulingType: null,
          hideOrganizerEmail: eventType.settings.hideOrganizerEmail ?? false,
        }
      : null,
    seatsReferences: seatReferences(booking),
    tracking: null,
  };
}

/** What a booker needs to choose another time. */
export async function reschedulableAnswer(booking: BookingRecord, store: Store) {
  const eventType = await store.eventTypes.find(booking.eventTypeId);
  return {
    ...commonParts(booking),
    eventTypeId: eventTypeIdOf(booking),
    userId: booking.hostId,
    eventType: eventType ? { disableRescheduling: false, minimumRescheduleNotice: null } : null,
    attendees: booking.attendees.map(({ email, name, seat }) => ({
      email,
      name,
      bookingSeat: seat ? { referenceUid: seat.uid } : null,
    })),
    user: { id: booking.hostId },
  };
}

export const attendeeRow = (booking: BookingRecord, attendee: Attendee, index: number) => ({
  id: attendeeId(booking, index),
  email: attendee.email,
  name: attendee.name,
  timeZone: attendee.timeZone,
  phoneNumber: attendee.phoneNumber ?? null,
  locale: attendee.language,
  bookingId: booking.id,
  noShow: attendee.absent,
});
