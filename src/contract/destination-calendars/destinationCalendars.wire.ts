import type { WiresOf } from '../wire.js';
import type * as rows from './destinationCalendars.operations.js';
import { updateDestinationCalendarBody, updatedDestinationCalendar } from './destinationCalendars.schema.js';

export const destinationCalendars: WiresOf<typeof rows> = {
  'destinationCalendars.update': { body: updateDestinationCalendarBody, answer: updatedDestinationCalendar },
};
