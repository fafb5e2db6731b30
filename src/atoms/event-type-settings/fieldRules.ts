import { fieldOf, type SettingField, type SettingTab, tabOf } from '../../event-type/settingFields.js';
import type { SettingKey } from '../../queries/event-type/settingValues.js';
import type { FieldRule, FieldRules } from './options/eventTypeOptions.js';

/** What holds for a field: its own rule wins over that of its tab. null: she may touch it. */
export const ruleOf = (rules: FieldRules, field: SettingField): FieldRule | null =>
  rules[field] ?? rules[tabOf(field)] ?? null;

/** What holds for the field that edits that setting. */
export const ruleOfSetting = (rules: FieldRules, key: SettingKey): FieldRule | null =>
  ruleOf(rules, fieldOf(key));

/** Whether a tab is not there at all, with all that stands on it. */
export const isTabHidden = (rules: FieldRules, tab: SettingTab): boolean => rules[tab] === 'hidden';
