import type { BookingRecord, User } from '../../../model/records.js';
import { type Html, html, isoOf } from '../../../pages/html.js';
import { layout, type Shown } from '../layout.js';
import { bookingPill, card, facts, listCard, MOST_ROWS, row } from '../parts.js';
import { messageRow } from './outbox.js';
import { deliveryRow } from './webhooks.js';

const spanOf = ({ start, end }: BookingRecord) =>
  `${isoOf(start).slice(0, 16)} – ${isoOf(end).slice(11, 16)}`;
const people = ({ attendees }: BookingRecord) => attendees.map(({ name, email }) => name || email).join(', ');

export function bookingRow(booking: BookingRecord, users: readonly User[]): Html {
  const host = users.find(({ id }) => id === booking.hostId);
  return row({
    href: `/bookings/${booking.uid}`,
    main: booking.title,
    side: bookingPill(booking.status),
    more: html`${spanOf(booking)} UTC · ${host?.username ?? `user ${booking.hostId}`} with ${people(booking) || 'nobody'}`,
  });
}

export async function bookingsPage(shown: Shown): Promise<string> {
  const { store } = shown.sandbox;
  const [users, bookings] = await Promise.all([store.users.all(), store.bookings.all()]);
  const latest = bookings.reverse().slice(0, MOST_ROWS);
  return layout(
    {
      title: 'Bookings',
      place: '/bookings',
      body: listCard(
        'The latest first',
        latest.map((booking) => bookingRow(booking, users)),
        'Nothing has been booked yet.',
      ),
    },
    shown,
  );
}

export async function bookingPage(uid: string, shown: Shown): Promise<string | undefined> {
  const { sandbox } = shown;
  const booking = await sandbox.store.bookings.find(uid);
  if (!booking) return undefined;
  const host = await sandbox.store.users.find(booking.hostId);
  const messages = (await sandbox.outbox()).filter(({ bookingUid }) => bookingUid === uid);
  const deliveries = sandbox.deliveries.filter(({ body }) => body.includes(uid));
  return layout(
    {
      title: booking.title,
      lead: html`<a class="back" href="/bookings">← Bookings</a>`,
      place: '/bookings',
      body: html`${card('Booking', facts(factsOf(booking, host)), bookingPill(booking.status))}
        ${listCard('Mail about it', messages.map(messageRow), 'None.')}
        ${listCard('Webhooks about it', deliveries.map(deliveryRow), 'None.')}`,
    },
    shown,
  );
}

function factsOf(booking: BookingRecord, host: User | undefined): [string, Html | string][] {
  const other = (name: string, uid: string | null): [string, Html | string][] =>
    uid === null ? [] : [[name, html`<a href="/bookings/${uid}">${uid}</a>`]];
  const said = (name: string, text: string | null): [string, string][] => (text ? [[name, text]] : []);
  return [
    ['When', `${spanOf(booking)} UTC`],
    ['Host', host ? `${host.name ?? host.username} <${host.email}>` : `user ${booking.hostId}`],
    [
      'Attendees',
      html`${booking.attendees.map(({ name, email, timeZone }) => html`<div>${name} &lt;${email}&gt;, ${timeZone}</div>`)}`,
    ],
    ['Where', booking.meetingUrl ?? booking.location],
    ...said('Notes', booking.description),
    ...said('Cancelled because', booking.cancellationReason),
    ...said('Moved because', booking.reschedulingReason),
    ...other('Moved from', booking.rescheduledFromUid),
    ...other('Moved to', booking.rescheduledToUid),
    ['Event type', String(booking.eventTypeId)],
    ['Booked', `${isoOf(booking.createdAt)} UTC`],
    ['Uid', html`<code>${booking.uid}</code>`],
  ];
}
