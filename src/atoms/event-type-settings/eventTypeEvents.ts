import type { SwitchName } from '../../event-type/interlocks/switches.js';
import type { SettingTab } from '../../event-type/settingFields.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import type { EarlyPart } from './early.js';
import type { Mistake, MistypedPlace } from './mistyped.js';

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
  /** She left something in a field that can't be its value; `mistake` null: it is gone. */
  | ({ readonly type: 'mistyped'; readonly mistake: Mistake | null } & MistypedPlace)
  /** Something new is there, and these parts of it are empty by nature. */
  | { readonly type: 'begun'; readonly parts: readonly EarlyPart[] }
  /** She has typed in a part of what has begun, or left it; without `left` all of it. */
  | { readonly type: 'partLeft'; readonly left?: EarlyPart }
  | { readonly type: 'tabChosen'; readonly tab: SettingTab }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** Back to what is saved; it can be undone. */
  | { readonly type: 'discarded' }
  /** Saves, unless something has to be mended or decided first: then it leads there. */
  | { readonly type: 'savePressed' }
  /** The first thing that is wrong is on the page, and has the focus. */
  | { readonly type: 'faultReached' }
  /** Of what two tabs changed; without `field` all of it. */
  | { readonly type: 'conflictSettled'; readonly keep: 'mine' | 'theirs'; readonly field?: string }
  | { readonly type: 'deletePressed' }
  | { readonly type: 'deleteDismissed' }
  | { readonly type: 'deleteConfirmed' };
