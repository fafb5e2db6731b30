import { esApps } from './esApps.js';
import { esBusy } from './esBusy.js';
import { esCalendars } from './esCalendars.js';
import { esConnect } from './esConnect.js';
import { esPayment } from './esPayment.js';
import { esVerified } from './esVerified.js';
import { esWebhooks } from './esWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const esOfConnections = {
  ...esConnect,
  ...esCalendars,
  ...esApps,
  ...esPayment,
  ...esWebhooks,
  ...esVerified,
  ...esBusy,
} as const;
