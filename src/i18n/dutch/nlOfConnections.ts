import { nlApps } from './nlApps.js';
import { nlBusy } from './nlBusy.js';
import { nlCalendars } from './nlCalendars.js';
import { nlConnect } from './nlConnect.js';
import { nlPayment } from './nlPayment.js';
import { nlVerified } from './nlVerified.js';
import { nlWebhooks } from './nlWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const nlOfConnections = {
  ...nlConnect,
  ...nlCalendars,
  ...nlApps,
  ...nlPayment,
  ...nlWebhooks,
  ...nlVerified,
  ...nlBusy,
} as const;
