import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

export const deDetails = {
  'booking.loading': 'Der Termin wird geladen',
  'booking.replacedShow': 'Neue Zeit zeigen',
  'booking.join': 'Jetzt teilnehmen',
  'booking.missingTitle': 'Diesen Termin gibt es nicht',
  'booking.missingText': 'Bitte den Link prüfen oder in der Bestätigung nachsehen.',
  'booking.refusedTitle': 'Dieser Termin ist hier nicht zugänglich',
  'booking.refusedText': 'Bitte anmelden oder dort nachfragen, woher der Link kam.',
  'booking.failedTitle': 'Der Termin wurde nicht geladen',
} as const satisfies WordsOf<typeof enDetails>;
