'use client';
import type { ReactNode } from 'react';
import type { Words } from '../booking-form/words.js';
import type { Instant, Zone } from '../time/types.js';
import { LiveRegion } from '../ui/feedback/LiveRegion.js';
import { usePart } from '../ui/usePart.js';
import { CalendarButtons } from './parts/CalendarButtons.js';
import { CancelQuestion } from './parts/CancelQuestion.js';
import { ReceiptHead } from './parts/ReceiptHead.js';
import { ReceiptRows } from './parts/ReceiptRows.js';
import { type Receipt, wantsCalendar } from './receipt.model.js';
import type { AftercareController } from './useAftercare.js';
import { useReceiptFocus } from './useReceiptFocus.js';

export interface BookingReceiptProps {
  receipt: Receipt;
  hostNote: string | undefined;
  aftercare: AftercareController;
  /** Also what she knows right after booking: who, and what was answered. */
  isDetailed: boolean;
  zone: Zone;
  now: Instant;
  words: Words;
  /** Moves it: a link's address, or what is done; null: that is not offered here. */
  move: { readonly href: string } | { readonly onMove: () => void } | null;
  /** What comes next, below the head: to pay, to join, to be taken elsewhere. */
  next?: ReactNode;
  /** Further ways on, beside those that change it. */
  ways?: ReactNode;
}

/** A booking: what, when, where; what to do with it, and how to change it. */
export function BookingReceipt(props: BookingReceiptProps) {
  const part = usePart();
  const { receipt, hostNote, aftercare, isDetailed, zone, now, words, next } = props;
  const root = useReceiptFocus(aftercare.state.focus);
  const { booking, dates } = receipt;
  return (
    <div ref={root} className={part('daybook-receipt')} data-kind={receipt.kind}>
      <ReceiptHead receipt={receipt} words={words} />
      {next}
      <ReceiptRows receipt={receipt} hostNote={hostNote} isDetailed={isDetailed} zone={zone} words={words} />
      {wantsCalendar(receipt) && (
        <CalendarButtons booking={{ ...booking, series: dates }} words={words} now={now} />
      )}
      {aftercare.state.step === 'rest' ? (
        <Changes {...props} />
      ) : (
        <CancelQuestion receipt={receipt} aftercare={aftercare} zone={zone} now={now} words={words} />
      )}
      <LiveRegion message={aftercare.state.step === 'cancelling' ? words.t('booker.cancelling') : ''} />
    </div>
  );
}

const ruleTexts = {
  neither: 'booking.ruleNeither',
  noCancelling: 'booking.ruleNoCancelling',
  noMoving: 'booking.ruleNoMoving',
  tooLateToMove: 'booking.ruleTooLate',
} as const;

/** What can still be changed, and why the rest can't. */
function Changes({ receipt, aftercare, move, ways, words: { t } }: BookingReceiptProps) {
  const { mayMove, mayCancel, rule } = receipt;
  const isMovable = mayMove && move !== null;
  if (!isMovable && !mayCancel && !rule && !ways) return null;
  return (
    <div className="daybook-receipt-changes">
      {(isMovable || mayCancel) && (
        <span className="daybook-text" data-tone="muted">
          {t('booker.plansChanged')}
        </span>
      )}
      {isMovable && <MoveLink move={move} text={t('booker.reschedule')} />}
      {mayCancel && (
        <button type="button" className="daybook-link" data-focus="cancelLink" onClick={aftercare.ask}>
          {t(receipt.booking.seatUid === null ? 'booker.cancel' : 'booking.cancelSeat')}
        </button>
      )}
      {ways}
      {rule && (
        <p className="daybook-text daybook-receipt-rule" data-tone="muted">
          {t(ruleTexts[rule])}
        </p>
      )}
    </div>
  );
}

function MoveLink({ move, text }: { move: NonNullable<BookingReceiptProps['move']>; text: string }) {
  if ('href' in move) {
    return (
      <a className="daybook-link" href={move.href}>
        {text}
      </a>
    );
  }
  return (
    <button type="button" className="daybook-link" onClick={move.onMove}>
      {text}
    </button>
  );
}
