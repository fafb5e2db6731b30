import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

export const deBusy = {
  'busy.title': 'Was Zeit belegt',
  'busy.sources': 'Ihre Buchungen und alles, was in {calendars} steht.',
  'busy.noSources': 'Nur Buchungen. Kein Kalender zählt, also belegt sonst nichts eine Zeit.',
  'busy.zone': 'Uhrzeiten in {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'Vorige Woche',
  'busy.next': 'Nächste Woche',
  'busy.thisWeek': 'Diese Woche',
  'busy.layout': 'Ansicht',
  'busy.layoutWeek': 'Woche',
  'busy.layoutList': 'Liste',
  'busy.reading': 'Kalender werden gelesen',
  'busy.allDay': 'Ganztägig',
  'busy.from': 'ab {time}',
  'busy.until': 'bis {time}',
  'busy.untitled': 'Belegt',
  'busy.booking': 'Buchung',
  'busy.bookingIn': 'Buchung, in {calendar}',
  'busy.bookings': 'Buchungen',
  'busy.nothing': 'Nichts',
  'busy.missing': 'Hier fehlt: {names}',
  'busy.missingText': 'Was dort steht, ist gerade nicht bekannt. Diese Stunden können also doch belegt sein.',
  'busy.failedTitle': 'Was Zeit belegt, konnte nicht gelesen werden',
} as const satisfies WordsOf<typeof enBusy>;
