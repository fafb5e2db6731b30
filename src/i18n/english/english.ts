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
