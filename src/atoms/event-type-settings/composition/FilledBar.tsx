'use client';
import { changeTexts } from '../../../event-type/changeTexts.js';
import { settingName } from '../../../event-type/settingName.js';
import { errorText } from '../../../i18n/errorText.js';
import { sayIn } from '../../../i18n/said.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';
import { SaveBar } from '../../../settings/SaveBar.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';
import type { EventTypeScene } from './EventTypeScene.js';

/** The bar, with the words of all that can be changed: fetched when there is something to say. */
export function FilledBar({ scene, editor }: { scene: EventTypeScene; editor: SettingsEditor }) {
  const { words, looks, send, say } = scene;
  const { t, f } = words;
  const { base, draft, changed, faults, isMending, refusal, step, conflicts, taken, canUndo, canRedo } =
    editor;
  const problem = (text: string, key: SettingKey) => `${settingName(key, words)}: ${text}`;
  const nameOf = (key: SettingKey) => settingName(key, words);

  return (
    <SaveBar
      changes={changeTexts(base, draft, changed, words)}
      isChanged={changed.length > 0}
      problems={faults.map(({ key, text }) => problem(sayIn(t, text), key))}
      faultCount={faults.length}
      step={step.at}
      failure={
        step.at !== 'failed'
          ? null
          : refusal
            ? `${refusal.key ? `${nameOf(refusal.key)}. ` : ''}${t('eventType.refusedSaving', { message: refusal.message })}`
            : t(errorText(step.error))
      }
      conflicts={conflicts.map((key) => ({
        field: key,
        label: nameOf(key),
        mine: f.list(changeTexts(base, draft, [key], words)),
        theirs: f.list(changeTexts(draft, base, [key], words)),
      }))}
      taken={taken.map(nameOf)}
      canUndo={canUndo}
      canRedo={canRedo}
      isQuiet={looks.disableToasts ?? false}
      list={f.list}
      t={t}
      send={send}
      say={say}
      mending={{ isWanted: isMending, onReached: () => send({ type: 'faultReached' }) }}
    />
  );
}
