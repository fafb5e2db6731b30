import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import { settingName } from '../settingName.js';
import type { SettingWords } from '../settingWords.js';

/** What differs of one setting, in sentences that stand on their own. Called only where it differs. */
export type ChangeText = (
  before: SettingValues,
  after: SettingValues,
  words: SettingWords,
) => readonly string[];

/** A value as it is shown; null: there is none. */
type Shown<Key extends SettingKey> = (value: SettingValues[Key], words: SettingWords) => string | null;

/** "Length: 45 min, was 30 min". */
export const valueChange =
  <Key extends SettingKey>(key: Key, shown: Shown<Key>): ChangeText =>
  (before, after, words) => {
    const { t } = words;
    const text = (values: SettingValues) => shown(values[key], words) ?? t('eventType.nothing');
    return [
      t('eventType.changedTo', { setting: settingName(key, words), value: text(after), was: text(before) }),
    ];
  };

/** "Hide notes in calendars on". */
export const switchChange =
  (key: SettingKey): ChangeText =>
  (_before, after, words) => {
    const text = after[key] ? 'eventType.switchedOn' : 'eventType.switchedOff';
    return [words.t(text, { setting: settingName(key, words) })];
  };

/** "Description changed": where the values are too long to be told. */
export const plainChange =
  (key: SettingKey): ChangeText =>
  (_before, _after, words) => [words.t('eventType.changedSetting', { setting: settingName(key, words) })];
