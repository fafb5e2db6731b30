import { type CalError, isCalApiError } from '../../errors/index.js';
import type { MeetRefusal } from './conferencingApps.machine.js';

/** What a refusal to connect Google Meet means; null: something else is wrong. */
export function meetAnswer(error: CalError): MeetRefusal | 'connected' | null {
  if (!isCalApiError(error) || error.status !== 400) return null;
  if (/already connected/i.test(error.apiMessage)) return 'connected';
  if (/requires a valid google calendar/i.test(error.apiMessage)) return 'calendarBroken';
  return /requires a google calendar/i.test(error.apiMessage) ? 'calendarMissing' : null;
}
