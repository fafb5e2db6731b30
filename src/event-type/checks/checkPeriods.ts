import { type Said, said } from '../../i18n/said.js';
import type { LimitRules, SettingValues } from '../../queries/event-type/settingValues.js';
import { limitedPeriods, lowerLonger, type Period, periodWord } from '../limits/periods.js';
import type { SettingFault } from '../settingFault.js';

/** The API counts booked time in quarters of an hour, and refuses less than one. */
export const leastMinutes = 15;

type Above = (period: 'week' | 'month' | 'year', limit: number) => Said;

/** What is less than the least, or more than a longer period allows; a limit has one fault at a time. */
function faultsOf(
  key: 'bookingLimitsCount' | 'bookingLimitsDuration',
  rules: LimitRules,
  { least, tooLow, above }: { least: number; tooLow: Said; above: Above },
): SettingFault[] {
  const textOf = (period: Period): Said | null => {
    if ((rules[period] ?? least) < least) return tooLow;
    const lower = lowerLonger(rules, period);
    return lower && lower.period !== 'day' ? above(lower.period, lower.limit) : null;
  };
  return limitedPeriods(rules).flatMap((period) => {
    const text = textOf(period);
    return text ? [{ key, part: period, text }] : [];
  });
}

/** A day may not allow more than its week, and so on: the fault is at the shorter one. */
export const checkPeriods = (values: SettingValues): SettingFault[] => [
  ...faultsOf('bookingLimitsCount', values.bookingLimitsCount, {
    least: 1,
    tooLow: said('eventType.limits.atLeast', { least: 1 }),
    above: (period, limit) => said(`eventType.limits.above${periodWord[period]}`, { limit }),
  }),
  ...faultsOf('bookingLimitsDuration', values.bookingLimitsDuration, {
    least: leastMinutes,
    tooLow: said('eventType.limits.atLeastMinutes', { count: leastMinutes }),
    above: (period, limit) => said(`eventType.limits.longer${periodWord[period]}`, { limit }),
  }),
];
