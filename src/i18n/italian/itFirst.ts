import type { WordsOf } from '../dictionary.js';
import type { enFirst } from '../english/enFirst.js';

/** Italian that is read until a time is chosen, and when something fails. */
export const itFirst = {
  // choosing a day
  'booker.lengthLabel': 'Durata',
  'booker.monthPrevious': 'Mese precedente',
  'booker.monthNext': 'Mese successivo',
  'booker.monthLabel': 'Giorni di {month}',
  'booker.chooseDay': 'Scegli un giorno',
  'booker.dayFree': { one: '{day}, {count} orario libero', other: '{day}, {count} orari liberi' },
  'booker.dayUnavailable': '{day}, non disponibile',
  'booker.dayLoading': '{day}, caricamento in corso',
  'booker.densityFew': 'pochi',
  'booker.densitySome': 'alcuni',
  'booker.densityMany': 'molti orari liberi',
  'booker.monthEmptyTitle': 'Nessun orario libero: {month}',
  'booker.monthEmptyNext': 'Prossimo orario libero: {day}, {time}',
  'booker.monthEmptyNone':
    'Non c’è nulla di libero neanche nei mesi successivi. Conviene tornare a vedere: se qualcuno annulla, l’orario si libera.',
  'booker.windowPast': 'Non è più possibile prenotare',
  'booker.monthEmptyGo': 'Vai a {day}',
  'booker.dayEmpty': 'Al completo',
  'booker.monthFree': {
    one: '{month}, {count} giorno con orari liberi',
    other: '{month}, {count} giorni con orari liberi',
  },

  // choosing a time
  'booker.timesLabel': 'Orari',
  'booker.timesIn': { one: '{count} orario, {city}', other: '{count} orari, {city}' },
  'booker.timeTo': 'fine {time}',
  'booker.timeHolding': 'Orario riservato: {time}',
  'booker.timeTaken': 'appena preso',
  'booker.timeCurrent': 'orario attuale',
  'booker.timeFull': 'al completo',
  'booker.fillHalf': 'pieno a metà',
  'booker.fillNearly': 'quasi pieno',
  'booker.timeGone': 'Questo orario è appena stato preso: {time}. Sceglierne un altro.',
  'booker.morning': 'Mattina',
  'booker.afternoon': 'Pomeriggio',
  'booker.evening': 'Sera',
  'booker.partFree': { one: '{count} libero', other: '{count} liberi' },
  'booker.seatsLeft': { one: '{count} posto rimasto', other: '{count} posti rimasti' },
  'booker.clocksForward': 'In questo giorno l’ora va avanti.',
  'booker.clocksBack': 'In questo giorno l’ora torna indietro: alcuni orari si ripetono.',
  'booker.timesLoading': 'Ricerca di orari liberi',
  'booker.waitLong': 'Ci vuole più tempo del solito.',
  'booker.timesFailedTitle': 'Impossibile caricare gli orari',
  'booker.timesFailedText': 'Le scelte sono conservate e nulla è stato prenotato.',
  'booker.retry': 'Riprova',
  'booker.retrying': 'Nuovo tentativo…',
  'booker.retryItself': 'Continuiamo a riprovare anche da qui.',
  'booker.clockAhead': 'L’orologio di questo dispositivo è avanti di {length}',
  'booker.clockBehind': 'L’orologio di questo dispositivo è indietro di {length}',
  'booker.clockText':
    'Gli orari mostrati vengono dal calendario dell’host e sono corretti. Regolare l’orologio per non arrivare in anticipo o in ritardo.',
  'booker.backToMonth': 'Torna al mese',
  'booker.backToTimes': 'Torna agli orari',

  // the page as a whole
  'booker.loading': 'Caricamento della pagina di prenotazione',
  'booker.missingTitle': 'Questa pagina di prenotazione non esiste',
  'booker.missingText': 'Controllare il link o chiedere a chi lo ha inviato.',
  'booker.refusedTitle': 'Questa pagina di prenotazione non è accessibile',
  'booker.refusedText': 'Chiedere a chi ha inviato il link.',
  'booker.brokenTitle': 'Qualcosa è andato storto',
  'booker.brokenText': 'Riprovare o ricaricare la pagina.',
  'booker.with': 'con {name}',
  'booker.andOthers': { one: '{name} e {count} altra persona', other: '{name} e altre {count} persone' },
  'booker.oneOf': 'Una persona tra {names}',
  'booker.requiresConfirmation': 'L’host conferma ogni prenotazione',

  // where it takes place
  'booker.placeAddress': 'Di persona',
  'booker.placeVideo': 'Videochiamata',
  'booker.placeLink': 'Online',
  'booker.placePhone': 'Telefonata',
  'booker.placeYourPhone': 'Chiamiamo noi',
  'booker.placeYourAddress': 'Al proprio indirizzo',
  'booker.placeYours': 'Luogo a scelta',
  'booker.placeLater': 'Dettagli dopo la prenotazione',
  'booker.placePrivate': 'Comunicato dopo la prenotazione',

  // time zone and clock
  'zone.label': 'Fuso orario',
  'zone.current': 'Fuso orario: {zone}',
  'zone.search': 'Cerca una città',
  'zone.none': 'Nessun fuso con questo nome',
  'zone.more': {
    one: 'Ancora {count}: continuare a scrivere',
    other: 'Altri {count}: continuare a scrivere',
  },
  'zone.yours': 'Questo dispositivo',
  'zone.all': 'Tutti i fusi orari',
  'zone.summary': '{city} ({name})',
  'zone.clock': 'Formato ora',
  'zone.clock12': '12 h',
  'zone.clock24': '24 h',

  // failures, for visitors
  'error.offline': 'Connessione non riuscita. Controllarla e riprovare.',
  'error.slow': 'La risposta ha richiesto troppo tempo. Riprovare.',
  'error.busy': 'Troppe richieste in questo momento. Riprovare tra poco.',
  'error.server': 'Il servizio di prenotazione ha un problema. Riprovare più tardi.',
  'error.notFound': 'Non esiste più.',
  'error.forbidden': 'Manca l’autorizzazione necessaria.',
  'error.conflict': 'Qualcuno è arrivato prima. Scegliere di nuovo.',
  'error.rejected': 'Il servizio di prenotazione ha rifiutato la richiesta.',
  'error.signIn': 'La sessione è scaduta. Accedere di nuovo.',
  'error.setup': 'Questa pagina non è configurata correttamente. Avvisare chi la gestisce.',
  'error.unknown': 'Qualcosa è andato storto. Riprovare.',

  // the provider
  'provider.signInTitle': 'Accedere di nuovo',
  'provider.signInText': 'La sessione è scaduta. Quanto scritto è conservato.',
  'provider.close': 'Chiudi',
} as const satisfies WordsOf<typeof enFirst>;
