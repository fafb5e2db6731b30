import type { Instant } from '../../time/types.js';
import type { Listener } from '../events/announcements.js';
import type { BookingEvent } from '../events/bookingEvent.js';
import { hostIdsOf } from '../model/hostIdsOf.js';
import type { MessageAttachment, MessageRecord } from '../model/messages.js';
import type { BookingRecord } from '../model/records.js';
import type { ServerSettings } from '../server.js';
import type { New, Store } from '../store/store.js';
import { bookingLetters, type Letter, usersOf } from './bookingLetters.js';
import { bookingText, type Told } from './bookingText.js';
import { invitation } from './invitation.js';
import { sender } from './sender.js';

type Settings = Pick<ServerSettings, 'webAppUrl'>;

/** Writes the mails about bookings. The host's OAuth client decides whether there are any; its default is no. */
export const bookingMail =
  (store: Store, settings: Settings): Listener =>
  async (event, at) => {
    if (event.kind === 'notice') return;
    const told = await readTold(event, store, settings);
    if (!told) return;
    for (const letter of await wanted(event, store)) {
      await store.collections.messages.add(messageOf(letter, told, at));
    }
  };

/** A team may spare its hosts, or its attendees. */
async function wanted(event: BookingEvent, store: Store): Promise<Letter[]> {
  const hosts = await usersOf(hostIdsOf(event.booking), store);
  const letters = await bookingLetters(event, hosts, store);
  const emails = (await store.eventTypes.find(event.booking.eventTypeId))?.hosting?.emailSettings;
  const isOff = { host: emails?.disableEmailsToHosts, attendee: emails?.disableEmailsToAttendees };
  return letters.filter(({ side }) => !isOff[side]);
}

async function readTold(
  event: BookingEvent,
  store: Store,
  { webAppUrl }: Settings,
): Promise<Told | undefined> {
  const { booking } = event;
  const [host, eventType, bookings] = await Promise.all([
    store.users.find(booking.hostId),
    store.eventTypes.find(booking.eventTypeId),
    bookingsOf(event, store),
  ]);
  const client = host?.clientId ? await store.oauthClients.find(host.clientId) : undefined;
  if (!host || (client && !client.areEmailsEnabled)) return undefined;
  const hidesHostEmail = Boolean(eventType?.settings.hideOrganizerEmail);
  return { event, bookings, host, client, webAppUrl, hidesHostEmail };
}

/** What happens to a whole series is told in one mail. */
async function bookingsOf({ kind, booking }: BookingEvent, store: Store): Promise<readonly BookingRecord[]> {
  if ((kind !== 'booked' && kind !== 'cancelled') || booking.recurringUid === null) return [booking];
  const series = await store.bookings.ofSeries(booking.recurringUid);
  const same = series.filter(
    ({ status, start, updatedAt }) =>
      status === booking.status && start >= booking.start && updatedAt === booking.updatedAt,
  );
  return same.length === 0 ? [booking] : same;
}

function messageOf(letter: Letter, told: Told, at: Instant): New<MessageRecord> {
  const { kind, side, to } = letter;
  const { event, host, client, webAppUrl, hidesHostEmail } = told;
  const { subject, text } = bookingText(letter, told);
  const from = sender(webAppUrl, client?.name);
  const common = { kind, language: to.language, bookingUid: event.booking.uid, createdAt: at };
  // Who gave only a phone number has an address that nobody reads.
  if (side === 'attendee' && to.phoneNumber && to.email.endsWith('@sms.cal.com')) {
    const sms = { channel: 'sms' as const, to: to.phoneNumber, from: from.name, replyTo: null };
    return { ...common, ...sms, subject: '', text: subject, attachment: null };
  }
  const answersGoTo = side === 'host' ? (event.booking.attendees[0]?.email ?? null) : host.email;
  return {
    ...common,
    channel: 'email',
    to: to.email,
    from: from.mailbox,
    replyTo: side === 'attendee' && hidesHostEmail ? null : answersGoTo,
    subject,
    text,
    attachment: attachmentOf(letter, told, at),
  };
}

/** A request is in nobody's calendar yet. */
function attachmentOf({ kind }: Letter, told: Told, at: Instant): MessageAttachment | null {
  const { event, bookings, host, webAppUrl, hidesHostEmail } = told;
  if (kind === 'booking-requested' || kind === 'booking-declined') return null;
  const isGone =
    event.booking.status === 'cancelled' || kind === 'attendee-removed' || kind === 'booking-handed-over';
  const email = hidesHostEmail ? sender(webAppUrl).address : host.email;
  const organizer = { name: host.name ?? host.username, email };
  return invitation(bookings, organizer, isGone ? 'CANCEL' : 'REQUEST', at);
}
