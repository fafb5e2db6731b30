import type { WiresOf } from '../wire.js';
import type * as rows from './selectedCalendars.operations.js';
import { selectedCalendar, selectedCalendarRef } from './selectedCalendars.schema.js';

export const selectedCalendars: WiresOf<typeof rows> = {
  'selectedCalendars.create': { body: selectedCalendarRef, answer: selectedCalendar },
  'selectedCalendars.delete': { query: selectedCalendarRef, answer: selectedCalendar },
};
