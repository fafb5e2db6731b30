import type { EditorModel } from './availabilitySettings.model.js';
import type { HourWords } from './hourWords.js';

/** What has to be mended before it can be saved, a line for each day. */
export function problemsOf({ days, faults, draft, base }: EditorModel, { t, f }: HourWords): string[] {
  const names = f.weekdays(0, 'long');
  const inWeek = days.flatMap(({ weekday, ranges }) => {
    const count = ranges.reduce((sum, { fault, typos }) => sum + (fault ? 1 : 0) + typos.length, 0);
    return count > 0 ? [t('hours.faultDay', { day: names[weekday] ?? '', count })] : [];
  });
  const onDates = faults.overrides.map(({ day }) => t('hours.faultOverride', { day: f.fullDay(day) }));
  return [
    ...(draft.name.trim() === '' ? [t('hours.nameMissing')] : []),
    ...inWeek,
    ...onDates,
    ...(faults.isZoneUnknown && draft.zone !== base.zone ? [t('hours.faultZone')] : []),
  ];
}
