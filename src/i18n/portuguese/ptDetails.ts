import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** What is read of a booking on its own page alone, in Brazilian Portuguese. */
export const ptDetails = {
  'booking.loading': 'Carregando o agendamento',
  'booking.replacedShow': 'Mostrar o novo horário',
  'booking.join': 'Entrar agora',
  'booking.missingTitle': 'Este agendamento não existe',
  'booking.missingText': 'Verifique o link ou o e-mail de confirmação.',
  'booking.refusedTitle': 'Você não tem acesso a este agendamento',
  'booking.refusedText': 'Entre na sua conta ou fale com quem enviou o link.',
  'booking.failedTitle': 'Não foi possível carregar o agendamento',
} as const satisfies WordsOf<typeof enDetails>;
