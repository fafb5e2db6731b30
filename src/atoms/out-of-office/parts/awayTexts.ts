import type { OutOfOffice, OutOfOfficeReason } from '../../../queries/outOfOffice.js';
import type { HoursWords } from '../../../schedule/words.js';

/** What each reason is called. */
export const reasonKeys = {
  unspecified: 'hours.awayUnspecified',
  vacation: 'hours.awayVacation',
  travel: 'hours.awayTravel',
  sick: 'hours.awaySick',
  public_holiday: 'hours.awayPublicHoliday',
} as const satisfies Record<OutOfOfficeReason, string>;

/** `Monday 7 December 2026`, or `Monday 21 December – Friday 1 January 2027`: the year in which they end. */
export function daysText({ firstDay, lastDay }: OutOfOffice, { t, f }: HoursWords): string {
  const to = f.fullDay(lastDay);
  return firstDay === lastDay ? to : t('hours.fromTo', { from: f.longDay(firstDay), to });
}
