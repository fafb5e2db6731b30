import type { LimitRules } from '../../queries/event-type/settingValues.js';

/** From short to long. */
export const periods = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];

/** As they stand in the names of texts. */
export const periodWord = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' } as const;

/** Which periods have a limit, from short to long. */
export const limitedPeriods = (rules: LimitRules): Period[] =>
  periods.filter((period) => rules[period] !== undefined);

/** The first longer period that allows less than this one; null: none. */
export function lowerLonger(rules: LimitRules, period: Period): { period: Period; limit: number } | null {
  const own = rules[period];
  if (own === undefined) return null;
  for (const longer of periods.slice(periods.indexOf(period) + 1)) {
    const limit = rules[longer];
    if (limit !== undefined && limit < own) return { period: longer, limit };
  }
  return null;
}
