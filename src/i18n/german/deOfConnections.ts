import type { Dictionary } from '../dictionary.js';
import type { enOfConnections } from '../english/enOfConnections.js';
import { deApps } from './deApps.js';
import { deBusy } from './deBusy.js';
import { deCalendars } from './deCalendars.js';
import { deConnect } from './deConnect.js';
import { dePayment } from './dePayment.js';
import { deVerified } from './deVerified.js';
import { deWebhooks } from './deWebhooks.js';

export const deOfConnections: Pick<Dictionary, keyof typeof enOfConnections> = {
  ...deConnect,
  ...deCalendars,
  ...deApps,
  ...dePayment,
  ...deWebhooks,
  ...deVerified,
  ...deBusy,
};
