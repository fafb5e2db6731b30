'use client';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Notice } from '../../ui/feedback/Notice.js';

export interface RecordFormProps {
  /** What is done in it. */
  label: string;
  submitText: string;
  isPending: boolean;
  /** Why it was not taken; null: it was not refused, or that is said at a field. */
  error: unknown;
  t: Translator;
  /** Its fields. The first of them has the focus when it opens, the first that is wrong when it is not sent. */
  children: ReactNode;
  /** Sends it; false: something has to be mended first. */
  onSubmit: () => boolean;
  onCancel: () => void;
}

const control = 'input:not([type="radio"]), input:checked, textarea, select';

/** Where a record is filled in, sent at once by its button. */
export function RecordForm(props: RecordFormProps) {
  const { label, isPending, error, t, children, onSubmit, onCancel } = props;
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector<HTMLElement>(control)?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (isPending || onSubmit()) return;
    // Once the faults are painted.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]:not([role="group"])')?.focus(),
    );
  }

  return (
    <form ref={form} className="daybook-record-form" aria-label={label} noValidate onSubmit={submit}>
      {error !== null && (
        <Notice tone="danger" title={t('settings.recordRefused')}>
          {t(errorText(error))}
        </Notice>
      )}
      {children}
      <div className="daybook-record-actions">
        <Button type="submit" variant="primary" pending={isPending} pendingText={t('settings.recordSending')}>
          {props.submitText}
        </Button>
        <Button onClick={onCancel}>{t('settings.recordCancel')}</Button>
      </div>
    </form>
  );
}
