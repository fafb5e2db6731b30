import type { SettingKey } from '../queries/event-type/settingValues.js';
import type { SettingWords } from './settingWords.js';

/** What a setting is called. */
export const settingName = (key: SettingKey, { t }: Pick<SettingWords, 't'>): string =>
  t(`eventType.name.${key}`);
