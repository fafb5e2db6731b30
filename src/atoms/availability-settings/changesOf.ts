import { changeTexts } from '../../schedule/changeTexts.js';
import type { EditorModel } from './availabilitySettings.model.js';
import type { HourWords } from './hourWords.js';

/** What differs from the server's copy, a sentence for each. */
export const changesOf = ({ base, draft, weekStart }: EditorModel, words: HourWords): string[] =>
  changeTexts(base, draft, weekStart, words);
