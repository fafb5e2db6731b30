import { said } from '../../i18n/said.js';
import type { SettingValues } from '../../queries/event-type/settingValues.js';
import type { SettingFault } from '../settingFault.js';

/** A range that ends before it begins, or days that are none. Nought days from today are today. */
export function checkWindow({ bookingWindow: window }: SettingValues): SettingFault[] {
  if (window === null) return [];
  const key = 'bookingWindow';
  if (window.kind === 'range') {
    if (window.first <= window.last) return [];
    return [{ key, part: 'last', text: said('eventType.limits.lastEarlier') }];
  }
  const least = window.isRolling ? 1 : 0;
  return window.days >= least
    ? []
    : [{ key, part: 'days', text: said('eventType.limits.atLeast', { least }) }];
}
