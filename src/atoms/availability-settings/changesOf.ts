import { changeTexts } from '../../schedule/changeTexts.js';
import { weekOf } from '../../time/weeklyHours.js';
import type { EditorModel } from './availabilitySettings.model.js';
import type { HourWords } from './hourWords.js';

/** What differs from the server's copy, a sentence for each. Of a day that has to be mended it is said what is wrong instead. */
export function changesOf({ base, draft, faults, weekStart }: EditorModel, words: HourWords): string[] {
  const faulty = new Set(faults.weekly.map(({ weekday }) => weekday));
  const weekly = weekOf((weekday) => (faulty.has(weekday) ? base : draft).weekly[weekday]);
  return changeTexts(base, { ...draft, weekly }, weekStart, words);
}
