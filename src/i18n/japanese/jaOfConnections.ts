import { jaApps } from './jaApps.js';
import { jaBusy } from './jaBusy.js';
import { jaCalendars } from './jaCalendars.js';
import { jaConnect } from './jaConnect.js';
import { jaPayment } from './jaPayment.js';
import { jaVerified } from './jaVerified.js';
import { jaWebhooks } from './jaWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const jaOfConnections = {
  ...jaConnect,
  ...jaCalendars,
  ...jaApps,
  ...jaPayment,
  ...jaWebhooks,
  ...jaVerified,
  ...jaBusy,
} as const;
