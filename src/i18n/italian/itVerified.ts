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
  'verified.emailsEmptyText': 'Verificarne uno per ricevervi i promemoria.',
  'verified.phonesEmptyText': 'Verificarne uno per ricevervi SMS.',
  'verified.emailAdd': 'Verifica un indirizzo',
  'verified.phoneAdd': 'Verifica un numero',
  'verified.refusedTitle': 'Solo per chi amministra',
  'verified.refusedText': 'Solo chi amministra il team può vederli e verificarli.',
  'verified.badge': 'Verificato',
  'verified.email': 'Indirizzo email',
  'verified.phone': 'Numero di telefono',
  'verified.emailHint': 'Vi arriva un codice di sei cifre.',
  'verified.phoneHint': 'Vi arriva un codice di sei cifre via SMS.',
  'verified.emailWrong': 'Inserire un indirizzo email completo',
  'verified.phoneWrong': 'Inserire un numero di telefono completo',
  'verified.emailThere': 'Questo indirizzo è già verificato',
  'verified.phoneThere': 'Questo numero è già verificato',
  'verified.sendCode': 'Invia il codice',
  'verified.notSent': 'Impossibile inviare un codice. Controllare quanto inserito o riprovare.',
  'verified.busy': {
    one: 'Troppi codici richiesti. Riprovare tra {count} secondo.',
    other: 'Troppi codici richiesti. Riprovare tra {count} secondi.',
  },
  'verified.held': {
    one: 'Troppi codici provati. Riprovare tra {count} secondo.',
    other: 'Troppi codici provati. Riprovare tra {count} secondi.',
  },
  'verified.sent': 'Un codice di sei cifre è in arrivo a {to}.',
  'verified.sending': 'Invio di un altro codice a {to}…',
  'verified.emailCodeHint':
    'Non è arrivato? Controllare anche nella posta indesiderata. Vale per un quarto d’ora.',
  'verified.phoneCodeHint': 'Può metterci un minuto ad arrivare e vale per un quarto d’ora.',
  'verified.codeWrong': 'Il codice non è corretto. Guardare nel messaggio più recente.',
  'verified.confirm': 'Conferma',
  'verified.confirmIn': 'Conferma tra {time}',
  'verified.other': 'Cambia destinazione',
  'verified.done': '{to}: verifica riuscita',
  'verified.dryRun': 'Solo una prova: non viene inviato alcun codice.',
} as const satisfies WordsOf<typeof enVerified>;
