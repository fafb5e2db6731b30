import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { itAfter } from './itAfter.js';
import { itForm } from './itForm.js';

/** Italian that is read later: in the other layouts, in the form, and once it is booked. Fetched with them. */
export const itLater = {
  // the layouts beside the month
  'booker.layout': 'Vista',
  'booker.layoutMonth': 'Mese',
  'booker.layoutWeek': 'Settimana',
  'booker.layoutColumn': 'Colonne',
  'booker.layoutList': 'Elenco',
  'booker.today': 'Oggi',
  'booker.weekPrevious': 'Settimana precedente',
  'booker.weekNext': 'Settimana successiva',
  'booker.weekEmptyTitle': 'Nessun orario libero in questa settimana',
  'booker.weekKeys':
    'I tasti freccia passano da un orario all’altro, Pag su e Pag giù da una settimana all’altra.',
  'booker.weekFree': {
    one: '{count} orario libero in questa settimana',
    other: '{count} orari liberi in questa settimana',
  },
  'booker.dayNone': 'nessuno libero',
  'booker.timesFree': { one: '{count} orario libero', other: '{count} orari liberi' },

  // what only some event types have
  'booker.readMore': 'Leggi tutto',
  'booker.readLess': 'Mostra meno',
  'booker.seats': { one: '{count} posto per orario', other: '{count} posti per orario' },
  'booker.confirmsWithin': 'L’host conferma le prenotazioni fatte con meno di {length} di anticipo',
  'booker.zoneLocked': 'Gli orari sono quelli di {city}. Il fuso è stato fissato dall’host.',
  'booker.bookableDays': 'Prenotabile: {days}',
  'booker.windowPastText': 'L’ultimo giorno era {day}.',
  'booker.needsSignIn': 'Per prenotare devi accedere',
  'booker.seriesWeekly': { one: 'Ogni settimana', other: 'Ogni {count} settimane' },
  'booker.seriesMonthly': { one: 'Ogni mese', other: 'Ogni {count} mesi' },
  'booker.seriesYearly': { one: 'Ogni anno', other: 'Ogni {count} anni' },
  'booker.seriesTimes': { one: 'una volta', other: '{count} volte' },
  'booker.series': '{every}, {times}',
  'booker.seriesCount': 'Quante volte?',
  'booker.seriesMost': 'Fino a {limit}',
  'booker.seriesDates': { one: 'La tua data', other: 'Le tue {count} date' },
  'booker.seriesLater': '{length} più tardi sull’orologio',
  'booker.seriesEarlier': '{length} prima sull’orologio',
  'booker.seriesClocks': 'Nel frattempo cambia l’ora.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Mostra il mio calendario',
  'booker.overlayReading': 'Lettura del tuo calendario',
  'booker.overlayFailed': 'Impossibile leggere il tuo calendario. Gli orari restano corretti.',
  'booker.busyTime': 'Impegno: {from} – {to}',
  'booker.timeBusy': 'hai un impegno',
  'booker.linkGoneTitle': 'L’orario delle {time} non è più libero',
  'booker.linkGoneText': 'È quello indicato dal link che hai aperto. Scegline un altro.',

  // the hold
  'booker.heldFor': 'Riservato per te, ancora {time}',
  'booker.holdSoon': 'Restano due minuti: fino ad allora l’orario delle {time} è riservato.',
  'booker.holdLast': 'Resta un minuto: premi “Mantieni” per riservare più a lungo l’orario delle {time}.',
  'booker.holdKeep': 'Mantieni',
  'booker.holdEnded': 'L’orario delle {time} non è più riservato per te',

  // the time is gone
  'booker.takenTitle': 'L’orario delle {time} è stato appena prenotato da altri',
  'booker.nearestText': 'Le tue risposte sono conservate. Questi sono gli orari liberi più vicini.',
  'booker.nearestNone': 'Le tue risposte sono conservate, ma non ci sono altri orari liberi vicini.',
  'booker.nearLater': '{length} più tardi',
  'booker.nearEarlier': '{length} prima',
  'booker.nearNextDay': 'stessa ora, il giorno dopo',
  'booker.nearPreviousDay': 'stessa ora, il giorno prima',
  'booker.nearSameTime': 'stessa ora',
  'booker.nearStillFree': 'ancora libero',
  'booker.allTimesOn': 'Tutti gli orari di {day}',
  'booker.chooseToConfirm': 'Scegli un orario per confermare',

  // sending
  'booker.confirm': 'Conferma la prenotazione',
  'booker.request': 'Richiedi la prenotazione',
  'booker.confirming': 'Prenotazione in corso: {time}…',
  'booker.rescheduleConfirm': 'Sposta a questo orario',
  'booker.rescheduling': 'Spostamento in corso: {time}…',
  'booker.formerTime': 'Prima: {time}',
  'booker.formerLabel': 'Orario attuale',
  'booker.movingTitle': 'Scegli un nuovo orario',
  'booker.movingKeep': 'Mantieni l’orario precedente',
  'booker.failedTitle': 'Prenotazione non riuscita',
  'booker.failedText': 'Non è stato prenotato nulla. Le tue risposte sono conservate.',
  'booker.serverSays': 'La risposta è stata: “{message}”',
  'booker.hostRefused': 'Al momento non è possibile prenotare.',
  'booker.dryRun': 'Questa è una prova',
  'booker.dryRunText':
    'Non viene riservato nessun orario, non parte nessuna email, non viene prenotato nulla.',
  'booker.dryRunOver': 'Non è stato prenotato nulla. Ecco come apparirebbe.',
  'booker.handedOverTitle': 'Grazie',
  'booker.handedOverText': 'I tuoi dati sono stati trasmessi. Riceverai informazioni sui prossimi passi.',
  'booker.uncertainFreeTitle': 'Non abbiamo ricevuto risposta',
  'booker.uncertainFreeText':
    'L’orario è ancora libero, quindi non è stato prenotato nulla. Puoi inviare di nuovo la richiesta.',
  'booker.uncertainGoneTitle': 'Molto probabilmente la prenotazione è fatta',
  'booker.uncertainGoneText':
    'Non abbiamo ricevuto risposta e l’orario non è più libero. Se ha funzionato, arriverà una conferma a {email}. Controlla prima di prenotare di nuovo.',
  'booker.checking': 'Verifica della prenotazione…',
  'booker.uncertainTitle': 'Non abbiamo ricevuto risposta',
  'booker.uncertainText':
    'Senza connessione non possiamo sapere se la prenotazione è fatta. Se ha funzionato, arriverà una conferma a {email}.',
  'booker.checkAgain': 'Verifica di nuovo',

  // the code that is mailed
  'form.codeTitle': 'Questo indirizzo email è tuo?',
  'form.codeSending': 'Stiamo inviando un codice di sei cifre a {email}.',
  'form.codeSent': 'Riceverai un codice di sei cifre all’indirizzo {email}.',
  'form.codeLabel': 'Codice',
  'form.codeHint': 'Non è arrivato? Controlla anche nella posta indesiderata.',
  'form.codeCheck': 'Conferma l’indirizzo',
  'form.codeChecking': 'Verifica del codice…',
  'form.codeResend': 'Invia di nuovo',
  'form.codeResendIn': 'Invia di nuovo tra {time}',
  'form.codeOtherAddress': 'Cambia indirizzo',
  'form.codeWrong': 'Il codice non è corretto. Guarda nell’email più recente.',
  'form.codeBusy': 'Troppi codici richiesti. Riprova tra un minuto.',
  'form.codeNotSent': 'Impossibile inviare il codice. Controlla l’indirizzo o riprova.',

  ...itAfter,
  ...itForm,
} as const satisfies WordsOf<typeof enLater>;
