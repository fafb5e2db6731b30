import { textsInParts } from '../textsInParts.js';
import { ptFirst } from './ptFirst.js';

/** Brazilian Portuguese as far as it has come. */
export const words = textsInParts(ptFirst, {
  Later: () => import('./ptLater.js'),
  Details: () => import('./ptDetails.js'),
  Hours: () => import('./ptHours.js'),
  Schedules: () => import('./ptSchedules.js'),
  Settings: () => import('./ptSettings.js'),
  OfFirstTab: () => import('./ptOfFirstTab.js'),
  OfOtherTabs: () => import('./ptOfOtherTabs.js'),
  Connect: () => import('./ptConnect.js'),
  Calendars: () => import('./ptCalendars.js'),
  Apps: () => import('./ptApps.js'),
  Payment: () => import('./ptPayment.js'),
  Webhooks: () => import('./ptWebhooks.js'),
  Verified: () => import('./ptVerified.js'),
  Busy: () => import('./ptBusy.js'),
});
