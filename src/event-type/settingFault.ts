import type { Said } from '../i18n/said.js';
import type { SettingKey, SettingValues } from '../queries/event-type/settingValues.js';

/** What keeps settings from being saved. */
export interface SettingFault {
  readonly key: SettingKey;
  /** Which of several, such as `day` of limits, or `2` or `2.label` of a list; null: the setting as a whole. */
  readonly part: string | null;
  readonly text: Said;
}

/** What a check looks at. Pure: the same settings have the same faults. */
export type SettingCheck = (values: SettingValues) => readonly SettingFault[];
