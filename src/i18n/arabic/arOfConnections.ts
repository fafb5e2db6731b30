import { arApps } from './arApps.js';
import { arBusy } from './arBusy.js';
import { arCalendars } from './arCalendars.js';
import { arConnect } from './arConnect.js';
import { arPayment } from './arPayment.js';
import { arVerified } from './arVerified.js';
import { arWebhooks } from './arWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const arOfConnections = {
  ...arConnect,
  ...arCalendars,
  ...arApps,
  ...arPayment,
  ...arWebhooks,
  ...arVerified,
  ...arBusy,
} as const;
