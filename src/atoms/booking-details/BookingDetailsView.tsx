'use client';
import type { Words } from '../../booking-form/words.js';
import { BookingReceipt } from '../../booking-receipt/BookingReceipt.js';
import type { Payment } from '../../booking-receipt/payment.js';
import type { Zone } from '../../time/types.js';
import { DetailsFrame } from './parts/DetailsFrame.js';
import { DetailsTrouble } from './parts/DetailsTrouble.js';
import { NextStep } from './parts/NextStep.js';
import type { BookingDetailsController } from './useBookingDetails.js';

export interface BookingDetailsWays {
  onReschedule: ((uid: string) => void) | undefined;
  rescheduleUrl: ((uid: string) => string) | undefined;
  bookingUrl: ((uid: string) => string) | undefined;
  paymentUrl: ((payment: Payment) => string) | undefined;
}

export interface BookingDetailsViewProps extends BookingDetailsWays {
  controller: BookingDetailsController;
  hostNote: string | undefined;
  zone: Zone;
  words: Words;
  onShow: (uid: string) => void;
}

/** Paints the model. */
export function BookingDetailsView(props: BookingDetailsViewProps) {
  const { controller, hostNote, zone, words, paymentUrl, bookingUrl, onShow } = props;
  const { model, aftercare, retry } = controller;
  const { status, receipt, now, error } = model;
  if (status === 'missing' || status === 'refused' || status === 'failed') {
    return <DetailsTrouble kind={status} error={error} words={words} onRetry={retry} />;
  }
  if (!receipt) return <DetailsFrame />;
  const uid = receipt.booking.rescheduledToUid;
  const way = bookingUrl ? { href: bookingUrl(uid ?? '') } : { onShow: () => onShow(uid ?? '') };
  return (
    <section aria-label={receipt.title}>
      <BookingReceipt
        receipt={receipt}
        hostNote={hostNote}
        aftercare={aftercare}
        isDetailed
        zone={zone}
        now={now}
        words={words}
        move={moveOf(props)}
        next={
          <NextStep
            receipt={receipt}
            paymentUrl={paymentUrl}
            replacement={uid === null ? null : way}
            words={words}
          />
        }
      />
    </section>
  );
}

/** Of a seat, it is the seat that moves. */
function moveOf({ controller, onReschedule, rescheduleUrl }: BookingDetailsViewProps) {
  const booking = controller.model.receipt?.booking;
  if (!booking) return null;
  const isWhole = (controller.model.receipt?.dates.length ?? 0) > 1;
  const uid = booking.seatUid ?? (isWhole ? booking.recurringBookingUid : null) ?? booking.uid;
  if (onReschedule) return { onMove: () => onReschedule(uid) };
  return rescheduleUrl ? { href: rescheduleUrl(uid) } : null;
}
