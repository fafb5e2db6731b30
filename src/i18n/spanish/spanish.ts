import { textsInParts } from '../textsInParts.js';
import { esFirst } from './esFirst.js';

/** Spanish as far as it has come. */
export const words = textsInParts(esFirst, {
  Later: () => import('./esLater.js'),
  Details: () => import('./esDetails.js'),
  Hours: () => import('./esHours.js'),
  Schedules: () => import('./esSchedules.js'),
  Settings: () => import('./esSettings.js'),
  OfFirstTab: () => import('./esOfFirstTab.js'),
  OfOtherTabs: () => import('./esOfOtherTabs.js'),
  Connect: () => import('./esConnect.js'),
  Calendars: () => import('./esCalendars.js'),
  Apps: () => import('./esApps.js'),
  Payment: () => import('./esPayment.js'),
  Webhooks: () => import('./esWebhooks.js'),
  Verified: () => import('./esVerified.js'),
  Busy: () => import('./esBusy.js'),
});
