import type { NoticeThreshold } from '../queries/event-type/settingValues.js';

/** How many minutes a threshold is. */
export const minutesOf = ({ unit, count }: NoticeThreshold): number =>
  unit === 'hours' ? count * 60 : count;

/** The threshold of so many minutes, in hours where they are whole. */
export const thresholdOf = (minutes: number): NoticeThreshold =>
  minutes > 0 && minutes % 60 === 0
    ? { unit: 'hours', count: minutes / 60 }
    : { unit: 'minutes', count: minutes };
