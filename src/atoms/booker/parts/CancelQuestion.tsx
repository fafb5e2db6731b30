'use client';
import { useState } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { Field } from '../../../ui/form/Field.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import type { ReceiptProps } from './receiptProps.js';

/** Asked in place, since an embed has no corner of its own for a dialog; the safe answer has the focus. */
export function CancelQuestion({
  receipt,
  words: { t },
  onCancelDismissed,
  onCancelConfirmed,
}: ReceiptProps) {
  const [reason, setReason] = useState('');
  const isPending = receipt.cancel === 'pending';
  return (
    <section className="daybook-booker-cancel" aria-label={t('booker.cancelTitle')}>
      <h3 className="daybook-heading">{t('booker.cancelTitle')}</h3>
      {receipt.cancel === 'failed' && <Notice tone="danger" title={t('booker.cancelFailed')} />}
      <Field label={t('booker.cancelReason')} optionalText={t('form.optional')}>
        <TextArea value={reason} onValueChange={setReason} readOnly={isPending} rows={2} />
      </Field>
      <div className="daybook-booker-actions">
        <Button data-focus="cancel" onClick={onCancelDismissed} disabled={isPending}>
          {t('booker.cancelKeep')}
        </Button>
        <Button
          variant="danger"
          pending={isPending}
          pendingText={t('booker.cancelling')}
          onClick={() => onCancelConfirmed(reason)}
        >
          {t('booker.cancel')}
        </Button>
      </div>
    </section>
  );
}
