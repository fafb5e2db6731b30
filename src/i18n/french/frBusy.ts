import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** What a host reads of the times that her calendars block, in French. */
export const frBusy = {
  'busy.title': 'Ce qui bloque votre temps',
  'busy.sources': 'Vos réservations et le contenu de : {calendars}.',
  'busy.noSources': 'Vos réservations. Aucun de vos agendas ne compte : rien d’autre ne bloque de créneau.',
  'busy.zone': 'Heures locales : {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'Semaine précédente',
  'busy.next': 'Semaine suivante',
  'busy.thisWeek': 'Cette semaine',
  'busy.layout': 'Affichage',
  'busy.layoutWeek': 'Semaine',
  'busy.layoutList': 'Liste',
  'busy.reading': 'Lecture de vos agendas',
  'busy.allDay': 'Jour entier',
  'busy.from': 'dès {time}',
  'busy.until': 'jusqu’à {time}',
  'busy.untitled': 'Occupé',
  'busy.booking': 'Réservation',
  'busy.bookingIn': 'Réservation, dans {calendar}',
  'busy.bookings': 'vos réservations',
  'busy.nothing': 'Rien',
  'busy.missing': 'Manque ici : {names}',
  'busy.missingText': 'Son contenu n’est pas connu pour le moment : ces heures sont peut-être prises.',
  'busy.failedTitle': 'Impossible de lire ce qui bloque votre temps',
} as const satisfies WordsOf<typeof enBusy>;
