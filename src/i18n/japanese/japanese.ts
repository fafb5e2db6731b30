import { textsInParts } from '../textsInParts.js';
import { jaFirst } from './jaFirst.js';

/** Japanese as far as it has come. */
export const words = textsInParts(jaFirst, {
  Later: () => import('./jaLater.js'),
  Details: () => import('./jaDetails.js'),
  Hours: () => import('./jaHours.js'),
  Schedules: () => import('./jaSchedules.js'),
  Settings: () => import('./jaSettings.js'),
  OfFirstTab: () => import('./jaOfFirstTab.js'),
  OfOtherTabs: () => import('./jaOfOtherTabs.js'),
  Connect: () => import('./jaConnect.js'),
  Calendars: () => import('./jaCalendars.js'),
  Apps: () => import('./jaApps.js'),
  Payment: () => import('./jaPayment.js'),
  Webhooks: () => import('./jaWebhooks.js'),
  Verified: () => import('./jaVerified.js'),
  Busy: () => import('./jaBusy.js'),
});
