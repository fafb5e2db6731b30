import type { RecurrenceRule } from '../../queries/event-type/settingValues.js';
import type { SettingWords } from '../settingWords.js';
import type { ChangeText } from './changeText.js';

const everyKeys = { weekly: 'everyWeekly', monthly: 'everyMonthly', yearly: 'everyYearly' } as const;

const ruleText = ({ frequency, interval, occurrences }: RecurrenceRule, { t }: SettingWords): string =>
  t('eventType.recurring.rule', {
    every: t(`eventType.recurring.${everyKeys[frequency]}`, { count: interval }),
    times: t('eventType.recurring.timesMost', { count: occurrences }),
  });

/** "Repeats every 2 weeks, 6 times at most, was one booking". */
export const recurrenceChange: ChangeText = ({ recurrence: before }, { recurrence: after }, words) => {
  const { t } = words;
  const was = before ? ruleText(before, words) : t('eventType.recurring.once');
  return after
    ? [t('eventType.recurring.changed', { value: ruleText(after, words), was })]
    : [t('eventType.recurring.switchedOff', { was })];
};
