import type { WebhookTrigger } from '../../contract/webhooks/webhooks.schema.js';
import { toIso } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import type { ServerEvent } from '../events/announcements.js';
import type { BookingEvent } from '../events/bookingEvent.js';
import type { Store } from '../store/store.js';
import { bookingPayload, meetingRow } from './bookingPayload.js';

/** What is told to whoever subscribed to the trigger. */
export interface WebhookMessage {
  trigger: WebhookTrigger;
  /** ISO 8601. */
  createdAt: string;
  payload: Readonly<Record<string, unknown>>;
  /** The payload stands by itself: no envelope, no template. */
  isBare: boolean;
}

/** The trigger that an event calls for; undefined: none, as guests, hosts and places come and go in silence. */
export function triggerOf(event: ServerEvent): WebhookTrigger | undefined {
  switch (event.kind) {
    case 'notice':
      return event.trigger;
    case 'booked':
      return event.booking.status === 'pending' ? 'BOOKING_REQUESTED' : 'BOOKING_CREATED';
    case 'confirmed':
      return 'BOOKING_CREATED';
    case 'rescheduled':
      return event.booking.status === 'pending' ? 'BOOKING_REQUESTED' : 'BOOKING_RESCHEDULED';
    case 'cancelled':
    case 'reschedule-requested':
      return 'BOOKING_CANCELLED';
    case 'rejected':
      return 'BOOKING_REJECTED';
    case 'no-show-updated':
      return 'BOOKING_NO_SHOW_UPDATED';
    case 'payment-initiated':
      return 'BOOKING_PAYMENT_INITIATED';
    case 'paid':
      return 'BOOKING_PAID';
    case 'meeting-started':
      return 'MEETING_STARTED';
    case 'meeting-ended':
      return 'MEETING_ENDED';
    default:
      return undefined;
  }
}

export async function webhookMessage(
  event: ServerEvent,
  { trigger, at, store }: { trigger: WebhookTrigger; at: Instant; store: Store },
): Promise<WebhookMessage> {
  const isBare = event.kind === 'meeting-started' || event.kind === 'meeting-ended';
  return { trigger, createdAt: toIso(at), payload: await payloadOf(event, store), isBare };
}

function payloadOf(event: ServerEvent, store: Store) {
  switch (event.kind) {
    case 'notice':
      return event.payload;
    case 'meeting-started':
    case 'meeting-ended':
      return meetingRow(event.booking);
    case 'no-show-updated':
      return noShowPayload(event);
    default:
      return bookingPayload(event.booking, detailsOf(event), store);
  }
}

const noShowPayload = ({ booking, marked }: Extract<BookingEvent, { kind: 'no-show-updated' }>) => ({
  message: marked.map(({ email, absent }) => `${email} ${absent ? 'did not come' : 'came'}`).join(', '),
  bookingUid: booking.uid,
  bookingId: booking.id,
  attendees: marked.map(({ email, absent }) => ({ email, noShow: absent })),
});

/** What is told besides the booking itself. */
function detailsOf(event: BookingEvent): Record<string, unknown> {
  const { booking } = event;
  switch (event.kind) {
    case 'rescheduled':
      return {
        rescheduleId: event.before.id,
        rescheduleUid: event.before.uid,
        rescheduleStartTime: toIso(event.before.start),
        rescheduleEndTime: toIso(event.before.end),
        ...(booking.rescheduledBy !== null && { rescheduledBy: booking.rescheduledBy }),
      };
    case 'cancelled':
    case 'reschedule-requested':
      return {
        ...(event.by !== undefined && { cancelledBy: event.by }),
        ...(booking.cancellationReason !== null && { cancellationReason: booking.cancellationReason }),
        requestReschedule: event.kind === 'reschedule-requested',
      };
    case 'payment-initiated':
      return { paymentId: event.payment.id, status: 'ACCEPTED' };
    case 'paid': {
      const { id, externalId, success, amount, currency } = event.payment;
      const paymentData = { externalId, success, amount, currency };
      return { paymentId: id, paymentData, status: 'ACCEPTED' };
    }
    case 'rejected':
      return { rejectionReason: event.reason ?? null };
    default:
      return {};
  }
}
