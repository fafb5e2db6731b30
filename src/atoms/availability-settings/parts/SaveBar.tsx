'use client';
import { useRef } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { changesOf } from '../changesOf.js';
import { problemsOf } from '../problems.js';
import type { PartProps } from './partProps.js';
import { SaveNotices } from './SaveNotices.js';
import { useFocusAfterBar } from './useFocusAfterBar.js';

/** What is changed, in words, and the buttons that save it, discard it or take a step back. Absent when nothing changed. */
export function SaveBar(props: PartProps) {
  const { editor, looks, words, send, say } = props;
  const { t } = words;
  const bar = useRef<HTMLElement>(null);
  const changes = changesOf(editor, words);
  const count = Math.max(changes.length, editor.changed.length > 0 ? 1 : 0);
  const problems = problemsOf(editor, words);
  const isSaving = editor.step.at === 'saving';
  const isShown = editor.changed.length > 0 || problems.length > 0 || isSaving;
  const isNews = editor.step.at === 'saved' && !looks.disableToasts;
  const focusHandlers = useFocusAfterBar(bar, isShown);

  /** Save stays pressable and leads to what has to be mended. */
  function save() {
    if (editor.faultCount === 0) return send({ type: 'savePressed' });
    const place = bar.current?.closest('.daybook')?.querySelector<HTMLElement>('[aria-invalid="true"]');
    place?.focus();
  }

  const summary = t('hours.unsaved', { count });
  return (
    <footer
      {...focusHandlers}
      ref={bar}
      className="daybook-changes"
      data-state={isShown ? 'changed' : isNews ? 'saved' : 'none'}
    >
      <SaveNotices {...props} />
      {isShown && (
        <>
          <div className="daybook-changes-words">
            <p className="daybook-text" data-strong="">
              {problems.length > 0
                ? t('hours.toFix', { changes: summary, count: editor.faultCount })
                : summary}
            </p>
            <ul className="daybook-changes-list" aria-label={t('hours.changesLabel')}>
              {changes.map((change) => (
                <li key={change} className="daybook-changes-item">
                  {change}
                </li>
              ))}
              {problems.map((problem) => (
                <li key={problem} className="daybook-changes-item" data-tone="danger">
                  {problem}
                </li>
              ))}
            </ul>
          </div>
          <div className="daybook-changes-actions">
            <Button
              variant="quiet"
              disabled={!editor.canUndo}
              focusableWhenDisabled
              onClick={() => {
                send({ type: 'undone' });
                say(t('hours.undone'));
              }}
            >
              {t('hours.undo')}
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                send({ type: 'discarded' });
                say(t('hours.discarded'));
              }}
            >
              {t('hours.discard')}
            </Button>
            <Button variant="primary" pending={isSaving} pendingText={t('hours.saving')} onClick={save}>
              {t('hours.save')}
            </Button>
          </div>
        </>
      )}
      {!isShown && isNews && (
        <p className="daybook-changes-saved">
          <Icon name="check" />
          {t('hours.saved')}
        </p>
      )}
    </footer>
  );
}
