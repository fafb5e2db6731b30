import { rangesText } from '../../schedule/hourTexts.js';
import { overrideOn } from '../../time/hoursOn.js';
import { isZone } from '../../time/zone.js';
import type { HourWords } from './hourWords.js';
import type { ScheduleDraft, ScheduleField } from './scheduleDraft.js';

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

/** What stands in a field. */
export function valueText(field: ScheduleField, draft: ScheduleDraft, words: HourWords): string {
  const { t, f } = words;
  switch (field.kind) {
    case 'name':
      return draft.name;
    case 'zone':
      return isZone(draft.zone) ? f.zoneCity(draft.zone) : draft.zone;
    case 'isDefault':
      return t(draft.isDefault ? 'hours.changeDefault' : 'hours.changeNotDefault');
    case 'weekday':
      return rangesText(draft.weekly[field.weekday], words);
    case 'override': {
      const ranges = overrideOn(field.day, draft.overrides);
      return ranges ? rangesText(ranges, words) : t('hours.conflictWeekly');
    }
  }
}
