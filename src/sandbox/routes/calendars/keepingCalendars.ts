import type { CalendarEventRecord } from '../../model/calendarEvents.js';
import type { BookingRecord } from '../../model/records.js';
import { requireReach } from '../../providers/requireReach.js';
import type { Server } from '../../server.js';
import type { New, Store } from '../../store/store.js';
import { GOOGLE } from '../apps/apps.js';
import { roomTypeOf } from '../conferencing/meetingRooms.js';
import { type WritableCalendar, writableCalendar } from './writableCalendar.js';

const MEET = 'integrations:google:meet';

/**
 * The server, whose bookings are written into their hosts' calendars: whatever becomes of a booking, by whichever route, its
 * event becomes too. A calendar that does not answer keeps nobody from booking.
 */
export const keepingCalendars = (server: Server): Server => {
  const { store } = server;
  const follow = (booking: BookingRecord) => followed(booking, server).catch(() => booking);
  const { bookings } = store;
  return {
    ...server,
    store: {
      ...store,
      bookings: {
        ...bookings,
        add: async (booking) => follow(await bookings.add(booking)),
        addAll: async (list) => inTurn(await bookings.addAll(list), follow),
        change: async (uid, patch) => {
          const changed = await bookings.change(uid, patch);
          return changed && follow(changed);
        },
        replace: async (oldUid, patch, replacement) => {
          const moved = await bookings.replace(oldUid, patch, replacement);
          await handOn(oldUid, moved, store);
          return follow(moved);
        },
      },
    },
  };
};

async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<Item>): Promise<Item[]> {
  const done: Item[] = [];
  for (const item of items) done.push(await act(item));
  return done;
}

/** A booking that is moved keeps its event. */
async function handOn(
  oldUid: string,
  { uid: bookingUid }: BookingRecord,
  { collections }: Store,
): Promise<void> {
  for (const { id } of await collections.calendarEvents.where({ bookingUid: oldUid })) {
    await collections.calendarEvents.change(id, { bookingUid });
  }
  for (const { id } of await collections.bookingReferences.where({ bookingUid: oldUid })) {
    await collections.bookingReferences.change(id, { bookingUid });
  }
}

/** @returns the booking, with the link of its meeting where the calendar has made one */
async function followed(booking: BookingRecord, server: Server): Promise<BookingRecord> {
  const { store } = server;
  const [event] = await store.collections.calendarEvents.where({ bookingUid: booking.uid });
  const place = booking.status === 'accepted' ? await writableCalendar(booking, store) : undefined;
  if (!place) {
    await forget(booking, store);
    return booking;
  }
  await requireReach(place.credential, server);
  const isElsewhere = event && !(await isHostsOwn(event, booking, store));
  if (isElsewhere) await forget(booking, store);
  const meetingUrl = meetingUrlOf(booking, place);
  const content = contentOf({ ...booking, meetingUrl }, place);
  if (event && !isElsewhere) await store.collections.calendarEvents.change(event.id, content);
  else await write(content, booking, place, server);
  if (meetingUrl === booking.meetingUrl) return booking;
  return (await store.bookings.change(booking.uid, { meetingUrl })) ?? booking;
}

/** Another host's calendar is of no use to the one who has taken over. */
async function isHostsOwn({ credentialId }: CalendarEventRecord, { hostId }: BookingRecord, store: Store) {
  return (await store.collections.credentials.find(credentialId))?.userId === hostId;
}

async function forget({ uid: bookingUid, location }: BookingRecord, { collections }: Store): Promise<void> {
  await collections.calendarEvents.removeWhere({ bookingUid });
  for (const { id, type } of await collections.bookingReferences.where({ bookingUid })) {
    if (type !== 'daily_video' && type !== roomTypeOf(location))
      await collections.bookingReferences.remove(id);
  }
}

type Content = Omit<New<CalendarEventRecord>, 'uid' | 'credentialId' | 'externalId'>;

async function write(
  content: Content,
  { uid: bookingUid, location }: BookingRecord,
  { credential, externalId }: WritableCalendar,
  { store: { collections }, ids }: Server,
): Promise<void> {
  const uid = ids.uuid().replace(/-/g, '');
  await collections.calendarEvents.add({ ...content, uid, credentialId: credential.id, externalId });
  const { type } = credential;
  await collections.bookingReferences.add({
    bookingUid,
    type,
    eventUid: uid,
    externalCalendarId: externalId,
  });
  if (location !== MEET || !content.meetingUrl) return;
  const eventUid = new URL(content.meetingUrl).pathname.slice(1);
  await collections.bookingReferences.add({
    bookingUid,
    type: 'google_video',
    eventUid,
    externalCalendarId: null,
  });
}

const contentOf = (booking: BookingRecord, { host }: WritableCalendar): Content => ({
  title: booking.title,
  description: booking.description,
  start: booking.start,
  end: booking.end,
  timeZone: host.timeZone,
  status: 'accepted',
  attendees: [
    {
      email: host.email,
      name: host.name ?? host.username,
      responseStatus: 'accepted',
      self: true,
      host: true,
    },
    ...booking.attendees.map(({ name, email }) => ({ email, name, responseStatus: 'needsAction' as const })),
  ],
  meetingUrl: booking.meetingUrl,
  bookingUid: booking.uid,
});

/** Google makes the room of a meeting when the event is written into one of its calendars. */
const meetingUrlOf = ({ location, meetingUrl, uid }: BookingRecord, { credential }: WritableCalendar) =>
  location === MEET && meetingUrl === null && credential.type === GOOGLE.integration.type
    ? `https://meet.google.com/${roomName(uid)}`
    : meetingUrl;

/** `abc-defg-hij`, always the same for the same booking. */
function roomName(uid: string): string {
  const letters = [...uid.padEnd(10, 'a')].map((sign) => String.fromCharCode(97 + (sign.charCodeAt(0) % 26)));
  return [letters.slice(0, 3), letters.slice(3, 7), letters.slice(7, 10)]
    .map((part) => part.join(''))
    .join('-');
}
