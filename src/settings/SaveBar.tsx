'use client';
import { useRef } from 'react';
import { Button } from '../ui/action/Button.js';
import { Icon } from '../ui/display/Icon.js';
import { usePart } from '../ui/usePart.js';
import { SaveNotices } from './SaveNotices.js';
import type { SaveBarProps } from './saveBarProps.js';
import { useFaultReached } from './useFaultReached.js';
import { useFocusAfterBar } from './useFocusAfterBar.js';
import { useRoomForBar } from './useRoomForBar.js';

/**
 * What is changed, in words, and the buttons that save it, discard it, or go a step back or forward. While all is saved it
 * is as low as one line; absent where there is nothing to say and no step to take.
 */
export function SaveBar(props: SaveBarProps) {
  const part = usePart();
  const { faultCount, conflicts, step, isQuiet, canUndo, canRedo, t, send, mending } = props;
  const bar = useRef<HTMLElement>(null);
  const isSaving = step === 'saving';
  const isShown = props.isChanged || faultCount > 0 || isSaving;
  const isSaved = step === 'saved';
  const isNews = isSaved && !isQuiet;
  const mayStep = (canUndo || canRedo) && (!isSaved || isNews);
  useFaultReached(bar, mending);
  useRoomForBar(bar);
  const focusHandlers = useFocusAfterBar(bar, isShown, conflicts.length);

  /** Save stays pressable and leads to what has to be mended or decided. */
  function save() {
    const find = (place: Element | null | undefined, what: string) =>
      place?.querySelector<HTMLElement>(what)?.focus();
    if (conflicts.length > 0) return find(bar.current, '.daybook-conflict button');
    if (faultCount === 0 || mending) return send({ type: 'savePressed' });
    return find(bar.current?.closest('.daybook'), '[aria-invalid="true"]');
  }

  return (
    <footer
      {...focusHandlers}
      ref={bar}
      className={part('daybook-changes')}
      data-state={isShown ? 'changed' : isNews ? 'saved' : 'none'}
    >
      <SaveNotices {...props} />
      {isShown && <Changes {...props} />}
      {isNews && !isShown && (
        <p className="daybook-changes-saved">
          <Icon name="check" />
          {t('settings.saved')}
        </p>
      )}
      {!isShown && !isNews && mayStep && (
        <p className="daybook-text" data-tone="muted">
          {t('settings.unchanged')}
        </p>
      )}
      {(isShown || mayStep) && (
        <div className="daybook-changes-actions">
          <StepButtons {...props} />
          {isShown && (
            <>
              <DiscardButton {...props} />
              <Button
                variant="primary"
                data-focus="save"
                pending={isSaving}
                pendingText={t('settings.saving')}
                onClick={save}
              >
                {t('settings.save')}
              </Button>
            </>
          )}
        </div>
      )}
    </footer>
  );
}

/** A sentence for each thing that differs from what is saved, or has to be mended. */
function Changes({ changes, isChanged, problems, faultCount, t }: SaveBarProps) {
  const summary = t('settings.unsaved', { count: Math.max(changes.length, isChanged ? 1 : 0) });
  return (
    <div className="daybook-changes-words">
      <p className="daybook-text" data-strong="">
        {faultCount > 0 ? t('settings.toFix', { changes: summary, count: faultCount }) : summary}
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
  );
}

/** Forward only where she has gone back. */
function StepButtons({ canUndo, canRedo, t, send, say }: SaveBarProps) {
  const step = (type: 'undone' | 'redone') => {
    send({ type });
    say(t(`settings.${type}`));
  };
  return (
    <>
      <Button variant="quiet" disabled={!canUndo} focusableWhenDisabled onClick={() => step('undone')}>
        {t('settings.undo')}
      </Button>
      {canRedo && (
        <Button variant="quiet" onClick={() => step('redone')}>
          {t('settings.redo')}
        </Button>
      )}
    </>
  );
}

function DiscardButton({ t, send, say }: SaveBarProps) {
  return (
    <Button
      variant="quiet"
      onClick={() => {
        send({ type: 'discarded' });
        say(t('settings.discarded'));
      }}
    >
      {t('settings.discard')}
    </Button>
  );
}
