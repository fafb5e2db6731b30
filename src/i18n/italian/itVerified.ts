import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

/** What a host reads of addresses and numbers that are proved to be hers, in Italian. */
export const itVerified = {
  'verified.title': 'Indirizzi e numeri verificati',
  'verified.hint':
    'I flussi di lavoro scrivono solo a indirizzi e numeri verificati: vi arriva un codice, da inserire qui.',
  'verified.hintTeam':
    'I flussi di lavoro del team scrivono solo a indirizzi e numeri verificati: vi arriva un codice, da inserire qui.',
  'verified.emails': 'Indirizzi email',
  'verified.phones': 'Numeri di telefono',
  'verified.emailsFailed': 'Impossibile leggere gli indirizzi',
  'verified.phonesFailed': 'Impossibile leggere i numeri',
  'verified.emailsEmpty': 'Nessun indirizzo verificato',
  'verified.phonesEmpty': 'Nessun numero verificato',
  'verified.emailsEmptyText': 'Verificane uno per ricevervi i promemoria.',
  'verified.phonesEmptyText': 'Verificane uno per ricevervi SMS.',
  'verified.emailAdd': 'Verifica un indirizzo',
  'verified.phoneAdd': 'Verifica un numero',
  'verified.refusedTitle': 'Solo per chi amministra',
  'verified.refusedText': 'Solo chi amministra il team può vederli e verificarli.',
  'verified.badge': 'Verificato',
  'verified.email': 'Indirizzo email',
  'verified.phone': 'Numero di telefono',
  'verified.emailHint': 'Vi arriva un codice di sei cifre.',
  'verified.phoneHint': 'Vi arriva un codice di sei cifre via SMS.',
  'verified.emailWrong': 'Inserisci un indirizzo email completo',
  'verified.phoneWrong': 'Inserisci un numero di telefono completo',
  'verified.emailThere': 'Questo indirizzo è già verificato',
  'verified.phoneThere': 'Questo numero è già verificato',
  'verified.sendCode': 'Invia il codice',
  'verified.notSent': 'Impossibile inviare un codice. Controlla quanto hai inserito o riprova.',
  'verified.busy': {
    one: 'Troppi codici richiesti. Riprova tra {count} secondo.',
    other: 'Troppi codici richiesti. Riprova tra {count} secondi.',
  },
  'verified.held': {
    one: 'Troppi codici provati. Riprova tra {count} secondo.',
    other: 'Troppi codici provati. Riprova tra {count} secondi.',
  },
  'verified.sent': 'Sta per arrivare un codice di sei cifre a {to}.',
  'verified.sending': 'Invio di un altro codice a {to}…',
  'verified.emailCodeHint':
    'Non è arrivato? Controlla anche nella posta indesiderata. Vale per un quarto d’ora.',
  'verified.phoneCodeHint': 'Può metterci un minuto ad arrivare e vale per un quarto d’ora.',
  'verified.codeWrong': 'Il codice non è corretto. Guarda nel messaggio più recente.',
  'verified.confirm': 'Conferma',
  'verified.confirmIn': 'Conferma tra {time}',
  'verified.other': 'Cambia destinazione',
  'verified.done': '{to}: verifica riuscita',
  'verified.dryRun': 'Solo una prova: non viene inviato nessun codice.',
} as const satisfies WordsOf<typeof enVerified>;
