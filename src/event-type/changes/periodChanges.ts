import { periods, periodWord } from '../limits/periods.js';
import type { SettingWords } from '../settingWords.js';
import type { ChangeText } from './changeText.js';

/** "6 bookings per day, was no limit": a sentence for each period that differs. */
export const periodChanges =
  (
    key: 'bookingLimitsCount' | 'bookingLimitsDuration',
    shown: (limit: number, words: SettingWords) => string,
  ): ChangeText =>
  (before, after, words) => {
    const { t } = words;
    const text = (limit: number | undefined) => (limit === undefined ? null : shown(limit, words));
    return periods
      .filter((period) => before[key][period] !== after[key][period])
      .map((period) =>
        t(`eventType.limits.changedPer${periodWord[period]}`, {
          value: text(after[key][period]) ?? t('eventType.limits.noLimitStart'),
          was: text(before[key][period]) ?? t('eventType.limits.noLimit'),
        }),
      );
  };
