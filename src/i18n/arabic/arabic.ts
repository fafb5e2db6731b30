import { textsInParts } from '../textsInParts.js';
import { arFirst } from './arFirst.js';
import { isolated } from './isolated.js';

/** Arabic as far as it has come. */
export const words = textsInParts(
  arFirst,
  {
    Later: () => import('./arLater.js'),
    Details: () => import('./arDetails.js'),
    Hours: () => import('./arHours.js'),
    Schedules: () => import('./arSchedules.js'),
    Settings: () => import('./arSettings.js'),
    OfFirstTab: () => import('./arOfFirstTab.js'),
    OfOtherTabs: () => import('./arOfOtherTabs.js'),
    Connect: () => import('./arConnect.js'),
    Calendars: () => import('./arCalendars.js'),
    Apps: () => import('./arApps.js'),
    Payment: () => import('./arPayment.js'),
    Webhooks: () => import('./arWebhooks.js'),
    Verified: () => import('./arVerified.js'),
    Busy: () => import('./arBusy.js'),
  },
  isolated,
);
