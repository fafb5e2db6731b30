import { readJwt, signJwt } from '../../../auth/jwt.js';
import { notFound } from '../../../http/Refusal.js';
import type { BookingRecord } from '../../../model/records.js';
import type { Server } from '../../../server.js';
import type { Handler, KnownCall } from '../../handler.js';
import { guardedBooking } from '../bookingAccess.js';
import { recordingFile, transcriptFile } from './callFiles.js';

/*
 * Nobody meets in the rooms of this server. It tells of a call as it would have been: over the booked time, with all
 * who were not marked as absent.
 */

/** Recorded where the event type does not forbid it to the host. The link leads to `callFile`. */
export const listRecordings: Handler<'bookings.listRecordings'> = async ({ bookingUid }, call) => {
  const held = await heldCall(bookingUid, call);
  if (!held || held.video?.disableRecordingForOrganizer) return [];
  const { room, startSeconds, seconds, people } = held;
  return [
    {
      id: `${room}-recording`,
      roomName: room,
      startTs: startSeconds,
      status: 'finished',
      maxParticipants: people.length,
      duration: seconds,
      shareToken: signJwt({ room }, call.settings.signingSecret),
      downloadLink: downloadLink(room, 'recording', call),
    },
  ];
};

export const listTranscripts: Handler<'bookings.listTranscripts'> = async ({ bookingUid }, call) => {
  const held = await heldCall(bookingUid, call);
  if (!held || held.video?.disableTranscriptionForOrganizer) return [];
  return [downloadLink(held.room, 'transcript', call)];
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
  return callIn(booking, call);
}

async function callIn(booking: BookingRecord, { store, clock }: Server) {
  if (booking.status !== 'accepted' || booking.end > clock.now()) return undefined;
  const [host, eventType] = await Promise.all([
    store.users.find(booking.hostId),
    store.eventTypes.find(booking.eventTypeId),
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

/** Where files of calls lie, on this server. */
export const DOWNLOAD_PATH = '/api/video/download';
const DOWNLOAD_SECONDS = 3600;

/** Good for an hour, for whoever has it. */
function downloadLink(
  room: string,
  file: 'recording' | 'transcript',
  { request, clock, settings }: KnownCall,
): string {
  const exp = Math.floor(clock.now() / 1000) + DOWNLOAD_SECONDS;
  const token = signJwt({ room, file, exp }, settings.signingSecret);
  return new URL(`${DOWNLOAD_PATH}?token=${token}`, request.url).href;
}

interface CallFile {
  name: string;
  contentType: string;
  content: Uint8Array<ArrayBuffer> | string;
}

/** What a download link leads to; undefined: it is none, or its hour is over. */
export async function callFile(token: string, server: Server): Promise<CallFile | undefined> {
  const { room, file } = readJwt(token, server.settings.signingSecret, server.clock.now()) ?? {};
  const booking = typeof room === 'string' ? await server.store.bookings.find(room) : undefined;
  const call = booking && (await callIn(booking, server));
  if (!call) return undefined;
  if (file === 'recording') {
    return {
      name: `${call.room}.webm`,
      contentType: 'video/webm',
      content: recordingFile(call.seconds),
    };
  }
  return {
    name: `${call.room}.vtt`,
    contentType: 'text/vtt; charset=utf-8',
    content: transcriptFile(call.people.map(({ userName }) => userName ?? 'Nameless')),
  };
}
