import type { SettingKey, SettingValues } from '../queries/event-type/settingValues.js';
import { advancedChanges } from './changes/advancedChanges.js';
import { basicsChanges } from './changes/basicsChanges.js';
import type { ChangeText } from './changes/changeText.js';
import { formChanges } from './changes/formChanges.js';
import { limitsChanges } from './changes/limitsChanges.js';
import { teamChanges } from './changes/teamChanges.js';
import type { SettingWords } from './settingWords.js';

/** A setting that nobody has words for is a type error. */
const texts: Readonly<Record<SettingKey, ChangeText>> = {
  ...basicsChanges,
  ...teamChanges,
  ...limitsChanges,
  ...formChanges,
  ...advancedChanges,
};

/** What differs of those settings, a sentence or more for each. */
export const changeTexts = (
  before: SettingValues,
  after: SettingValues,
  keys: readonly SettingKey[],
  words: SettingWords,
): string[] => keys.flatMap((key) => texts[key](before, after, words));
