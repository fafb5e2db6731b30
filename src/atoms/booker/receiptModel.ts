import { textOf } from '../../booking-form/answers.js';
import { type Receipt, receiptOf } from '../../booking-receipt/receipt.model.js';
import { addMinutes } from '../../time/instant.js';
import type { Interval } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookedBy, BookerState } from './booker.state.js';
import { bookingEmail } from './bookingEmail.js';

export interface UnsureModel {
  readonly truth: 'asking' | 'likelyBooked' | 'unknown';
  readonly slot: Interval;
  readonly email: string;
}

export function unsureModel({ step, answers }: BookerState, lengthMinutes: number): UnsureModel | null {
  if (step.at !== 'unsure') return null;
  const slot = { start: step.slot, end: addMinutes(step.slot, lengthMinutes) };
  return { truth: step.truth, slot, email: textOf(answers, 'email') };
}

/** What she has, and who made it. */
export interface ReceiptModel extends Receipt {
  /** Absent: it was booked from here. */
  readonly by?: BookedBy;
}

export function receiptModel(state: BookerState, { eventType, now }: BookerFacts): ReceiptModel | null {
  const { step, answers } = state;
  if (step.at !== 'booked') return null;
  const { booking, news } = step;
  const facts = { booking, isWhole: true, eventType: eventType.value ?? null, news, now };
  const receipt = receiptOf(facts);
  // With seats, the API need not tell who has one; she has just said it.
  const own = { name: textOf(answers, 'name') || textOf(answers, 'firstName'), email: bookingEmail(state) };
  return { ...receipt, person: receipt.person ?? own, ...(step.by && { by: step.by }) };
}
