import { ptApps } from './ptApps.js';
import { ptBusy } from './ptBusy.js';
import { ptCalendars } from './ptCalendars.js';
import { ptConnect } from './ptConnect.js';
import { ptPayment } from './ptPayment.js';
import { ptVerified } from './ptVerified.js';
import { ptWebhooks } from './ptWebhooks.js';

/** What a host reads of all that she connects: calendars, video, money, webhooks. */
export const ptOfConnections = {
  ...ptConnect,
  ...ptCalendars,
  ...ptApps,
  ...ptPayment,
  ...ptWebhooks,
  ...ptVerified,
  ...ptBusy,
} as const;
