import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** What a visitor reads who pays for a booking, in Italian. */
export const itPayment = {
  'payment.title': 'Pagamento',
  'payment.loading': 'Preparazione del pagamento…',
  'payment.amount': 'Da pagare',
  'payment.holdAmount': 'Addebito in caso di assenza',
  'payment.holdText':
    'Ora non viene addebitato nulla. La carta viene conservata e l’addebito avviene solo in caso di assenza o di annullamento troppo tardivo.',
  'payment.holdAgree': 'Accetto l’addebito di {price} sulla mia carta in caso di assenza.',
  'payment.holdMissing': 'Accettare l’addebito, altrimenti l’orario non può essere riservato.',
  'payment.card': 'Metodo di pagamento',
  'payment.pay': 'Paga {price}',
  'payment.hold': 'Conserva la carta',
  'payment.paying': 'Pagamento…',
  'payment.holding': 'Salvataggio della carta…',
  'payment.asking': 'Verifica del pagamento…',
  'payment.cancel': 'Non ora',
  'payment.incomplete': 'Nei campi sopra manca qualcosa o c’è un errore. Nulla è stato addebitato.',
  'payment.declined': 'Il pagamento è stato rifiutato. Nulla è stato addebitato.',
  'payment.unfinished': 'Il pagamento non è stato completato. Nulla è stato addebitato.',
  'payment.refused': 'Il pagamento non è riuscito. Nulla è stato addebitato.',
  'payment.retryHint': 'I dati inseriti ci sono ancora: correggerli o provare un altro metodo di pagamento.',
  'payment.unsureTitle': 'Non sappiamo se il pagamento è riuscito',
  'payment.unsureText': 'La risposta è andata persa. Verificare prima di pagare: nessuno paga due volte.',
  'payment.ask': 'Verifica di nuovo',
  'payment.brokenTitle': 'Impossibile preparare il pagamento',
  'payment.blockedText':
    'Impossibile caricare la pagina di pagamento di Stripe. Forse un blocco dei contenuti o la rete lo impedisce.',
  'payment.paidTitle': 'Pagato: {price}',
  'payment.heldTitle': 'La carta è stata conservata',
  'payment.processingTitle': 'Il pagamento è in corso',
  'payment.processingText':
    'La banca ha bisogno di un po’ di tempo. Arriverà un’email quando il pagamento è arrivato e la prenotazione è valida.',
  'payment.confirming': 'Conferma della prenotazione…',
  'payment.confirmed': 'La prenotazione è confermata.',
  'payment.waiting': 'Arriverà un’email quando la prenotazione è confermata.',
} as const satisfies WordsOf<typeof enPayment>;
