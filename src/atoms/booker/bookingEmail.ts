import { textOf } from '../../booking-form/answers.js';
import { attendeeOf } from '../../booking-receipt/receipt.model.js';
import type { BookerState } from './booker.state.js';

/** To whom the confirmation goes. Empty: she is not asked for an address. */
export const bookingEmail = ({ moving, answers }: Pick<BookerState, 'moving' | 'answers'>): string =>
  moving ? (attendeeOf(moving)?.email ?? '') : textOf(answers, 'email');
