import type { SettingWords } from '../../../../event-type/settingWords.js';
import type { Schedule } from '../../../../queries/schedules.js';
import { hoursSummary } from '../../../../schedule/hoursSummary.js';
import type { Weekday } from '../../../../time/types.js';
import { isZone } from '../../../../time/zone.js';
import type { ScheduleChoice } from './scheduleChoices.js';

/** `Mon – Fri, 09:00 – 17:00 · London time`. */
export function hoursLine({ weekly, zone }: Schedule, weekStart: Weekday, words: SettingWords): string {
  const city = isZone(zone) ? words.f.zoneCity(zone) : zone;
  return words.t('eventType.hours.line', { hours: hoursSummary(weekly, weekStart, words), city });
}

export interface ChoiceTexts {
  readonly label: string;
  readonly hint: string;
}

/** @param hostOf whose schedule it is; empty: hers, or nobody's that is known */
export function choiceTexts(
  choice: ScheduleChoice,
  about: { isTeams: boolean; weekStart: Weekday; hostOf: (schedule: Schedule) => string },
  words: SettingWords,
): ChoiceTexts {
  const { t } = words;
  if (choice.kind === 'gone') {
    return { label: t('eventType.hours.gone'), hint: t('eventType.hours.goneHint') };
  }
  const { schedule } = choice;
  if (schedule === null) {
    return about.isTeams
      ? { label: t('eventType.hours.eachHost'), hint: t('eventType.hours.eachHostHint') }
      : { label: t('eventType.hours.defaultNone'), hint: t('eventType.hours.defaultNoneHint') };
  }
  const { name } = schedule;
  const hint = hoursLine(schedule, about.weekStart, words);
  if (choice.kind === 'default') return { label: t('eventType.hours.default', { name }), hint };
  const host = about.hostOf(schedule);
  return { label: host === '' ? name : t('eventType.hours.ofHost', { name, host }), hint };
}
