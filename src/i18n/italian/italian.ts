import { textsInParts } from '../textsInParts.js';
import { itFirst } from './itFirst.js';

/** Italian as far as it has come. */
export const words = textsInParts(itFirst, {
  Later: () => import('./itLater.js'),
  Details: () => import('./itDetails.js'),
  Hours: () => import('./itHours.js'),
  Schedules: () => import('./itSchedules.js'),
  Settings: () => import('./itSettings.js'),
  OfFirstTab: () => import('./itOfFirstTab.js'),
  OfOtherTabs: () => import('./itOfOtherTabs.js'),
  Connect: () => import('./itConnect.js'),
  Calendars: () => import('./itCalendars.js'),
  Apps: () => import('./itApps.js'),
  Payment: () => import('./itPayment.js'),
  Webhooks: () => import('./itWebhooks.js'),
  Verified: () => import('./itVerified.js'),
  Busy: () => import('./itBusy.js'),
});
