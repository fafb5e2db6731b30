import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

export const deEventHours = {
  'eventType.hours.hint': 'Wann sich Termine buchen lassen.',
  'eventType.hours.which': 'Welche Zeiten gelten',
  'eventType.hours.ownHint': 'Die üblichen, oder Zeiten nur für diesen Termintyp.',
  'eventType.hours.teamHint': 'Die eines jeden Gastgebers, oder ein Zeitplan für alle.',
  'eventType.hours.default': 'Der Standard: {name}',
  'eventType.hours.defaultNone': 'Der Standard',
  'eventType.hours.defaultNoneHint': 'Keiner ist gewählt: Montag bis Freitag, 9 bis 17 Uhr ist buchbar.',
  'eventType.hours.eachHost': 'Die Zeiten eines jeden Gastgebers',
  'eventType.hours.eachHostHint': 'Der Zeitplan, den jeder von ihnen als Standard hat.',
  'eventType.hours.line': '{hours} · Zeit in {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'Ein Zeitplan, den es nicht mehr gibt',
  'eventType.hours.goneHint': 'Er wurde gelöscht oder gehört jemand anderem. Nötig ist ein anderer.',
  'eventType.hours.emptyTitle': 'Noch gibt es keinen Zeitplan',
  'eventType.hours.emptyText': 'Bis es einen gibt, ist Montag bis Freitag, 9 bis 17 Uhr buchbar.',
  'eventType.hours.failed': 'Die Zeitpläne ließen sich nicht lesen',
  'eventType.hours.edit': 'Diese Zeiten bearbeiten',
  'eventType.hours.change.default': 'Die Standardzeiten gelten',
  'eventType.hours.change.other': 'Ein anderer Zeitplan gilt',
} as const satisfies WordsOf<typeof enEventHours>;
