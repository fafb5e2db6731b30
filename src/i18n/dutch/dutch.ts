import { textsInParts } from '../textsInParts.js';
import { nlFirst } from './nlFirst.js';

/** Dutch as far as it has come. */
export const words = textsInParts(nlFirst, {
  Later: () => import('./nlLater.js'),
  Details: () => import('./nlDetails.js'),
  Hours: () => import('./nlHours.js'),
  Schedules: () => import('./nlSchedules.js'),
  Settings: () => import('./nlSettings.js'),
  OfFirstTab: () => import('./nlOfFirstTab.js'),
  OfOtherTabs: () => import('./nlOfOtherTabs.js'),
  Connect: () => import('./nlConnect.js'),
  Calendars: () => import('./nlCalendars.js'),
  Apps: () => import('./nlApps.js'),
  Payment: () => import('./nlPayment.js'),
  Webhooks: () => import('./nlWebhooks.js'),
  Verified: () => import('./nlVerified.js'),
  Busy: () => import('./nlBusy.js'),
});
