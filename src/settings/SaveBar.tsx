'use client';
import { useRef } from 'react';
import { Button } from '../ui/action/Button.js';
import { Icon } from '../ui/display/Icon.js';
import { SaveNotices } from './SaveNotices.js';
import type { SaveBarProps } from './saveBarProps.js';
import { useFocusAfterBar } from './useFocusAfterBar.js';

/** What is changed, in words, and the buttons that save it, discard it or take a step back. Absent when nothing changed. */
export function SaveBar(props: SaveBarProps) {
  const { changes, isChanged, problems, step, isQuiet, canUndo, canRedo, t, send, say, onMend } = props;
  const bar = useRef<HTMLElement>(null);
  const isSaving = step === 'saving';
  const isShown = isChanged || problems.length > 0 || isSaving;
  const isNews = step === 'saved' && !isQuiet;
  const focusHandlers = useFocusAfterBar(bar, isShown);
  const count = Math.max(changes.length, isChanged ? 1 : 0);
  const summary = t('settings.unsaved', { count });
  const undo = (
    <Button
      variant="quiet"
      disabled={!canUndo}
      focusableWhenDisabled
      onClick={() => {
        send({ type: 'undone' });
        say(t('settings.undone'));
      }}
    >
      {t('settings.undo')}
    </Button>
  );
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
                ? t('settings.toFix', { changes: summary, count: problems.length })
                : summary}
            </p>
            <ul className="daybook-changes-list" aria-label={t('settings.changesLabel')}>
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
            {undo}
            {canRedo && (
              <Button
                variant="quiet"
                onClick={() => {
                  send({ type: 'redone' });
                  say(t('settings.redone'));
                }}
              >
                {t('settings.redo')}
              </Button>
            )}
            <Button
              variant="quiet"
              onClick={() => {
                send({ type: 'discarded' });
                say(t('settings.discarded'));
              }}
            >
              {t('settings.discard')}
            </Button>
            <Button
              variant="primary"
              pending={isSaving}
              pendingText={t('settings.saving')}
              onClick={() => (problems.length === 0 ? send({ type: 'savePressed' }) : onMend())}
            >
              {t('settings.save')}
            </Button>
          </div>
        </>
      )}
      {!isShown && isNews && (
        <>
          <p className="daybook-changes-saved">
            <Icon name="check" />
            {t('settings.saved')}
          </p>
          {canUndo && <div className="daybook-changes-actions">{undo}</div>}
        </>
      )}
    </footer>
  );
}
