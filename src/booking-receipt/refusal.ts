import { isCalApiError } from '../errors/index.js';
import type { DictionaryKey } from '../i18n/dictionary.js';
import { errorText } from '../i18n/errorText.js';

/** The sentences by which the API says what it will not do, and ours for them. */
const sentences = [
  ['does not allow cancellations', 'booking.refusedCancelling'],
  ['already ended', 'booking.refusedPast'],
  ['Cancellation reason is required', 'booking.reasonMissing'],
  ['User not a host', 'booking.refusedSeat'],
  ['Invalid seatUid', 'booking.refusedSeatGone'],
  ['does not allow rescheduling', 'booking.refusedMoving'],
  ['Rescheduling is not allowed within', 'booking.refusedTooLate'],
  ['rescheduled already', 'booking.refusedMoved'],
  ['has been rejected', 'booking.refusedRejected'],
  ['has been cancelled', 'booking.refusedCancelled'],
  ['private_link_expired', 'booking.refusedLink'],
  ['maximum number of active bookings', 'booking.refusedTooMany'],
  ['in the past', 'booking.refusedPast'],
] as const satisfies readonly (readonly [string, DictionaryKey])[];

const sentenceOf = (error: unknown) =>
  isCalApiError(error) ? sentences.find(([sentence]) => error.apiMessage.includes(sentence)) : undefined;

/** The key of what she may read about a change that was refused. */
export const refusalText = (error: unknown) => sentenceOf(error)?.[1] ?? errorText(error);

/** The server wants to know why. */
export const isReasonMissing = (error: unknown): boolean =>
  sentenceOf(error)?.[1] === 'booking.reasonMissing';

/** She wanted it cancelled, and it is. */
export const isCancelledAlready = (error: unknown): boolean =>
  isCalApiError(error) && error.apiMessage.includes('has been cancelled already');
