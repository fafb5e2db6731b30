import { textsInParts } from '../textsInParts.js';
import { deFirst } from './deFirst.js';

/** German as far as it has come. */
export const words = textsInParts(deFirst, {
  Later: () => import('./deLater.js'),
  Details: () => import('./deDetails.js'),
  Hours: () => import('./deHours.js'),
  Schedules: () => import('./deSchedules.js'),
  Settings: () => import('./deSettings.js'),
  OfFirstTab: () => import('./deOfFirstTab.js'),
  OfOtherTabs: () => import('./deOfOtherTabs.js'),
  Connect: () => import('./deConnect.js'),
  Calendars: () => import('./deCalendars.js'),
  Apps: () => import('./deApps.js'),
  Payment: () => import('./dePayment.js'),
  Webhooks: () => import('./deWebhooks.js'),
  Verified: () => import('./deVerified.js'),
  Busy: () => import('./deBusy.js'),
});
