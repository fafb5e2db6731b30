import { chargeCreditsBody } from '../../../contract/credits/credits.schema.js';
import { updateBookingLimitsBody } from '../../../contract/me/booking-limits/bookingLimits.schema.js';
import { subscribeBody, unsubscribeBody } from '../../../contract/notifications/notifications.schema.js';
import type { RulesOf } from '../rule.js';

const readProfile = { permission: 'PROFILE_READ' } as const;
const writeProfile = { permission: 'PROFILE_WRITE' } as const;

export const accountRules: RulesOf<'credits' | 'notifications' | 'me.bookingLimits'> = {
  'me.bookingLimits.get': readProfile,
  'me.bookingLimits.update': { ...writeProfile, input: updateBookingLimitsBody },
  'me.bookingLimits.delete': writeProfile,
  'notifications.subscribe': { input: subscribeBody },
  'notifications.unsubscribe': { input: unsubscribeBody },
  'credits.getAvailable': {},
  'credits.charge': { input: chargeCreditsBody },
};
