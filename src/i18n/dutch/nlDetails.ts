import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** What is read of a booking on its own page alone, in Dutch. */
export const nlDetails = {
  'booking.loading': 'De afspraak wordt geladen',
  'booking.replacedShow': 'De nieuwe tijd tonen',
  'booking.join': 'Nu deelnemen',
  'booking.missingTitle': 'Deze afspraak bestaat niet',
  'booking.missingText': 'Controleer de link of kijk in de bevestigingsmail.',
  'booking.refusedTitle': 'Je hebt geen toegang tot deze afspraak',
  'booking.refusedText': 'Log in of vraag na bij wie de link stuurde.',
  'booking.failedTitle': 'De afspraak is niet geladen',
} as const satisfies WordsOf<typeof enDetails>;
