'use client';
import { loadAllEventTypeWords } from '../../../i18n/loadWords.js';
import { useLate } from '../../../ui/device/useLate.js';
import { usePart } from '../../../ui/usePart.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';
import { type EventTypeScene, useEventTypeScene } from './EventTypeScene.js';

async function loadStage() {
  const [{ haveOtherTimes, PreviewStage }] = await Promise.all([
    import('./PreviewStage.js'),
    loadAllEventTypeWords(),
  ]);
  return { haveOtherTimes, PreviewStage };
}

/** What visitors see of it: what the host's page gave as `preview`, on what is edited. */
export function PreviewPart() {
  const scene = useEventTypeScene();
  const { editor } = scene.model;
  return editor && scene.looks.preview ? <Preview scene={scene} editor={editor} /> : null;
}

function Preview({ scene: { looks, words }, editor }: { scene: EventTypeScene; editor: SettingsEditor }) {
  const part = usePart();
  const { t } = words;
  const { preview } = looks;
  const { eventType, draft, base, changed } = editor;
  const late = useLate(loadStage);
  const isBehind = late?.haveOtherTimes(changed);
  const saved = { ...eventType, settings: base };
  return (
    <section className={part('daybook-settings-aside')} aria-label={t('eventType.previewTitle')}>
      <div>
        <h3 className="daybook-heading" data-size="m">
          {t('eventType.previewTitle')}
        </h3>
        <p className="daybook-text" data-tone="muted" data-size="s">
          {isBehind ? t('eventType.previewBehind') : t('eventType.previewFollows')}
        </p>
      </div>
      {late && (
        <late.PreviewStage eventType={saved} settings={draft}>
          {typeof preview === 'function' ? preview(draft) : preview}
        </late.PreviewStage>
      )}
    </section>
  );
}
