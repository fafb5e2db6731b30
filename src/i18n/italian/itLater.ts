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
  'booker.needsSignIn': 'Per prenotare occorre accedere',
  'booker.seriesWeekly': { one: 'Ogni settimana', other: 'Ogni {count} settimane' },
  'booker.seriesMonthly': { one: 'Ogni mese', other: 'Ogni {count} mesi' },
  'booker.seriesYearly': { one: 'Ogni anno', other: 'Ogni {count} anni' },
  'booker.seriesTimes': { one: 'una volta', other: '{count} volte' },
  'booker.series': '{every}, {times}',
  'booker.seriesCount': 'Quante volte?',
  'booker.seriesMost': 'Fino a {limit}',
  'booker.seriesDates': { one: 'La data', other: 'Le {count} date' },
  'booker.seriesLater': 'sull’orologio {length} più tardi',
  'booker.seriesEarlier': 'sull’orologio {length} prima',
  'booker.seriesClocks': 'Nel frattempo cambia l’ora.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Mostra il mio calendario',
  'booker.overlayReading': 'Lettura del calendario',
  'booker.overlayFailed': 'Impossibile leggere il calendario. Gli orari restano corretti.',
  'booker.busyTime': 'Occupato: {from} – {to}',
  'booker.timeBusy': 'già occupato',
  'booker.linkGoneTitle': 'Questo orario non è più libero: {time}',
  'booker.linkGoneText': 'È quello indicato dal link. Sceglierne un altro.',

  // the hold
  'booker.heldFor': 'Orario riservato, ancora {time}',
  'booker.holdSoon': 'Restano due minuti: fino ad allora l’orario è riservato, {time}.',
  'booker.holdLast': 'Resta un minuto: premere “Mantieni” per riservare più a lungo l’orario, {time}.',
  'booker.holdKeep': 'Mantieni',
  'booker.holdEnded': 'Questo orario non è più riservato: {time}',

  // the time is gone
  'booker.takenTitle': 'Questo orario è stato appena prenotato da altri: {time}',
  'booker.nearestText': 'Le risposte sono conservate. Questi sono gli orari liberi più vicini.',
  'booker.nearestNone': 'Le risposte sono conservate, ma non ci sono altri orari liberi vicini.',
  'booker.nearLater': '{length} più tardi',
  'booker.nearEarlier': '{length} prima',
  'booker.nearNextDay': 'stessa ora, il giorno dopo',
  'booker.nearPreviousDay': 'stessa ora, il giorno prima',
  'booker.nearSameTime': 'stessa ora',
  'booker.nearStillFree': 'ancora libero',
  'booker.allTimesOn': 'Tutti gli orari di {day}',
  'booker.chooseToConfirm': 'Scegliere un orario da confermare',

  // sending
  'booker.confirm': 'Conferma la prenotazione',
  'booker.request': 'Richiedi la prenotazione',
  'booker.confirming': 'Prenotazione in corso: {time}…',
  'booker.rescheduleConfirm': 'Sposta a questo orario',
  'booker.rescheduling': 'Spostamento in corso: {time}…',
  'booker.formerTime': 'Prima: {time}',
  'booker.formerLabel': 'Orario attuale',
  'booker.movingTitle': 'Scegliere un nuovo orario',
  'booker.movingKeep': 'Mantieni l’orario precedente',
  'booker.failedTitle': 'Prenotazione non riuscita',
  'booker.failedText': 'Nulla è stato prenotato. Le risposte sono conservate.',
  'booker.serverSays': 'La risposta è stata: “{message}”',
  'booker.hostRefused': 'Al momento non è possibile prenotare.',
  'booker.dryRun': 'Questa è una prova',
  'booker.dryRunText': 'Nessun orario viene riservato, nessuna email inviata, nulla prenotato.',
  'booker.dryRunOver': 'Nulla è stato prenotato. Ecco come apparirebbe.',
  'booker.handedOverTitle': 'Grazie',
  'booker.handedOverText': 'I dati sono stati trasmessi. Seguiranno informazioni su come si procede.',
  'booker.uncertainFreeTitle': 'Nessuna risposta ricevuta',
  'booker.uncertainFreeText':
    'L’orario è ancora libero, quindi nulla è stato prenotato. È possibile inviare di nuovo.',
  'booker.uncertainGoneTitle': 'Molto probabilmente la prenotazione è fatta',
  'booker.uncertainGoneText':
    'Nessuna risposta ricevuta, e l’orario non è più libero. Se ha funzionato, arriverà una conferma a {email}. Controllare prima di prenotare di nuovo.',
  'booker.checking': 'Verifica della prenotazione…',
  'booker.uncertainTitle': 'Nessuna risposta ricevuta',
  'booker.uncertainText':
    'Senza connessione non è possibile sapere se la prenotazione è fatta. Se ha funzionato, arriverà una conferma a {email}.',
  'booker.checkAgain': 'Verifica di nuovo',

  // the code that is mailed
  'form.codeTitle': 'L’indirizzo è giusto?',
  'form.codeSending': 'Invio di un codice di sei cifre a {email} in corso.',
  'form.codeSent': 'Un codice di sei cifre è in arrivo a {email}.',
  'form.codeLabel': 'Codice',
  'form.codeHint': 'Non è arrivato? Controllare anche nella posta indesiderata.',
  'form.codeCheck': 'Conferma l’indirizzo',
  'form.codeChecking': 'Verifica del codice…',
  'form.codeResend': 'Invia di nuovo',
  'form.codeResendIn': 'Nuovo invio possibile tra {time}',
  'form.codeOtherAddress': 'Cambia indirizzo',
  'form.codeWrong': 'Il codice non è corretto. Guardare nell’email più recente.',
  'form.codeBusy': 'Troppi codici richiesti. Riprovare tra un minuto.',
  'form.codeNotSent': 'Impossibile inviare il codice. Controllare l’indirizzo o riprovare.',

  ...itAfter,
  ...itForm,
} as const satisfies WordsOf<typeof enLater>;
