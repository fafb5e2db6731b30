import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** What a host reads of her calendars, in Italian. */
export const itCalendars = {
  'calendars.title': 'Calendari',
  'calendars.intro': 'Gli orari occupati nei calendari attivi non vengono mai proposti.',
  'calendars.connect': 'Collega un calendario',
  'calendars.dryRun': 'Una prova: nulla di ciò che modifichi qui viene salvato.',
  'calendars.google': 'Google Calendar',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Link di calendario',
  'calendars.account': '{provider}, {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'Ancora nessun calendario',
  'calendars.emptyText':
    'Collegane uno e i tuoi orari occupati non verranno mai proposti. Le prenotazioni vengono scritte lì.',
  'calendars.refusedTitle': 'Non puoi vedere questi calendari',
  'calendars.failedTitle': 'Impossibile leggere i tuoi calendari',

  // an account
  'calendars.working': 'Funzionante',
  'calendars.broken': 'Da controllare',
  'calendars.delegated': 'Dalla tua organizzazione',
  'calendars.feed': 'Sola lettura',
  'calendars.listOf': 'Calendari di {account}. Quelli attivi occupano il tuo tempo.',
  'calendars.noneInAccount': 'Questo account non ha calendari.',
  'calendars.menu': 'Azioni per {account}',
  'calendars.checkAgain': 'Verifica di nuovo',
  'calendars.checking': 'Verifica…',
  'calendars.reconnect': 'Ricollega {provider}',
  'calendars.remove': 'Rimuovi account',
  'calendars.removeMenu': 'Rimuovi account…',
  'calendars.delegatedNote':
    'Questo account è stato collegato dalla tua organizzazione. Può rimuoverlo solo chi la amministra.',
  'calendars.unknownNote': 'Questo account si può rimuovere solo dove è stato collegato.',

  // an account that does not answer
  'calendars.brokenTitle': '{provider} non risponde',
  'calendars.brokenSays': 'Messaggio ricevuto: “{problem}”.',
  'calendars.brokenUnknown':
    'Finché non risponde, non si sa cosa occupa lì il tuo tempo. Se uno dei suoi calendari è attivo, non viene proposto nessun orario.',
  'calendars.brokenOn': {
    one: '{count} calendario attivo non è leggibile. Finché non lo è, non viene proposto nessun orario.',
    other:
      '{count} calendari attivi non sono leggibili. Finché non lo sono, non viene proposto nessun orario.',
  },
  'calendars.brokenOff':
    'Nessuno dei suoi calendari è attivo, quindi i tuoi orari vengono proposti come sempre.',
  'calendars.brokenPlace': 'Neanche le nuove prenotazioni vi si possono scrivere.',
  'calendars.brokenDelegated':
    'È stato collegato dalla tua organizzazione: può ripristinarlo chi la amministra.',
  'calendars.frozen': 'Come all’ultima lettura. Modificabile quando l’account risponderà.',

  // a calendar
  'calendars.goesHere': 'Le nuove prenotazioni vanno qui',
  'calendars.readOnly': 'Sola lettura',
  'calendars.saving': 'Salvataggio…',
  'calendars.onFailed': 'Attivazione non riuscita: resta disattivato. {reason}',
  'calendars.offFailed': 'Disattivazione non riuscita: resta attivo. {reason}',
  'calendars.nothingTitle': 'Nessun calendario occupa il tuo tempo',
  'calendars.nothingText':
    'Vengono proposti tutti gli orari della tua disponibilità, qualunque cosa ci sia nei calendari. Attiva quelli che contano.',

  // removing an account
  'calendars.removeTitle': 'Rimuovere {account}?',
  'calendars.unblocked': {
    one: '{count} calendario non occupa più il tuo tempo: {names}.',
    other: '{count} calendari non occupano più il tuo tempo: {names}.',
  },
  'calendars.unblockedNone':
    'Nessuno dei suoi calendari occupa il tuo tempo, quindi ciò che viene proposto non cambia.',
  'calendars.unblockedUnknown':
    'Non risponde, quindi non si sa quali dei suoi calendari occupano il tuo tempo. Nessuno lo farà più.',
  'calendars.unblockedLast': 'È l’ultimo account a farlo: dopo, nessun calendario occuperà il tuo tempo.',
  'calendars.lostTo': 'Le nuove prenotazioni andranno invece in {name}, in {account}.',
  'calendars.lostToNowhere':
    'Le nuove prenotazioni non verranno scritte in nessun calendario e resteranno solo qui.',
  'calendars.lostEventTypes': {
    one: '{count} tipo di evento vi scrive le sue prenotazioni e ha bisogno di un altro calendario: {names}.',
    other:
      '{count} tipi di evento vi scrivono le loro prenotazioni e hanno bisogno di un altro calendario: {names}.',
  },
  'calendars.stays':
    'Ciò che si trova nei suoi calendari vi resta. Le modifiche successive di quelle prenotazioni non vi arrivano più.',
  'calendars.keep': 'Mantieni',
  'calendars.removing': 'Rimozione…',
  'calendars.removeFailed': 'Impossibile rimuovere l’account',
  'calendars.removed': 'Account rimosso: {account}.',
  'calendars.connected': 'Il calendario è collegato.',
  'calendars.reconnected': 'Account ricollegato: {account}.',

  // where bookings go
  'calendars.placeTitle': 'Dove vanno le nuove prenotazioni',
  'calendars.placeIn': 'In {account}. I singoli tipi di evento possono sceglierne un altro.',
  'calendars.placeHint': 'I singoli tipi di evento possono sceglierne un altro.',
  'calendars.placeChoose': 'Scegli un calendario',
  'calendars.placeLost': 'Un calendario non leggibile',
  'calendars.placeLostHint':
    'Ora non vi si possono scrivere prenotazioni. Ripristina il suo account o scegli un altro calendario.',
  'calendars.placeNone': 'In nessun calendario collegato si può scrivere. Le prenotazioni restano solo qui.',
  'calendars.placeNoAccount': 'Nessun calendario è collegato. Le prenotazioni restano solo qui.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'Le nuove prenotazioni vanno in {name}.',
  'calendars.placeFailed': 'Resta com’era. {reason}',
  'calendars.elsewhere': {
    one: '{count} tipo di evento scrive altrove:',
    other: '{count} tipi di evento scrivono altrove:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: un calendario non leggibile',

  // what blocks
  'calendars.todayTitle': 'Cosa occupa la tua giornata di oggi',
  'calendars.todayNone': 'Nulla nei tuoi calendari.',
  'calendars.todayNothingOn': 'Nessun calendario è attivo.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'Occupato',
  'calendars.todayAll': 'Tutto il giorno',
  'calendars.todayMissing': 'In questo elenco manca {accounts}.',
  'calendars.todayMissingMany': 'In questo elenco mancano {accounts}.',
  'calendars.todayZone': 'Orari di {zone}',

  // a part alone
  'calendars.selectedTitle': 'Cosa occupa il tuo tempo',
} as const satisfies WordsOf<typeof enCalendars>;
