import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** What a host reads of when an event type can be booked, in Spanish. */
export const esEventHours = {
  'eventType.hours.hint': 'Cuándo se puede reservar.',
  'eventType.hours.which': 'Qué horario se aplica',
  'eventType.hours.ownHint': 'Su horario predeterminado u otro solo para este tipo de evento.',
  'eventType.hours.teamHint': 'El de cada persona que atiende o uno común para todas.',
  'eventType.hours.default': 'Su horario predeterminado: {name}',
  'eventType.hours.defaultNone': 'Su horario predeterminado',
  'eventType.hours.defaultNoneHint':
    'No hay ninguno elegido: se puede reservar de lunes a viernes, de 09:00 a 17:00.',
  'eventType.hours.eachHost': 'El horario de cada persona que atiende',
  'eventType.hours.eachHostHint': 'El que cada una tiene como predeterminado.',
  'eventType.hours.line': '{hours} · hora de {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'Un horario que ya no existe',
  'eventType.hours.goneHint': 'Se eliminó o es de otra persona. Elija otro.',
  'eventType.hours.emptyTitle': 'Aún no hay horarios',
  'eventType.hours.emptyText': 'Hasta que haya uno, se puede reservar de lunes a viernes, de 09:00 a 17:00.',
  'eventType.hours.failed': 'No se pudieron leer los horarios',
  'eventType.hours.edit': 'Editar este horario',
  'eventType.hours.change.default': 'Se aplica el horario predeterminado',
  'eventType.hours.change.other': 'Se aplica otro horario',
} as const satisfies WordsOf<typeof enEventHours>;
