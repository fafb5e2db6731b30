import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** What is read of a booking on its own page alone, in Italian. */
export const itDetails = {
  'booking.loading': 'Caricamento della prenotazione',
  'booking.replacedShow': 'Mostra il nuovo orario',
  'booking.join': 'Partecipa ora',
  'booking.missingTitle': 'Questa prenotazione non esiste',
  'booking.missingText': 'Controllare il link o guardare nell’email di conferma.',
  'booking.refusedTitle': 'Questa prenotazione non è accessibile',
  'booking.refusedText': 'Accedere o chiedere a chi ha inviato il link.',
  'booking.failedTitle': 'Impossibile caricare la prenotazione',
} as const satisfies WordsOf<typeof enDetails>;
