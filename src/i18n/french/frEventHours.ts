import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** What a host reads of when an event type can be booked, in French. */
export const frEventHours = {
  'eventType.hours.hint': 'Quand on peut réserver.',
  'eventType.hours.which': 'Horaires appliqués',
  'eventType.hours.ownHint': 'Vos horaires par défaut, ou d’autres pour ce seul type d’événement.',
  'eventType.hours.teamHint': 'Ceux de chaque hôte, ou les mêmes pour l’ensemble des hôtes.',
  'eventType.hours.default': 'Vos horaires par défaut : {name}',
  'eventType.hours.defaultNone': 'Vos horaires par défaut',
  'eventType.hours.defaultNoneHint':
    'Aucun choix fait : réservation possible du lundi au vendredi, de 09:00 à 17:00.',
  'eventType.hours.eachHost': 'Les horaires de chaque hôte',
  'eventType.hours.eachHostHint': 'Ceux que chaque hôte a définis par défaut.',
  'eventType.hours.line': '{hours} · heure locale : {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'Des horaires qui n’existent plus',
  'eventType.hours.goneHint':
    'Ils ont été supprimés ou appartiennent à quelqu’un d’autre. Choisissez-en d’autres.',
  'eventType.hours.emptyTitle': 'Aucun horaire pour l’instant',
  'eventType.hours.emptyText': 'En attendant, on peut réserver du lundi au vendredi, de 09:00 à 17:00.',
  'eventType.hours.failed': 'Impossible de lire les horaires',
  'eventType.hours.edit': 'Modifier ces horaires',
  'eventType.hours.change.default': 'Horaires par défaut appliqués',
  'eventType.hours.change.other': 'Autres horaires appliqués',
} as const satisfies WordsOf<typeof enEventHours>;
