'use client';
import { type ComponentType, useEffect, useState } from 'react';
import type { Question } from '../../../../../queries/event-type/settingValues.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import type { FormPreviewProps } from './FormPreview.js';

/** What visitors see, which is fetched once the list is there. */
export function LatePreview({ edited }: { edited: Question | null }) {
  const { words, editor } = useEditor();
  const { t } = words;
  const [loaded, setLoaded] = useState<{ View: ComponentType<FormPreviewProps> } | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (hasFailed) return;
    let isCurrent = true;
    import('./FormPreview.js').then(
      ({ FormPreview }) => isCurrent && setLoaded({ View: FormPreview }),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [hasFailed]);

  return (
    <section className="daybook-form-preview" aria-label={t('eventType.form.preview')}>
      {loaded && <loaded.View settings={editor.draft} edited={edited} words={words} />}
      {hasFailed && (
        <Notice
          tone="danger"
          title={t('eventType.form.previewFailed')}
          actions={
            <Button size="s" onClick={() => setFailed(false)}>
              {t('booker.retry')}
            </Button>
          }
        />
      )}
    </section>
  );
}
