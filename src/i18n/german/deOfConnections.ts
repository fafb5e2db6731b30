import { deApps } from './deApps.js';
import { deBusy } from './deBusy.js';
import { deCalendars } from './deCalendars.js';
import { deConnect } from './deConnect.js';
import { dePayment } from './dePayment.js';
import { deVerified } from './deVerified.js';
import { deWebhooks } from './deWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const deOfConnections = {
  ...deConnect,
  ...deCalendars,
  ...deApps,
  ...dePayment,
  ...deWebhooks,
  ...deVerified,
  ...deBusy,
} as const;
