'use client';
import { useEffect, useState } from 'react';
import { fieldOf, tabOf } from '../../../event-type/settingFields.js';
import { settingName } from '../../../event-type/settingName.js';
import { errorText } from '../../../i18n/errorText.js';
import { sayIn } from '../../../i18n/said.js';
import { SaveBar } from '../../../settings/SaveBar.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';
import { type EventTypeScene, useEventTypeScene } from './EventTypeScene.js';

type Texts = typeof import('../../../event-type/changeTexts.js').changeTexts;

/** The words of changes, which are fetched when there is the first one. */
function useChangeTexts(isWanted: boolean): Texts | null {
  const [texts, setTexts] = useState<{ say: Texts } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    // Without them the bar still counts.
    void import('../../../event-type/changeTexts.js').then(
      ({ changeTexts }) => setTexts({ say: changeTexts }),
      () => undefined,
    );
  }, [isWanted]);
  return texts?.say ?? null;
}

/** What is changed, in words, and the buttons that save it, discard it or take a step back. */
export function SaveBarPart() {
  const scene = useEventTypeScene();
  const { editor } = scene.model;
  return editor && <FilledBar scene={scene} editor={editor} />;
}

function FilledBar({ scene, editor }: { scene: EventTypeScene; editor: SettingsEditor }) {
  const { words, looks, send, say } = scene;
  const { t, f } = words;
  const { base, draft, changed, faults, refusal, step, conflicts, taken, canUndo, canRedo } = editor;
  const texts = useChangeTexts(changed.length > 0);
  const problem = (text: string, key: (typeof changed)[number]) => `${settingName(key, words)}: ${text}`;
  const nameOf = (key: (typeof changed)[number]) => settingName(key, words);

  /** The tab is opened first: its place is found once it is painted. */
  function mend() {
    const [fault] = faults;
    if (!fault) return;
    send({ type: 'tabChosen', tab: tabOf(fieldOf(fault.key)) });
    window.setTimeout(() => {
      const place = document.querySelector<HTMLElement>(
        '.daybook-settings-main :is([aria-invalid="true"], button[data-invalid])',
      );
      place?.focus();
    }, 60);
  }

  return (
    <SaveBar
      changes={texts ? texts(base, draft, changed, words) : changed.map(nameOf)}
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
        mine: texts ? f.list(texts(base, draft, [key], words)) : nameOf(key),
        theirs: texts ? f.list(texts(draft, base, [key], words)) : nameOf(key),
      }))}
      taken={taken.map(nameOf)}
      canUndo={canUndo}
      canRedo={canRedo}
      isQuiet={looks.disableToasts ?? false}
      list={f.list}
      t={t}
      send={send}
      say={say}
      onMend={mend}
    />
  );
}
