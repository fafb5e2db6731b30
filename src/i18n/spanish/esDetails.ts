import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** What is read of a booking on its own page alone, in Spanish. */
export const esDetails = {
  'booking.loading': 'Cargando la reserva',
  'booking.replacedShow': 'Mostrar la nueva hora',
  'booking.join': 'Unirse ahora',
  'booking.missingTitle': 'No existe esa reserva',
  'booking.missingText': 'Compruebe el enlace o mire en el correo de confirmación.',
  'booking.refusedTitle': 'No tiene acceso a esta reserva',
  'booking.refusedText': 'Inicie sesión o consulte a quien le envió el enlace.',
  'booking.failedTitle': 'No se pudo cargar la reserva',
} as const satisfies WordsOf<typeof enDetails>;
