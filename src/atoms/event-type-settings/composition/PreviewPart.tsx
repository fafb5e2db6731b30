'use client';
import { useEventTypeScene } from './EventTypeScene.js';

/** What visitors see of it: what the host's page gave as `preview`. */
export function PreviewPart() {
  const { model, looks, words } = useEventTypeScene();
  const { editor } = model;
  const { preview } = looks;
  if (!editor || !preview) return null;
  return (
    <section className="daybook-settings-aside" aria-label={words.t('eventType.previewTitle')}>
      <h3 className="daybook-heading" data-size="m">
        {words.t('eventType.previewTitle')}
      </h3>
      {typeof preview === 'function' ? preview(editor.draft) : preview}
    </section>
  );
}
