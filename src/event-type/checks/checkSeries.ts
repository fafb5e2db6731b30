import { said } from '../../i18n/said.js';
import type { SettingValues } from '../../queries/event-type/settingValues.js';
import type { SettingFault } from '../settingFault.js';

/** A series has a distance and a date at least. */
export function checkSeries({ recurrence }: SettingValues): SettingFault[] {
  if (recurrence === null) return [];
  return (['interval', 'occurrences'] as const)
    .filter((part) => recurrence[part] < 1)
    .map((part) => ({ key: 'recurrence', part, text: said('eventType.limits.atLeast', { least: 1 }) }));
}
