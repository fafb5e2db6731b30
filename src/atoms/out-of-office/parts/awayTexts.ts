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

/** `Monday 7 December 2026`, or from one to another. */
export function daysText({ firstDay, lastDay }: OutOfOffice, { t, f }: HoursWords): string {
  const from = f.longDay(firstDay);
  return firstDay === lastDay ? from : t('hours.fromTo', { from, to: f.longDay(lastDay) });
}
