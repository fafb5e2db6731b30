import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** What a host reads of the times that her calendars block, in Italian. */
export const itBusy = {
  'busy.title': 'Cosa occupa il tuo tempo',
  'busy.sources': 'Le tue prenotazioni e ciò che si trova in {calendars}.',
  'busy.noSources':
    'Le tue prenotazioni. Nessuno dei tuoi calendari conta, quindi nient’altro occupa un orario.',
  'busy.zone': 'Orari di {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'Settimana precedente',
  'busy.next': 'Settimana successiva',
  'busy.thisWeek': 'Questa settimana',
  'busy.layout': 'Vista',
  'busy.layoutWeek': 'Settimana',
  'busy.layoutList': 'Elenco',
  'busy.reading': 'Lettura dei tuoi calendari',
  'busy.allDay': 'Tutto il giorno',
  'busy.from': 'dalle {time}',
  'busy.until': 'fino alle {time}',
  'busy.untitled': 'Occupato',
  'busy.booking': 'Prenotazione',
  'busy.bookingIn': 'Prenotazione, in {calendar}',
  'busy.bookings': 'le tue prenotazioni',
  'busy.nothing': 'Nulla',
  'busy.missing': 'Qui manca: {names}',
  'busy.missingText': 'Al momento non si sa cosa ci sia, quindi questi orari potrebbero essere occupati.',
  'busy.failedTitle': 'Impossibile leggere cosa occupa il tuo tempo',
} as const satisfies WordsOf<typeof enBusy>;
