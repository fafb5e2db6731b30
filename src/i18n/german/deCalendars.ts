import type { Dictionary } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

export const deCalendars: Pick<Dictionary, keyof typeof enCalendars> = {
  'calendars.title': 'Kalender',
};
