'use client';
import type { Lock } from '../../../event-type/interlocks/locksOf.js';
import { settingName } from '../../../event-type/settingName.js';
import { type Said, sayIn } from '../../../i18n/said.js';
import type { SettingKey, SettingValues } from '../../../queries/event-type/settingValues.js';
import type { EventTypeEvent } from '../eventTypeEvents.js';
import { ruleOfSetting } from '../fieldRules.js';
import { textMistyped } from '../mistyped.js';
import { useEditor } from './EventTypeScene.js';

/** One setting, as its control shows and changes it. */
export interface Setting<Key extends SettingKey> {
  readonly name: string;
  readonly value: SettingValues[Key];
  /** As it is saved. */
  readonly saved: SettingValues[Key];
  /** Edits of one group that follow each other are one step back: the letters of a word. */
  readonly set: (value: SettingValues[Key], group?: string) => void;
  readonly isChanged: boolean;
  readonly isHidden: boolean;
  readonly isReadOnly: boolean;
  /** Why it can't be switched on; null: it can. */
  readonly lock: Lock | null;
  /** Switches off what is in the way. */
  readonly openLock: () => void;
  /** What has to be mended of it, or of one of its parts, in words; undefined: nothing. */
  readonly fault: (part?: string | null) => string | undefined;
  /** What has to be mended of it and of its parts. */
  readonly faults: readonly string[];
  /** She left a text in a field that can't be its value; null: it is gone. */
  readonly mistype: (text: string | null, fault: Said, part: string | null) => void;
  /** That text; null: the field shows the value. */
  readonly mistyped: (part: string | null) => string | null;
}

/** Throws a `CalConfigError` outside of an EventTypeSettings. */
export function useSetting<Key extends SettingKey>(key: Key): Setting<Key> {
  const { editor, words, send } = useEditor();
  const { draft, base, changed, faults, mistyped, locks, refusal, isReadOnly, rules } = editor;
  const own = faults.filter((fault) => fault.key === key);
  const refused =
    refusal?.key === key ? words.t('eventType.refusedSaving', { message: refusal.message }) : undefined;
  const rule = ruleOfSetting(rules, key);
  const lock = locks[key] ?? null;
  return {
    name: settingName(key, words),
    value: draft[key],
    saved: base[key],
    set: (value, group) =>
      // SAFETY: key and value are of one setting.
      send({ type: 'set', key, value, group } as EventTypeEvent),
    isChanged: changed.includes(key),
    isHidden: rule === 'hidden',
    isReadOnly: isReadOnly || rule === 'readOnly',
    lock,
    openLock: () => lock && send({ type: 'lockOpened', by: lock.by }),
    fault: (part = null) => {
      const found = own.find((each) => each.part === part);
      return found ? sayIn(words.t, found.text) : part === null ? refused : undefined;
    },
    faults: [...own.map(({ text }) => sayIn(words.t, text)), ...(refused ? [refused] : [])],
    mistype: (text, fault, part) =>
      send({
        type: 'mistyped',
        key,
        part,
        mistake: text === null ? null : { text, fault: { key, part, text: fault } },
      }),
    mistyped: (part) => textMistyped(mistyped, { key, part }),
  };
}
