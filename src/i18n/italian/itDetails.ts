import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** What is read of a booking on its own page alone, in Italian. */
export const itDetails = {
  'booking.loading': 'Caricamento della prenotazione',
  'booking.replacedShow': 'Mostra il nuovo orario',
  'booking.join': 'Partecipa ora',
  'booking.missingTitle': 'Questa prenotazione non esiste',
  'booking.missingText': 'Controlla il link o guarda nell’email di conferma.',
  'booking.refusedTitle': 'Non hai accesso a questa prenotazione',
  'booking.refusedText': 'Accedi o chiedi a chi ti ha inviato il link.',
  'booking.failedTitle': 'Impossibile caricare la prenotazione',
} as const satisfies WordsOf<typeof enDetails>;
