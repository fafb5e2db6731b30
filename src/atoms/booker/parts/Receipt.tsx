'use client';
import type { Words } from '../../../booking-form/words.js';
import { BookingReceipt } from '../../../booking-receipt/BookingReceipt.js';
import { PayLink } from '../../../booking-receipt/parts/PayLink.js';
import { useAftercare } from '../../../booking-receipt/useAftercare.js';
import type { WholeBooking } from '../../../queries/bookings.js';
import type { Instant, Zone } from '../../../time/types.js';
import type { AfterwardsOptions } from '../options/afterwards.js';
import { tell } from '../options/callbacks.js';
import type { ReceiptModel } from '../receiptModel.js';
import { redirectOf } from '../redirect.js';
import { Leaving } from './Leaving.js';

export interface ReceiptProps {
  receipt: ReceiptModel;
  hostNote: string | undefined;
  after: AfterwardsOptions;
  zone: Zone;
  now: Instant;
  words: Words;
  onChanged: (booking: WholeBooking) => void;
  onMove: () => void;
  onStartOver: () => void;
}

/** What she has now, where she is taken, and how to change it. */
export function Receipt(props: ReceiptProps) {
  const { receipt, hostNote, after, zone, now, words, onChanged, onMove, onStartOver } = props;
  const aftercare = useAftercare({
    booking: receipt.booking,
    isTrial: receipt.by === 'nobody',
    onCancelled: (booking) => {
      onChanged(booking);
      tell(after.onCancelBookingSuccess, booking);
    },
    onFailed: (error) => tell(after.onCancelBookingError, error),
  });
  const redirectUrl = after.preventEventTypeRedirect || receipt.by ? null : redirectOf(receipt);
  return (
    <BookingReceipt
      receipt={receipt}
      hostNote={hostNote}
      aftercare={aftercare}
      isDetailed={false}
      zone={zone}
      now={now}
      words={words}
      move={{ onMove }}
      next={
        redirectUrl ? (
          <Leaving url={redirectUrl} words={words} />
        ) : (
          receipt.kind === 'unpaid' && (
            <PayLink receipt={receipt} paymentUrl={after.paymentUrl} words={words} />
          )
        )
      }
      ways={
        <button type="button" className="daybook-link" onClick={onStartOver}>
          {words.t('booker.bookAnother')}
        </button>
      }
    />
  );
}
