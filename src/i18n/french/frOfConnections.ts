import { frApps } from './frApps.js';
import { frBusy } from './frBusy.js';
import { frCalendars } from './frCalendars.js';
import { frConnect } from './frConnect.js';
import { frPayment } from './frPayment.js';
import { frVerified } from './frVerified.js';
import { frWebhooks } from './frWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const frOfConnections = {
  ...frConnect,
  ...frCalendars,
  ...frApps,
  ...frPayment,
  ...frWebhooks,
  ...frVerified,
  ...frBusy,
} as const;
