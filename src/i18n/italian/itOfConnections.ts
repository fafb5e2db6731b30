import { itApps } from './itApps.js';
import { itBusy } from './itBusy.js';
import { itCalendars } from './itCalendars.js';
import { itConnect } from './itConnect.js';
import { itPayment } from './itPayment.js';
import { itVerified } from './itVerified.js';
import { itWebhooks } from './itWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const itOfConnections = {
  ...itConnect,
  ...itCalendars,
  ...itApps,
  ...itPayment,
  ...itWebhooks,
  ...itVerified,
  ...itBusy,
} as const;
