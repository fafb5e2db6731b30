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

/** What the server says of two settings together, and of one without its name. */
const meant: readonly (readonly [RegExp, SettingKey])[] = [
  [/seats/i, 'seats'],
  [/recurrence|recurring/i, 'recurrence'],
  [/slug.*(exists|already)|already.*slug|url_duplicate/i, 'slug'],
  [/event name variables/i, 'customName'],
  [/own schedule|schedule with id/i, 'scheduleId'],
  [/primary connected calendar/i, 'useDestinationCalendarEmail'],
  [/destination ?calendar/i, 'destinationCalendar'],
  [/booking ?fields?\b|email booking field|attendee phone/i, 'bookingFields'],
  [/not connected|location/i, 'locations'],
  [/booking limits/i, 'bookingLimitsCount'],
  [/duration limits/i, 'bookingLimitsDuration'],
  [/offset start/i, 'offsetStart'],
  [/requiresConfirmation/, 'confirmationPolicy'],
  [/hosts|members of team/i, 'hosts'],
];

const isSetting = (name: unknown): name is SettingKey => settingKeys.some((key) => key === name);

const at = (value: unknown, key: string): unknown =>
  // SAFETY: any object can be indexed by text; what comes out is unknown and read as such.
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The rules that are broken in a property, or inside of it, in the server's words. */
function brokenRules(error: unknown): string[] {
  const own = Object.values(Object(at(error, 'constraints'))).filter((text) => typeof text === 'string');
  return [...own, ...list(at(error, 'children')).flatMap(brokenRules)];
}

/** Of settings that do not have the shape that they should, the server tells each property, and the rules of each. */
function ofProperty(details: unknown): SettingRefusal | null {
  for (const error of list(at(details, 'errors'))) {
    const property = at(error, 'property');
    const [message] = brokenRules(error);
    if (isSetting(property) && message !== undefined) return { key: property, message };
  }
  return null;
}

/** null: the settings are not what it is about. */
export function refusalOf(error: unknown): SettingRefusal | null {
  if (!isCalApiError(error) || ![400, 404, 409, 422].includes(error.status)) return null;
  const message = error.apiMessage;
  const found = meant.find(([pattern]) => pattern.test(message));
  return ofProperty(error.details) ?? { key: found?.[1] ?? null, message };
}
