import { textOf } from '../../booking-form/answers.js';
import type { BookerState } from './booker.state.js';

/** To whom the confirmation goes. Empty: she is not asked for an address. */
export const bookingEmail = ({ moving, answers }: Pick<BookerState, 'moving' | 'answers'>): string =>
  moving ? (moving.attendees[0]?.email ?? '') : textOf(answers, 'email');
