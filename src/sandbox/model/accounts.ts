import type { BookingLimits } from '../../contract/me/booking-limits/bookingLimits.schema.js';
import type { AppPushSubscription } from '../../contract/notifications/notifications.schema.js';
import type { Instant } from '../../time/types.js';

/** How many bookings a user takes, over all event types. */
export interface BookingLimitsRecord extends Readonly<BookingLimits> {
  readonly id: number;
  readonly userId: number;
}

/** An app on a device that the user's notifications are sent to. */
export type PushSubscriptionRecord = Readonly<Omit<AppPushSubscription, 'createdAt' | 'updatedAt'>> & {
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** Credits that were used. Members of an organization use its own. */
export interface CreditChargeRecord {
  readonly id: number;
  /** null: a user's own. */
  readonly organizationId: number | null;
  /** Who used them. */
  readonly userId: number;
  /** Of the month's allowance. */
  readonly monthly: number;
  /** Of what was bought. */
  readonly additional: number;
  readonly creditFor: string;
  /** Given by the caller, so that nothing is charged twice; null: not given. */
  readonly externalRef: string | null;
  readonly at: Instant;
}
