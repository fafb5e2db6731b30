import { toIso } from '../../../../time/instant.js';
import { notFound } from '../../../http/Refusal.js';
import { bookedEventType } from '../event-types/bookedEventType.js';
import { type LegacyRoute, open } from '../route.js';

/** What the payment page shows. Who has its address may see it. */
export const atomPayments: readonly LegacyRoute[] = [
  open(
    'GET',
    '/v2/atoms/payment/{uid}',
  )(async ({ uid }, { store, settings: { webAppUrl } }) => {
    const [payment] = await store.collections.payments.where({ uid });
    const booking = payment && (await store.bookings.find(payment.bookingUid));
    if (!payment || !booking) throw notFound(`Payment with uid ${uid} not found`);
    const [host, eventType] = await Promise.all([
      store.users.find(booking.hostId),
      store.eventTypes.find(booking.eventTypeId),
    ]);
    const { id, amount, currency, success, externalId, clientSecret } = payment;
    return {
      user: host
        ? { name: host.name, username: host.username, timeZone: host.timeZone, hideBranding: true }
        : null,
      eventType: eventType ? bookedEventType(eventType) : null,
      booking: {
        id: booking.id,
        uid: booking.uid,
        title: booking.title,
        description: booking.description,
        startTime: toIso(booking.start),
        endTime: toIso(booking.end),
        location: booking.meetingUrl ?? booking.location,
        status: booking.status.toUpperCase(),
        paid: success,
        attendees: booking.attendees.map(({ name, email, timeZone }) => ({ name, email, timeZone })),
      },
      payment: {
        id,
        uid,
        bookingId: booking.id,
        amount,
        fee: 0,
        currency,
        success,
        refunded: false,
        externalId,
        paymentOption: 'ON_BOOKING',
        appId: 'stripe',
        data: { client_secret: clientSecret, stripe_publishable_key: 'pk_test_sandbox' },
      },
      clientSecret,
      profile: {
        name: host?.name ?? null,
        theme: null,
        hideBranding: true,
        image: `${webAppUrl}/avatar.svg`,
      },
    };
  }),
];
