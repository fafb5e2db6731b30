import type { LimitRules } from '../../queries/event-type/settingValues.js';
import { type Period, periods } from './periods.js';

/** Days of work in each, roughly. */
const workdays: Readonly<Record<Period, number>> = { day: 1, week: 5, month: 20, year: 240 };

/** What the first limit of a period is, and of what limits are multiples. */
export interface LimitSteps {
  readonly first: number;
  readonly step: number;
}

/** A limit for the shortest period that has none, in keeping with those beside it; of four there is no fifth. */
export function addPeriod(rules: LimitRules, { first, step }: LimitSteps): LimitRules {
  const period = periods.find((each) => rules[each] === undefined);
  if (!period) return rules;
  const at = periods.indexOf(period);
  const known = (each: Period) => rules[each] !== undefined;
  const shorter = periods.slice(0, at).findLast(known);
  const longer = periods.slice(at + 1).find(known);
  const near = shorter ?? longer;
  const wanted = near ? ((rules[near] ?? first) * workdays[period]) / workdays[near] : first;
  const stepped = Math.max(step, Math.round(wanted / step) * step);
  const least = (shorter && rules[shorter]) ?? 1;
  const most = (longer && rules[longer]) ?? Number.POSITIVE_INFINITY;
  return { ...rules, [period]: Math.min(Math.max(stepped, least), Math.max(most, 1)) };
}
