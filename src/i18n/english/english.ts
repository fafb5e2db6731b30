import type { Dictionary } from '../dictionary.js';
import { enFirst } from './enFirst.js';

const texts: Partial<Dictionary> = { ...enFirst };

/** English as far as it has come: it is bundled, but for what is read late. */
export const english: Readonly<Partial<Dictionary>> = texts;

/** What is read of a booking once a time is chosen. @throws what the module loader throws when the file can't be fetched */
export async function loadLaterEnglish(): Promise<void> {
  const { enLater } = await import('./enLater.js');
  Object.assign(texts, enLater);
}

/** What is read on a booking's own page. @throws what the module loader throws when a file can't be fetched */
export async function loadDetailsEnglish(): Promise<void> {
  const [{ enDetails }] = await Promise.all([import('./enDetails.js'), loadLaterEnglish()]);
  Object.assign(texts, enDetails);
}

/** What a host reads of schedules and hours. @throws what the module loader throws when the file can't be fetched */
export async function loadHoursEnglish(): Promise<void> {
  const [{ enHours }, { enSchedules }, { enSettings }] = await Promise.all([
    import('./enHours.js'),
    import('./enSchedules.js'),
    import('./enSettings.js'),
  ]);
  Object.assign(texts, enHours, enSchedules, enSettings);
}

/** What a host reads around the settings of an event type, and on their first tab. @throws what the module loader throws when the file can't be fetched */
export async function loadEventTypeEnglish(): Promise<void> {
  const { enOfFirstTab } = await import('./enOfFirstTab.js');
  Object.assign(texts, enOfFirstTab);
}

/** All that a host reads of her event types. @throws what the module loader throws when a file can't be fetched */
export async function loadAllEventTypeEnglish(): Promise<void> {
  const [{ enOfOtherTabs }] = await Promise.all([import('./enOfOtherTabs.js'), loadEventTypeEnglish()]);
  Object.assign(texts, enOfOtherTabs);
}

/** What a host reads of her calendars, and while she connects one. @throws what the module loader throws when a file can't be fetched */
export async function loadCalendarEnglish(): Promise<void> {
  const [{ enConnect }, { enCalendars }] = await Promise.all([
    import('./enConnect.js'),
    import('./enCalendars.js'),
  ]);
  Object.assign(texts, enConnect, enCalendars);
}

/** What a host reads of video apps and of Stripe, and while she connects one. @throws what the module loader throws when a file can't be fetched */
export async function loadAppEnglish(): Promise<void> {
  const [{ enConnect }, { enApps }] = await Promise.all([import('./enConnect.js'), import('./enApps.js')]);
  Object.assign(texts, enConnect, enApps);
}

/** What a visitor reads who pays. @throws what the module loader throws when the file can't be fetched */
export async function loadPaymentEnglish(): Promise<void> {
  const { enPayment } = await import('./enPayment.js');
  Object.assign(texts, enPayment);
}

/** What a host reads of webhooks, and around them. @throws what the module loader throws when a file can't be fetched */
export async function loadWebhookEnglish(): Promise<void> {
  const [{ enSettings }, { enWebhooks }] = await Promise.all([
    import('./enSettings.js'),
    import('./enWebhooks.js'),
  ]);
  Object.assign(texts, enSettings, enWebhooks);
}

/** What a host reads of what is proved to be hers, around it, and in its fields. @throws what the module loader throws when a file can't be fetched */
export async function loadVerifiedEnglish(): Promise<void> {
  const [{ enSettings }, { enVerified }] = await Promise.all([
    import('./enSettings.js'),
    import('./enVerified.js'),
    loadLaterEnglish(),
  ]);
  Object.assign(texts, enSettings, enVerified);
}

/** What a host reads of what blocks her time. @throws what the module loader throws when the file can't be fetched */
export async function loadBusyEnglish(): Promise<void> {
  const { enBusy } = await import('./enBusy.js');
  Object.assign(texts, enBusy);
}
