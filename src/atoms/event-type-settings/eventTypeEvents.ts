import type { SwitchName } from '../../event-type/interlocks/switches.js';
import type { SettingFault } from '../../event-type/settingFault.js';
import type { SettingTab } from '../../event-type/settingFields.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';

/** One setting gets another value. Edits of one group that follow each other are one step back. */
export type SettingEdit = {
  [Key in SettingKey]: {
    readonly type: 'set';
    readonly key: Key;
    readonly value: SettingValues[Key];
    readonly group?: string | undefined;
  };
}[SettingKey];

/** What the host did. */
export type EventTypeEvent =
  | SettingEdit
  /** What keeps another setting from being switched on is switched off. */
  | { readonly type: 'lockOpened'; readonly by: SwitchName }
  /** She left something in a field that can't be its value; `fault` null: it is gone. */
  | {
      readonly type: 'mistyped';
      readonly key: SettingKey;
      readonly part: string | null;
      readonly fault: SettingFault | null;
    }
  | { readonly type: 'tabChosen'; readonly tab: SettingTab }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** Back to what is saved; it can be undone. */
  | { readonly type: 'discarded' }
  /** Saves, unless something has to be mended or decided first. */
  | { readonly type: 'savePressed' }
  /** Of what two tabs changed; without `field` all of it. */
  | { readonly type: 'conflictSettled'; readonly keep: 'mine' | 'theirs'; readonly field?: string }
  | { readonly type: 'deletePressed' }
  | { readonly type: 'deleteDismissed' }
  | { readonly type: 'deleteConfirmed' };
