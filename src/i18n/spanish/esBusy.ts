import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** What a host reads of the times that her calendars block, in Spanish. */
export const esBusy = {
  'busy.title': 'Qué ocupa su tiempo',
  'busy.sources': 'Sus reservas y lo que hay en {calendars}.',
  'busy.noSources': 'Sus reservas. Ninguno de sus calendarios cuenta, así que nada más ocupa una hora.',
  'busy.zone': 'Horas de {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'Semana anterior',
  'busy.next': 'Semana siguiente',
  'busy.thisWeek': 'Esta semana',
  'busy.layout': 'Vista',
  'busy.layoutWeek': 'Semana',
  'busy.layoutList': 'Lista',
  'busy.reading': 'Leyendo sus calendarios',
  'busy.allDay': 'Todo el día',
  'busy.from': 'desde {time}',
  'busy.until': 'hasta {time}',
  'busy.untitled': 'No disponible',
  'busy.booking': 'Reserva',
  'busy.bookingIn': 'Reserva, en {calendar}',
  'busy.bookings': 'sus reservas',
  'busy.nothing': 'Nada',
  'busy.missing': 'Falta aquí: {names}',
  'busy.missingText': 'Por ahora no se sabe qué hay ahí, así que estas horas podrían estar ocupadas.',
  'busy.failedTitle': 'No se pudo leer qué ocupa su tiempo',
} as const satisfies WordsOf<typeof enBusy>;
