import type { SettingWords } from './settingWords.js';

const minutesInDay = 1440;

/** `45 minutes`, `4 hours`, and whole days as days. */
export const lengthText = (minutes: number, { t, f }: SettingWords): string =>
  minutes >= minutesInDay && minutes % minutesInDay === 0
    ? t('eventType.limits.dayCount', { count: minutes / minutesInDay })
    : minutes >= 60 && minutes % 60 === 0
      ? t('eventType.limits.hourCount', { count: minutes / 60 })
      : f.longLength(minutes);
