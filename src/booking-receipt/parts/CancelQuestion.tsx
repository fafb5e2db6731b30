'use client';
import { type FormEvent, useState } from 'react';
import type { Words } from '../../booking-form/words.js';
import type { Instant, Zone } from '../../time/types.js';
import { Button } from '../../ui/action/Button.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { Field } from '../../ui/form/Field.js';
import { TextArea } from '../../ui/form/TextArea.js';
import type { CancelWish } from '../cancelWish.js';
import { openDates, type Receipt } from '../receipt.model.js';
import { isReasonMissing, refusalText } from '../refusal.js';
import type { AftercareController } from '../useAftercare.js';
import { CancelScopeChoice } from './CancelScopeChoice.js';

export interface CancelQuestionProps {
  receipt: Receipt;
  aftercare: AftercareController;
  zone: Zone;
  now: Instant;
  words: Words;
}

/** Asked in place; the safe answer has the focus. Of a series it asks how much of it. */
export function CancelQuestion({ receipt, aftercare, zone, now, words }: CancelQuestionProps) {
  const { t } = words;
  const { state, dismiss, confirm } = aftercare;
  const { booking, dates } = receipt;
  const open = openDates(booking.series, now);
  const isAboutSeveral = open.length > 1 && booking.seatUid === null;
  const [wish, setWish] = useState<CancelWish>({
    scope: dates.length > 1 ? 'all' : 'this',
    uid: (dates.length > 1 ? open[0] : booking)?.uid ?? booking.uid,
    reason: '',
  });
  const isPending = state.step === 'cancelling';
  const wantsReason = isReasonMissing(state.error);
  const [title, text, button] =
    booking.seatUid === null
      ? ([t('booker.cancelTitle'), '', t('booker.cancel')] as const)
      : ([t('booking.cancelSeatTitle'), t('booking.cancelSeatText'), t('booking.cancelSeat')] as const);

  function submit(event: FormEvent) {
    event.preventDefault();
    confirm(wish);
  }

  return (
    <section className="daybook-receipt-cancel" aria-label={title}>
      <h3 className="daybook-heading">{title}</h3>
      {text && <p className="daybook-text">{text}</p>}
      {state.error !== null && !wantsReason && (
        <Notice tone="danger" title={t('booking.cancelFailed')}>
          {t(refusalText(state.error))}
        </Notice>
      )}
      <form className="daybook-receipt-form" noValidate onSubmit={submit} aria-busy={isPending || undefined}>
        {isAboutSeveral && (
          <CancelScopeChoice
            receipt={receipt}
            open={open}
            wish={wish}
            isReadOnly={isPending}
            zone={zone}
            words={words}
            onWish={setWish}
          />
        )}
        <Field
          label={t('booker.cancelReason')}
          optionalText={wantsReason ? undefined : t('form.optional')}
          error={wantsReason ? t('booking.reasonMissing') : undefined}
        >
          <TextArea
            value={wish.reason}
            onValueChange={(reason) => setWish({ ...wish, reason })}
            readOnly={isPending}
            rows={2}
          />
        </Field>
        <div className="daybook-receipt-actions">
          <Button data-focus="cancel" onClick={dismiss} disabled={isPending}>
            {t('booker.cancelKeep')}
          </Button>
          <Button type="submit" variant="danger" pending={isPending} pendingText={t('booker.cancelling')}>
            {button}
          </Button>
        </div>
      </form>
    </section>
  );
}
