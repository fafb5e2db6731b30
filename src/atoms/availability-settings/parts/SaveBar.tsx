'use client';
import { useRef } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { changesOf } from '../changesOf.js';
import { problemsOf } from '../problems.js';
import type { PartProps } from './partProps.js';
import { SaveNotices } from './SaveNotices.js';
import { useFocusAfterBar } from './useFocusAfterBar.js';

/**
 * What is changed, in words, and the buttons that save it, discard it, or go a step back or forward. While all is saved it
 * is as low as one line; absent where there is nothing to say and no step to take.
 */
export function SaveBar(props: PartProps) {
  const { editor, looks, words, send } = props;
  const { t } = words;
  const bar = useRef<HTMLElement>(null);
  const isSaving = editor.step.at === 'saving';
  const isChanged = editor.changed.length > 0 || editor.faultCount > 0 || isSaving;
  const isSaved = editor.step.at === 'saved';
  const isNews = isSaved && !looks.disableToasts;
  const mayStep = (editor.canUndo || editor.canRedo) && (!isSaved || isNews);
  const focusHandlers = useFocusAfterBar(bar, isChanged, editor.conflicts.length);

  /** Save stays pressable and leads to what has to be mended or decided. */
  function save() {
    const hasQuestions = editor.conflicts.length > 0;
    if (editor.faultCount === 0 && !hasQuestions) return send({ type: 'savePressed' });
    const place = hasQuestions ? bar.current : bar.current?.closest('.daybook');
    place
      ?.querySelector<HTMLElement>(
        hasQuestions ? '.daybook-availability-conflict button' : '[aria-invalid="true"]',
      )
      ?.focus();
  }

  return (
    <footer
      {...focusHandlers}
      ref={bar}
      className="daybook-changes"
      data-state={isChanged ? 'changed' : isNews ? 'saved' : 'none'}
    >
      <SaveNotices {...props} />
      {isChanged && <Changes {...props} />}
      {isNews && !isChanged && (
        <p className="daybook-changes-saved">
          <Icon name="check" />
          {t('hours.saved')}
        </p>
      )}
      {!isChanged && !isNews && mayStep && (
        <p className="daybook-text" data-tone="muted">
          {t('hours.unchanged')}
        </p>
      )}
      {(isChanged || mayStep) && (
        <div className="daybook-changes-actions">
          <StepButtons {...props} />
          {isChanged && (
            <>
              <DiscardButton {...props} />
              <Button
                variant="primary"
                data-focus="save"
                pending={isSaving}
                pendingText={t('hours.saving')}
                onClick={save}
              >
                {t('hours.save')}
              </Button>
            </>
          )}
        </div>
      )}
    </footer>
  );
}

/** A sentence for each thing that differs from what is saved, or has to be mended. */
function Changes({ editor, words }: PartProps) {
  const { t } = words;
  const changes = changesOf(editor, words);
  const problems = problemsOf(editor, words);
  const summary = t('hours.unsaved', { count: Math.max(changes.length, editor.changed.length > 0 ? 1 : 0) });
  return (
    <div className="daybook-changes-words">
      <p className="daybook-text" data-strong="">
        {problems.length > 0 ? t('hours.toFix', { changes: summary, count: editor.faultCount }) : summary}
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
  );
}

/** Forward only where she has gone back. */
function StepButtons({ editor, words: { t }, send, say }: PartProps) {
  const step = (type: 'undone' | 'redone') => {
    send({ type });
    say(t(`hours.${type}`));
  };
  return (
    <>
      <Button variant="quiet" disabled={!editor.canUndo} focusableWhenDisabled onClick={() => step('undone')}>
        {t('hours.undo')}
      </Button>
      {editor.canRedo && (
        <Button variant="quiet" onClick={() => step('redone')}>
          {t('hours.redo')}
        </Button>
      )}
    </>
  );
}

function DiscardButton({ words: { t }, send, say }: PartProps) {
  return (
    <Button
      variant="quiet"
      onClick={() => {
        send({ type: 'discarded' });
        say(t('hours.discarded'));
      }}
    >
      {t('hours.discard')}
    </Button>
  );
}
