import { textOf } from '../../booking-form/answers.js';
import type { Booking } from '../../queries/bookings.js';
import { addMinutes } from '../../time/instant.js';
import type { Interval } from '../../time/types.js';
import type { BookedBy, BookerState, CancelState } from './booker.state.js';

export interface UnsureModel {
  readonly truth: 'asking' | 'likelyBooked' | 'unknown';
  readonly slot: Interval;
  readonly email: string;
}

export interface ReceiptModel {
  readonly kind: 'booked' | 'requested' | 'moved' | 'cancelled';
  readonly booking: Booking;
  readonly cancel: CancelState;
  /** Absent: it was booked from here. */
  readonly by?: BookedBy;
}

export function unsureModel({ step, answers }: BookerState, lengthMinutes: number): UnsureModel | null {
  if (step.at !== 'unsure') return null;
  const slot = { start: step.slot, end: addMinutes(step.slot, lengthMinutes) };
  return { truth: step.truth, slot, email: textOf(answers, 'email') };
}

export function receiptModel({ step, moving }: BookerState): ReceiptModel | null {
  if (step.at === 'cancelled') return { kind: 'cancelled', booking: step.booking, cancel: 'no' };
  if (step.at !== 'booked') return null;
  const kind = step.booking.status === 'pending' ? 'requested' : moving ? 'moved' : 'booked';
  return { kind, booking: step.booking, cancel: step.cancel, ...(step.by && { by: step.by }) };
}
