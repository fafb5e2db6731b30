import { isCalApiError } from '../../errors/index.js';
import type { SettingKey } from '../../queries/event-type/settingValues.js';
import { settingKeys } from '../../queries/event-type/writeSettings.js';

/** What the server said of settings that it did not take. */
export interface SettingRefusal {
  /** The setting that it means; null: it does not tell. */
  readonly key: SettingKey | null;
  /** In its own words. */
  readonly message: string;
}

/** Sentences of the server that mean a setting without its name. */
const meant: readonly (readonly [RegExp, SettingKey])[] = [
  [/slug|url_duplicate/i, 'slug'],
  [/event name variables/i, 'customName'],
  [/own schedule|schedule with id/i, 'scheduleId'],
  [/primary connected calendar/i, 'useDestinationCalendarEmail'],
  [/destinationCalendar|destination calendar/i, 'destinationCalendar'],
  [/booking field|email field|attendee phone/i, 'bookingFields'],
  [/not connected|location/i, 'locations'],
  [/booking limits/i, 'bookingLimitsCount'],
  [/duration limits/i, 'bookingLimitsDuration'],
  [/offset start/i, 'offsetStart'],
  [/seats/i, 'seats'],
  [/recurring|recurrence/i, 'recurrence'],
  [/hosts|members of team/i, 'hosts'],
];

const byLength = [...settingKeys].sort((a, b) => b.length - a.length);

function keyMeant(message: string): SettingKey | null {
  const named = byLength.find((key) => new RegExp(`\\b${key}\\b`).test(message));
  return named ?? meant.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

/** null: the settings are not what it is about. */
export function refusalOf(error: unknown): SettingRefusal | null {
  if (!isCalApiError(error) || ![400, 404, 409, 422].includes(error.status)) return null;
  const message = error.apiMessage;
  return { key: keyMeant(message), message };
}
