import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** What is read of a booking on its own page alone, in French. */
export const frDetails = {
  'booking.loading': 'Chargement de la réservation',
  'booking.replacedShow': 'Afficher le nouveau créneau',
  'booking.join': 'Rejoindre maintenant',
  'booking.missingTitle': 'Cette réservation n’existe pas',
  'booking.missingText': 'Vérifiez le lien ou consultez l’e-mail de confirmation.',
  'booking.refusedTitle': 'Vous n’avez pas accès à cette réservation',
  'booking.refusedText': 'Connectez-vous ou demandez à la personne qui a envoyé le lien.',
  'booking.failedTitle': 'Impossible de charger la réservation',
} as const satisfies WordsOf<typeof enDetails>;
