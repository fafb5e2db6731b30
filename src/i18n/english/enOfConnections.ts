import { enApps } from './enApps.js';
import { enBusy } from './enBusy.js';
import { enCalendars } from './enCalendars.js';
import { enConnect } from './enConnect.js';
import { enPayment } from './enPayment.js';
import { enVerified } from './enVerified.js';
import { enWebhooks } from './enWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const enOfConnections = {
  ...enConnect,
  ...enCalendars,
  ...enApps,
  ...enPayment,
  ...enWebhooks,
  ...enVerified,
  ...enBusy,
} as const;
