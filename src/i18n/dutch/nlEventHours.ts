import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** What a host reads of when an event type can be booked, in Dutch. */
export const nlEventHours = {
  'eventType.hours.hint': 'Wanneer er kan worden geboekt.',
  'eventType.hours.which': 'Welk rooster geldt',
  'eventType.hours.ownHint': 'Je standaardrooster of een rooster voor alleen dit afspraaktype.',
  'eventType.hours.teamHint': 'Het eigen rooster van elke host of één rooster voor iedereen.',
  'eventType.hours.default': 'Je standaardrooster: {name}',
  'eventType.hours.defaultNone': 'Je standaardrooster',
  'eventType.hours.defaultNoneHint':
    'Er is geen rooster gekozen: maandag tot en met vrijdag van 9 tot 17 uur kan worden geboekt.',
  'eventType.hours.eachHost': 'Het eigen rooster van elke host',
  'eventType.hours.eachHostHint': 'Het rooster dat elke host als standaard heeft.',
  'eventType.hours.line': '{hours} · tijd van {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'Een rooster dat er niet meer is',
  'eventType.hours.goneHint': 'Het is verwijderd of is van iemand anders. Kies een ander.',
  'eventType.hours.emptyTitle': 'Er zijn nog geen roosters',
  'eventType.hours.emptyText': 'Tot die tijd kan maandag tot en met vrijdag van 9 tot 17 uur worden geboekt.',
  'eventType.hours.failed': 'De roosters konden niet worden gelezen',
  'eventType.hours.edit': 'Dit rooster bewerken',
  'eventType.hours.change.default': 'Het standaardrooster geldt',
  'eventType.hours.change.other': 'Een ander rooster geldt',
} as const satisfies WordsOf<typeof enEventHours>;
