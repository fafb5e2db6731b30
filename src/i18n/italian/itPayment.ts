import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** What a visitor reads who pays for a booking, in Italian. */
export const itPayment = {
  'payment.title': 'Pagamento',
  'payment.loading': 'Preparazione del pagamento…',
  'payment.amount': 'Da pagare',
  'payment.holdAmount': 'Addebito in caso di assenza',
  'payment.holdText':
    'Ora non viene addebitato nulla. La tua carta viene salvata e l’addebito avviene solo in caso di assenza o di annullamento troppo tardivo.',
  'payment.holdAgree': 'Accetto l’addebito di {price} sulla mia carta in caso di assenza.',
  'payment.holdMissing': 'Accetta l’addebito, altrimenti l’orario non può essere riservato.',
  'payment.card': 'Metodo di pagamento',
  'payment.pay': 'Paga {price}',
  'payment.hold': 'Salva la mia carta',
  'payment.paying': 'Pagamento…',
  'payment.holding': 'Salvataggio della carta…',
  'payment.asking': 'Verifica del pagamento…',
  'payment.cancel': 'Non ora',
  'payment.incomplete': 'Nei campi sopra manca qualcosa o c’è un errore. Non è stato addebitato nulla.',
  'payment.declined': 'Il pagamento è stato rifiutato. Non è stato addebitato nulla.',
  'payment.unfinished': 'Il pagamento non è stato completato. Non è stato addebitato nulla.',
  'payment.refused': 'Il pagamento non è riuscito. Non è stato addebitato nulla.',
  'payment.retryHint': 'I dati inseriti ci sono ancora: correggili o prova un altro metodo di pagamento.',
  'payment.unsureTitle': 'Non sappiamo se il pagamento è riuscito',
  'payment.unsureText': 'La risposta è andata persa. Verifica prima di pagare: nessuno paga due volte.',
  'payment.ask': 'Verifica di nuovo',
  'payment.brokenTitle': 'Impossibile preparare il pagamento',
  'payment.blockedText':
    'Impossibile caricare la pagina di pagamento di Stripe. Forse la blocca un’estensione o la rete.',
  'payment.paidTitle': 'Pagato: {price}',
  'payment.heldTitle': 'La tua carta è salvata',
  'payment.processingTitle': 'Il tuo pagamento è in corso',
  'payment.processingText':
    'La tua banca ha bisogno di un po’ di tempo. Riceverai un’email quando il pagamento sarà arrivato e la prenotazione valida.',
  'payment.confirming': 'Conferma della tua prenotazione…',
  'payment.confirmed': 'La tua prenotazione è confermata.',
  'payment.waiting': 'Riceverai un’email quando la prenotazione sarà confermata.',
} as const satisfies WordsOf<typeof enPayment>;
