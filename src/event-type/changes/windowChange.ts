import type { BookingWindowRule } from '../../queries/event-type/settingValues.js';
import type { SettingWords } from '../settingWords.js';
import type { ChangeText } from './changeText.js';

function windowText(window: BookingWindowRule | null, { t, f }: SettingWords): string {
  if (window === null) return t('eventType.limits.windowEndless');
  if (window.kind === 'range') return f.dayRange(window.first, window.last);
  const unit = window.isBusinessDays ? 'windowBusiness' : 'windowCalendar';
  const days = t(`eventType.limits.${unit}`, { count: window.days });
  return window.isRolling ? t('eventType.limits.windowWithFree', { days }) : days;
}

/** "How far ahead: 60 calendar days, was no end". */
export const windowChange: ChangeText = (before, after, words) => [
  words.t('eventType.limits.changedWindow', {
    value: windowText(after.bookingWindow, words),
    was: windowText(before.bookingWindow, words),
  }),
];
