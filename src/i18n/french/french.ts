import { textsInParts } from '../textsInParts.js';
import { frFirst } from './frFirst.js';

/** French as far as it has come. */
export const words = textsInParts(frFirst, {
  Later: () => import('./frLater.js'),
  Details: () => import('./frDetails.js'),
  Hours: () => import('./frHours.js'),
  Schedules: () => import('./frSchedules.js'),
  Settings: () => import('./frSettings.js'),
  OfFirstTab: () => import('./frOfFirstTab.js'),
  OfOtherTabs: () => import('./frOfOtherTabs.js'),
  Connect: () => import('./frConnect.js'),
  Calendars: () => import('./frCalendars.js'),
  Apps: () => import('./frApps.js'),
  Payment: () => import('./frPayment.js'),
  Webhooks: () => import('./frWebhooks.js'),
  Verified: () => import('./frVerified.js'),
  Busy: () => import('./frBusy.js'),
});
