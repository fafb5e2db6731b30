import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** What a host reads of when an event type can be booked, in Italian. */
export const itEventHours = {
  'eventType.hours.hint': 'Quando si può prenotare.',
  'eventType.hours.which': 'Quale disponibilità vale',
  'eventType.hours.ownHint': 'La tua predefinita, o una solo per questo tipo di evento.',
  'eventType.hours.teamHint': 'Quella di ogni host o una comune.',
  'eventType.hours.default': 'La tua predefinita: {name}',
  'eventType.hours.defaultNone': 'La tua disponibilità predefinita',
  'eventType.hours.defaultNoneHint': 'Nessuna scelta: si può prenotare da lunedì a venerdì, 9:00 – 17:00.',
  'eventType.hours.eachHost': 'La disponibilità di ogni host',
  'eventType.hours.eachHostHint': 'Quella che ogni host ha come predefinita.',
  'eventType.hours.line': '{hours} · ora di {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'Una disponibilità che non esiste più',
  'eventType.hours.goneHint': 'È stata eliminata o appartiene a un’altra persona. Scegline un’altra.',
  'eventType.hours.emptyTitle': 'Ancora nessuna disponibilità',
  'eventType.hours.emptyText': 'Finché manca, si può prenotare da lunedì a venerdì, 9:00 – 17:00.',
  'eventType.hours.failed': 'Impossibile leggere le disponibilità',
  'eventType.hours.edit': 'Modifica questa disponibilità',
  'eventType.hours.change.default': 'Vale la disponibilità predefinita',
  'eventType.hours.change.other': 'Vale un’altra disponibilità',
} as const satisfies WordsOf<typeof enEventHours>;
