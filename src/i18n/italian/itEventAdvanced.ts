import type { WordsOf } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

/** What a host reads of what is rarely changed, and of private links, in Italian. */
export const itEventAdvanced = {
  'eventType.advanced.confirming': 'Conferma',
  'eventType.advanced.naming': 'Nome',
  'eventType.advanced.after': 'Dopo la prenotazione',
  'eventType.advanced.page': 'La pagina',
  'eventType.advanced.calendars': 'Calendari',
  'eventType.advanced.privacy': 'Email e privacy',
  'eventType.advanced.changing': 'Annullamento e spostamento',
  'eventType.advanced.minutes': { one: 'minuto', other: 'minuti' },
  'eventType.advanced.hours': { one: 'ora', other: 'ore' },
  'eventType.advanced.unit': 'Unità: {name}',
  'eventType.advanced.atLeastOne': 'Inserisci un numero intero, almeno 1',
  'eventType.advanced.confirmHint':
    'Fino alla conferma, una prenotazione è solo una richiesta, e chi prenota lo sa.',
  'eventType.advanced.confirmNever': 'Confermata subito',
  'eventType.advanced.confirmAlways': 'Confermo ogni prenotazione',
  'eventType.advanced.confirmLate': 'Confermo solo le prenotazioni con poco preavviso',
  'eventType.advanced.confirmBefore': 'Anticipo inferiore a',
  'eventType.advanced.blocksTime': 'L’orario è occupato durante l’attesa',
  'eventType.advanced.blocksTimeHint': 'Altrimenti nel frattempo altri possono chiedere lo stesso orario.',
  'eventType.advanced.nameHint':
    'Nei calendari e nelle email. Ciò che è tra parentesi graffe viene compilato per ogni prenotazione.',
  'eventType.advanced.nameTemplate': 'Nome',
  'eventType.advanced.nameExample': 'Per esempio: {name}',
  'eventType.advanced.nameInsert': 'Inserisci nel nome',
  'eventType.advanced.nameUnknown':
    '{variable} non può essere compilata. Toglila o inserisci una di quelle sotto.',
  'eventType.advanced.exampleHost': 'Ada Moretti',
  'eventType.advanced.exampleVisitor': 'Maya Lind',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Dove va il browser a prenotazione fatta. Senza indirizzo resta la tua pagina, che conferma la prenotazione.',
  'eventType.advanced.redirectAddress': 'Indirizzo della pagina',
  'eventType.advanced.redirectTells':
    'Quella pagina riceve nel suo indirizzo i dati della prenotazione, come nomi e orari. Qui non si può cambiare.',
  'eventType.advanced.redirectTellsNothing':
    'Quella pagina non riceve nulla della prenotazione. Qui non si può cambiare.',
  'eventType.advanced.noAddress': 'Inserisci un indirizzo completo che inizi con https:// o http://',
  'eventType.advanced.zoneHint':
    'Chi prenota non può scegliere il fuso. Su Cal.com gli orari seguono il fuso della tua disponibilità; in una tua pagina, quello che essa indica.',
  'eventType.advanced.zoneHintNamed':
    'Chi prenota non può scegliere il fuso. Su Cal.com vale l’ora di {zone}, quella della tua disponibilità; in una tua pagina, quella che essa indica.',
  'eventType.advanced.viewsHint':
    'Le viste tra cui si può scegliere. Si possono cambiare, ma non affidare di nuovo al server.',
  'eventType.advanced.viewsUnset':
    'Le viste tra cui si può scegliere. Non è ancora impostato nulla; dopo, si possono cambiare, ma non affidare di nuovo al server.',
  'eventType.advanced.viewsOffered': 'Viste disponibili',
  'eventType.advanced.viewLast': 'Ne deve restare una.',
  'eventType.advanced.viewFirst': 'Si apre con',
  'eventType.advanced.monthView': 'Mese',
  'eventType.advanced.weekView': 'Settimana',
  'eventType.advanced.columnView': 'Colonne',
  'eventType.advanced.firstView': 'La pagina deve aprirsi con una delle viste disponibili',
  'eventType.advanced.languageHint': 'La lingua della tua pagina, chiunque la apra.',
  'eventType.advanced.languageOwn': 'Quella di chi la visita',
  'eventType.advanced.colorHint':
    'Colori propri al posto dei tuoi. Una volta salvati, si possono cambiare, ma non togliere.',
  'eventType.advanced.colorKept': 'Colori propri al posto dei tuoi. Si possono cambiare, ma non togliere.',
  'eventType.advanced.lightColor': 'Su pagine chiare',
  'eventType.advanced.darkColor': 'Su pagine scure',
  'eventType.advanced.colorPick': 'Scegli un colore: {name}',
  'eventType.advanced.noColor': 'Inserisci un colore di sei cifre, per esempio #3b6cf6',
  'eventType.advanced.lightContrast':
    'Poco visibile sul bianco: il contrasto è {ratio} a 1 e serve 3 a 1. Usa un colore più scuro.',
  'eventType.advanced.darkContrast':
    'Poco visibile sullo scuro: il contrasto è {ratio} a 1 e serve 3 a 1. Usa un colore più chiaro.',
  'eventType.advanced.calendarHint':
    'Dove vengono scritte le prenotazioni. Una volta scelto e salvato un calendario, puoi passare a un altro, ma non tornare a quello predefinito.',
  'eventType.advanced.calendarKept':
    'Dove vengono scritte le prenotazioni. Puoi passare a un altro calendario, ma non tornare a quello predefinito.',
  'eventType.advanced.calendarDefault': 'Il tuo calendario predefinito',
  'eventType.advanced.calendarGone': 'Non più collegato, o non tuo',
  'eventType.advanced.calendarsNone':
    'Nessun calendario è collegato. Le prenotazioni non vengono scritte in nessun calendario.',
  'eventType.advanced.calendarsFailed': 'Impossibile leggere i tuoi calendari',
  'eventType.advanced.organizerHint':
    'Gli inviti partono dall’indirizzo dell’account di quel calendario, invece che dal tuo qui.',
  'eventType.advanced.organizerNone':
    'Serve un account di calendario collegato. Gli inviti partono dal tuo indirizzo qui.',
  'eventType.advanced.hideNotesHint': 'Le risposte di chi prenota non vengono scritte nei calendari.',
  'eventType.advanced.hideDetailsHint': 'Chi vede il tuo calendario vede solo che hai un impegno.',
  'eventType.advanced.hideEmailHint':
    'Il tuo indirizzo non si vede nella pagina, nelle email né nei calendari.',
  'eventType.advanced.verifyHint': 'A chi prenota viene inviato un codice, da inserire prima di prenotare.',
  'eventType.advanced.signInHint':
    'Potete prenotare solo tu o chi amministra il tuo team. Ogni altra persona viene respinta.',
  'eventType.advanced.emailsHint': 'Conferme, promemoria e annullamenti che il server invia da sé.',
  'eventType.advanced.attendeesEmails': 'Ai partecipanti',
  'eventType.advanced.hostsEmails': 'Agli host',
  'eventType.advanced.attendeesOffTitle': 'Nessuna email ai partecipanti?',
  'eventType.advanced.hostsOffTitle': 'Nessuna email agli host?',
  'eventType.advanced.attendeesOffText':
    'Chi prenota non riceve conferme, promemoria né avvisi di annullamento, a meno che non li invii tu. Gli invii dei flussi di lavoro continuano.',
  'eventType.advanced.hostsOffText':
    'Nessun host riceve email su prenotazioni, modifiche e annullamenti: occorre guardare il calendario. Gli invii dei flussi di lavoro continuano.',
  'eventType.advanced.emailsKeep': 'Continua a inviare',
  'eventType.advanced.emailsOff': 'Non inviare nulla',
  'eventType.advanced.cancellingHint': 'Nessuno può annullare una prenotazione: né chi l’ha fatta né tu.',
  'eventType.advanced.rescheduleTitle': 'Spostamento',
  'eventType.advanced.rescheduleHint': 'Fino a quando una prenotazione si può spostare a un altro orario.',
  'eventType.advanced.rescheduleAlways': 'In qualsiasi momento',
  'eventType.advanced.rescheduleUntil': 'Fino a un certo tempo prima dell’inizio',
  'eventType.advanced.rescheduleNever': 'Mai',
  'eventType.advanced.rescheduleBefore': 'Anticipo minimo',
  'eventType.advanced.pastHint': 'Una prenotazione passata si può spostare a un nuovo orario.',
  'eventType.advanced.cancelledHint': 'Con il suo vecchio link, una prenotazione annullata si può rifare.',
  'eventType.advanced.changeConfirmLate': 'Confermo ciò che viene prenotato con meno di {length} di anticipo',
  'eventType.advanced.changeTimeFree': '{when}; nel frattempo l’orario resta libero',
  'eventType.advanced.changeViews': '{views}; prima vista: {first}',
  'eventType.advanced.changeRescheduleUntil': 'fino a {length} prima',
  'eventType.advanced.changeAttendeeMailOff': 'Nessuna email ai partecipanti',
  'eventType.advanced.changeAttendeeMailOn': 'Di nuovo email ai partecipanti',
  'eventType.advanced.changeHostMailOff': 'Nessuna email agli host',
  'eventType.advanced.changeHostMailOn': 'Di nuovo email agli host',
  'eventType.payments.hint': 'Cosa si paga al momento della prenotazione.',
  'eventType.payments.price': 'Prezzo',
  'eventType.payments.where':
    'Si imposta in Cal.com, nell’app di pagamento di questo tipo di evento, e qui non si può cambiare.',
  'eventType.links.hint':
    'Indirizzi da dare a chi vuoi: ognuno funziona fino a un certo giorno o per alcune prenotazioni, anche se il tipo di evento è nascosto. Si creano, modificano ed eliminano subito, senza passare da “Salva modifiche”.',
  'eventType.links.noneOfTeams':
    'I link privati esistono solo per i tuoi tipi di evento e per quelli di un team in un’organizzazione.',
  'eventType.links.failed': 'Impossibile leggere i link',
  'eventType.links.empty': 'Ancora nessun link privato',
  'eventType.links.emptyText': 'Creane uno per far prenotare qualcuno senza la tua pagina pubblica.',
  'eventType.links.add': 'Nuovo link privato',
  'eventType.links.used': {
    one: '{used} di {count} prenotazione fatta',
    other: '{used} di {count} prenotazioni fatte',
  },
  'eventType.links.until': 'Fino a {day}, {time}',
  'eventType.links.over': 'Scaduto',
  'eventType.links.copy': 'Copia',
  'eventType.links.copyOf': 'Copia {link}',
  'eventType.links.changeTitle': 'Modifica questo link',
  'eventType.links.deleteTitle': 'Eliminare questo link?',
  'eventType.links.deleteText':
    'Da quel momento nessuno potrà usarlo per prenotare. Le prenotazioni già fatte restano.',
  'eventType.links.deleted': 'Il link è stato eliminato',
  'eventType.links.dayFault': 'Indica un giorno non ancora passato',
  'eventType.links.changed': 'Il link è stato modificato',
  'eventType.links.made': 'Il link è stato creato',
  'eventType.links.works': 'Quanto a lungo funziona',
  'eventType.links.byBookings': 'Per un numero di prenotazioni',
  'eventType.links.byDay': 'Fino a un giorno',
  'eventType.links.lastDay': 'Ultimo giorno',
  'eventType.links.bookings': 'Prenotazioni',
  'eventType.links.make': 'Crea il link',
} as const satisfies WordsOf<typeof enEventAdvanced>;
