import type { LimitRules } from '../../queries/event-type/settingValues.js';
import type { Period } from './periods.js';

/** Without the limit of that period. */
export function withoutPeriod(rules: LimitRules, period: Period): LimitRules {
  const { [period]: _gone, ...rest } = rules;
  return rest;
}

/** The limit of one period as that of another. */
export const movePeriod = (rules: LimitRules, from: Period, to: Period): LimitRules => ({
  ...withoutPeriod(rules, from),
  [to]: rules[from],
});
