'use client';
import { Button } from '../../../ui/action/Button.js';
import { CalendarButtons } from './CalendarButtons.js';
import { CancelQuestion } from './CancelQuestion.js';
import { ReceiptHead } from './ReceiptHead.js';
import { ReceiptRows } from './ReceiptRows.js';
import type { ReceiptProps } from './receiptProps.js';

/** What she has now: what, when, where; what to do with it, and how to change it. */
export function Receipt(props: ReceiptProps) {
  const { receipt, words, now } = props;
  return (
    <div className="daybook-booker-success">
      <ReceiptHead receipt={receipt} words={words} />
      <ReceiptRows {...props} />
      {receipt.kind !== 'cancelled' && <CalendarButtons booking={receipt.booking} words={words} now={now} />}
      {receipt.cancel === 'no' ? <Afterwards {...props} /> : <CancelQuestion {...props} />}
    </div>
  );
}

function Afterwards({ receipt, words: { t }, onMove, onCancelAsked, onStartOver }: ReceiptProps) {
  if (receipt.kind === 'cancelled') {
    return (
      <div className="daybook-booker-actions">
        <Button onClick={onStartOver}>{t('booker.bookAnother')}</Button>
      </div>
    );
  }
  return (
    <div className="daybook-booker-afterwards">
      <span className="daybook-text" data-tone="muted">
        {t('booker.plansChanged')}
      </span>
      <button type="button" className="daybook-link" onClick={onMove}>
        {t('booker.reschedule')}
      </button>
      <button type="button" className="daybook-link" data-focus="cancelLink" onClick={onCancelAsked}>
        {t('booker.cancel')}
      </button>
      <button type="button" className="daybook-link" onClick={onStartOver}>
        {t('booker.bookAnother')}
      </button>
    </div>
  );
}
