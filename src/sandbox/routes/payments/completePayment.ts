import { booked, paid } from '../../events/bookingEvent.js';
import type { BookingRecord } from '../../model/records.js';
import type { Server } from '../../server.js';
import { asTaken } from '../bookings/addBookings.js';
import { meetingUrlOf } from '../conferencing/meetingRooms.js';

/** Where Stripe tells of payments. */
export const STRIPE_WEBHOOK_PATH = '/api/integrations/stripepayment/webhook';

/**
 * The money is there: the booking stands, unless its host has a say as well. May be told twice.
 * @param externalId the payment intent's
 * @returns whether there is such a payment
 */
export async function completePayment(externalId: string, server: Server): Promise<boolean> {
  const { store, announce } = server;
  const [payment] = await store.collections.payments.where({ externalId });
  const booking = payment && (await store.bookings.find(payment.bookingUid));
  if (!payment || !booking) return false;
  if (payment.success) return true;
  const done = (await store.collections.payments.change(payment.id, { success: true })) ?? payment;
  const after = await settled(booking, server);
  announce(paid(after, done));
  if (after.status === 'accepted' || after.status === 'pending') announce(booked(after));
  return true;
}

async function settled(booking: BookingRecord, { store, clock, settings }: Server): Promise<BookingRecord> {
  const eventType = await store.eventTypes.find(booking.eventTypeId);
  const policy = eventType?.settings.confirmationPolicy;
  if (booking.status !== 'pending' || (policy && !policy.disabled)) return booking;
  const meetingUrl = meetingUrlOf(booking.location, booking.uid, settings);
  const stands = { status: 'accepted' as const, meetingUrl, updatedAt: clock.now() };
  return (await store.bookings.change(booking.uid, stands).catch(asTaken)) ?? booking;
}
