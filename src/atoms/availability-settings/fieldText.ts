import type { HourWords } from './hourWords.js';
import type { ScheduleField } from './scheduleDraft.js';

/** What a field is called. */
export function fieldText(field: ScheduleField, { t, f }: HourWords): string {
  switch (field.kind) {
    case 'name':
      return t('hours.fieldName');
    case 'zone':
      return t('hours.fieldZone');
    case 'isDefault':
      return t('hours.fieldDefault');
    case 'weekday':
      return f.weekdays(0, 'long')[field.weekday] ?? '';
    case 'override':
      return f.mediumDay(field.day);
  }
}
