import { addMinutes } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { signJwt } from '../../../auth/jwt.js';
import { notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { ServerSettings } from '../../../server.js';
import type { Handler, KnownCall } from '../../handler.js';
import { guardedBooking } from '../bookingAccess.js';

/*
 * Nobody meets in the rooms of this server. It tells of a call as it would have been: over the booked time, with all
 * who were not marked as absent.
 */

/** Recorded where the event type does not forbid it to the host. The link leads to no file. */
export const listRecordings: Handler<'bookings.listRecordings'> = async ({ bookingUid }, call) => {
  const held = await heldCall(bookingUid, call);
  if (!held || held.video?.disableRecordingForOrganizer) return [];
  const { room, startSeconds, seconds, people } = held;
  const id = `${room}-recording`;
  return [
    {
      id,
      roomName: room,
      startTs: startSeconds,
      status: 'finished',
      maxParticipants: people.length,
      duration: seconds,
      shareToken: signJwt({ room }, call.settings.signingSecret),
      downloadLink: downloadLink(id, call.clock.now(), call.settings),
    },
  ];
};

export const listTranscripts: Handler<'bookings.listTranscripts'> = async ({ bookingUid }, call) => {
  const held = await heldCall(bookingUid, call);
  if (!held || held.video?.disableTranscriptionForOrganizer) return [];
  return [downloadLink(`${held.room}-transcript`, call.clock.now(), call.settings)];
};

export const listConferencingSessions: Handler<'bookings.listConferencingSessions'> = async (
  { bookingUid },
  call,
) => {
  const held = await heldCall(bookingUid, call);
  if (!held) return [];
  const { room, startSeconds, seconds, people } = held;
  return [
    {
      id: `${room}-session`,
      room,
      startTime: startSeconds,
      duration: seconds,
      ongoing: false,
      maxParticipants: people.length,
      participants: people.map((person) => ({ ...person, joinTime: startSeconds, duration: seconds })),
    },
  ];
};

/** A room is made once a video booking has been accepted. */
const hasRoom = ({ location, meetingUrl }: BookingRecord): boolean =>
  location === 'integrations:daily' && meetingUrl !== null;

/** The call that took place in the booking's room; undefined when there was none, or none yet. */
async function heldCall(uid: string, call: KnownCall) {
  const booking = await guardedBooking(uid, call);
  if (!hasRoom(booking)) throw notFound(`No Cal Video reference found with booking uid ${uid}`);
  if (booking.status !== 'accepted' || booking.end > call.clock.now()) return undefined;
  const [host, eventType] = await Promise.all([
    call.store.users.find(booking.hostId),
    call.store.eventTypes.find(booking.eventTypeId),
  ]);
  const hosts = host && !booking.absentHost ? [{ userId: String(host.id), userName: host.name }] : [];
  const guests = booking.attendees
    .filter(({ absent }) => !absent)
    .map(({ name, email }) => ({ userId: null, userName: name || email }));
  const people = [...hosts, ...guests];
  if (people.length === 0) return undefined;
  return {
    room: booking.uid,
    startSeconds: booking.start / 1000,
    seconds: (booking.end - booking.start) / 1000,
    people,
    video: eventType?.settings.calVideoSettings,
  };
}

/** Good for an hour. */
const downloadLink = (id: string, now: Instant, { webAppUrl, signingSecret }: ServerSettings): string =>
  `${webAppUrl}/api/video/download?token=${signJwt({ id, expiresAt: addMinutes(now, 60) }, signingSecret)}`;
