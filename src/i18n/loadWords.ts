import { loadPart } from './wordsInUse.js';

/*
 * What is read late, in every language that is in use. A function for each part, so that a bundler leaves out what its
 * page doesn't ask for. Each throws what the module loader throws when a file can't be fetched.
 */

/** What is read of a booking once a time is chosen. */
export const loadLaterWords = () => loadPart('later', import('./english/enLater.js'));

/** What is read on a booking's own page. */
export const loadDetailsWords = () =>
  loadPart('details', import('./english/enDetails.js'), import('./english/enLater.js'));

/** What a host reads of schedules and hours. */
export const loadHoursWords = () =>
  loadPart(
    'hours',
    import('./english/enHours.js'),
    import('./english/enSchedules.js'),
    import('./english/enSettings.js'),
  );

/** What a host reads around the settings of an event type, and on their first tab. */
export const loadEventTypeWords = () => loadPart('eventType', import('./english/enOfFirstTab.js'));

/** All that a host reads of her event types. */
export const loadAllEventTypeWords = () =>
  loadPart('eventTypes', import('./english/enOfFirstTab.js'), import('./english/enOfOtherTabs.js'));

/** What a host reads of her calendars, and while she connects one. */
export const loadCalendarWords = () =>
  loadPart('calendars', import('./english/enConnect.js'), import('./english/enCalendars.js'));

/** What a host reads of video apps and of Stripe, and while she connects one. */
export const loadAppWords = () =>
  loadPart('apps', import('./english/enConnect.js'), import('./english/enApps.js'));

/** What a visitor reads who pays. */
export const loadPaymentWords = () => loadPart('payment', import('./english/enPayment.js'));

/** What a host reads of webhooks, and around them. */
export const loadWebhookWords = () =>
  loadPart('webhooks', import('./english/enSettings.js'), import('./english/enWebhooks.js'));

/** What a host reads of what is proved to be hers, around it, and in its fields. */
export const loadVerifiedWords = () =>
  loadPart(
    'verified',
    import('./english/enSettings.js'),
    import('./english/enVerified.js'),
    import('./english/enLater.js'),
  );

/** What a host reads of what blocks her time. */
export const loadBusyWords = () => loadPart('busy', import('./english/enBusy.js'));
