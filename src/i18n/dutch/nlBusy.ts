import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** What a host reads of the times that her calendars block, in Dutch. */
export const nlBusy = {
  'busy.title': 'Wat je tijd bezet houdt',
  'busy.sources': 'Je boekingen en wat er in {calendars} staat.',
  'busy.noSources': 'Je boekingen. Er telt geen agenda mee, dus verder houdt niets een tijd bezet.',
  'busy.zone': 'Tijden in {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'Vorige week',
  'busy.next': 'Volgende week',
  'busy.thisWeek': 'Deze week',
  'busy.layout': 'Weergave',
  'busy.layoutWeek': 'Week',
  'busy.layoutList': 'Lijst',
  'busy.reading': 'Je agenda’s worden gelezen',
  'busy.allDay': 'Hele dag',
  'busy.from': 'vanaf {time}',
  'busy.until': 'tot {time}',
  'busy.untitled': 'Bezet',
  'busy.booking': 'Boeking',
  'busy.bookingIn': 'Boeking, in {calendar}',
  'busy.bookings': 'je boekingen',
  'busy.nothing': 'Niets',
  'busy.missing': 'Ontbreekt hier: {names}',
  'busy.missingText': 'Wat daar staat, is op dit moment niet bekend. Deze tijden kunnen dus toch bezet zijn.',
  'busy.failedTitle': 'Wat je tijd bezet houdt, kon niet worden gelezen',
} as const satisfies WordsOf<typeof enBusy>;
