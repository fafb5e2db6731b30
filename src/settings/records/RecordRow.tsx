'use client';
import { type ReactNode, type RefObject, useState } from 'react';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';
import { useFocusBack } from './useFocusBack.js';

export interface RecordRowProps {
  /** As it is read; its buttons are named with it. From left to right, an address. */
  name: string;
  /** To mark the name by. */
  nameRef?: RefObject<HTMLSpanElement | null> | undefined;
  /** What is to be known of it, below its name. */
  facts: ReactNode;
  badge?: ReactNode;
  /** What else can be done with it, before it can be changed. */
  actions?: ReactNode;
  /** How something went that was done in the row. */
  note?: ReactNode;
  isReadOnly: boolean;
  deleteTitle: string;
  /** What follows from deleting it. */
  deleteText: string;
  t: Translator;
  /** In the row's place while it is changed. */
  form: (onDone: () => void) => ReactNode;
  /** Deletes it. What it throws is told as the reason. */
  onDelete: () => Promise<unknown>;
  /** It is gone, and so is the row: the focus belongs somewhere else. */
  onGone: () => void;
}

type Step = { at: 'shown' } | { at: 'changed' } | { at: 'asked'; error: unknown } | { at: 'deleting' };

/** One of a list of records: what it is, and what can be done with it. */
export function RecordRow(props: RecordRowProps) {
  const part = usePart();
  const { name, isReadOnly, t, form, onDelete, onGone } = props;
  const [step, setStep] = useState<Step>({ at: 'shown' });
  const change = useFocusBack(step.at === 'changed');
  const show = () => setStep({ at: 'shown' });

  async function remove() {
    setStep({ at: 'deleting' });
    try {
      await onDelete();
    } catch (error) {
      return setStep({ at: 'asked', error });
    }
    show();
    onGone();
  }

  if (step.at === 'changed') return <li className={part('daybook-record')}>{form(show)}</li>;
  return (
    <li className={part('daybook-record')}>
      <div className="daybook-record-words">
        <span ref={props.nameRef} className="daybook-record-name" dir="ltr">
          {name}
        </span>
        <span className="daybook-text" data-tone="muted" data-size="s">
          {props.facts}
        </span>
        {props.badge && <span className="daybook-badge">{props.badge}</span>}
      </div>
      <div className="daybook-record-actions">
        {props.actions}
        {!isReadOnly && (
          <>
            <Button
              ref={change}
              size="s"
              aria-label={t('settings.recordChangeOf', { name })}
              onClick={() => setStep({ at: 'changed' })}
            >
              {t('settings.recordChange')}
            </Button>
            <Button
              size="s"
              aria-label={t('settings.recordDeleteOf', { name })}
              onClick={() => setStep({ at: 'asked', error: null })}
            >
              {t('settings.recordDelete')}
            </Button>
          </>
        )}
      </div>
      {props.note}
      {(step.at === 'asked' || step.at === 'deleting') && (
        <ConfirmDialog
          title={props.deleteTitle}
          keepLabel={t('settings.recordKeep')}
          confirmLabel={t('settings.recordDelete')}
          tone="danger"
          pending={step.at === 'deleting'}
          pendingText={t('settings.recordDeleting')}
          onKeep={show}
          onConfirm={() => void remove()}
        >
          {step.at === 'asked' && step.error !== null && (
            <Notice tone="danger" title={t('settings.recordDeleteFailed')}>
              {t(errorText(step.error))}
            </Notice>
          )}
          <p className="daybook-text">{props.deleteText}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
