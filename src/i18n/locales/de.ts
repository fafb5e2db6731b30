import type { Dictionary } from '../dictionary.js';
import { deAfter } from '../german/deAfter.js';
import { deDetails } from '../german/deDetails.js';
import { deForm } from '../german/deForm.js';
import { deHours } from '../german/deHours.js';
import { deOfConnections } from '../german/deOfConnections.js';
import { deOfEventTypes } from '../german/deOfEventTypes.js';
import { deSchedules } from '../german/deSchedules.js';

/** German, without a form of address wherever a sentence can do without. */
export const de: Dictionary = {
  // choosing a day
  'booker.lengthLabel': 'Dauer',
  'booker.monthPrevious': 'Voriger Monat',
  'booker.monthNext': 'Nächster Monat',
  'booker.monthLabel': 'Tage im {month}',
  'booker.chooseDay': 'Tag wählen',
  'booker.dayFree': { one: '{day}, {count} Termin frei', other: '{day}, {count} Termine frei' },
  'booker.dayUnavailable': '{day}, nicht verfügbar',
  'booker.dayLoading': '{day}, wird geladen',
  'booker.densityFew': 'wenige',
  'booker.densitySome': 'einige',
  'booker.densityMany': 'viele frei',
  'booker.monthEmptyTitle': 'Im {month} ist nichts mehr frei',
  'booker.monthEmptyNext': 'Nächster freier Termin: {day}, {time}',
  'booker.monthEmptyNone':
    'Auch in den nächsten Monaten ist nichts frei. Ein späterer Blick lohnt sich: Wird ein Termin abgesagt, ist er wieder frei.',
  'booker.windowPast': 'Das ist nicht mehr buchbar',
  'booker.monthEmptyGo': 'Zum {day}',
  'booker.dayEmpty': 'Ausgebucht',
  'booker.monthFree': {
    one: '{month}, {count} Tag mit freien Zeiten',
    other: '{month}, {count} Tage mit freien Zeiten',
  },

  // choosing a time
  'booker.timesLabel': 'Uhrzeiten',
  'booker.timesIn': { one: '{count} Termin, {city}', other: '{count} Termine, {city}' },
  'booker.timeTo': 'bis {time}',
  'booker.timeHolding': '{time} wird reserviert',
  'booker.timeTaken': 'gerade vergeben',
  'booker.timeCurrent': 'jetziger Termin',
  'booker.timeFull': 'voll',
  'booker.fillHalf': 'halb voll',
  'booker.fillNearly': 'fast voll',
  'booker.timeGone': '{time} ist gerade vergeben worden. Bitte eine andere Zeit wählen.',
  'booker.morning': 'Vormittag',
  'booker.afternoon': 'Nachmittag',
  'booker.evening': 'Abend',
  'booker.partFree': { one: '{count} frei', other: '{count} frei' },
  'booker.seatsLeft': { one: 'noch {count} Platz', other: 'noch {count} Plätze' },
  'booker.clocksForward': 'An diesem Tag werden die Uhren vorgestellt.',
  'booker.clocksBack': 'An diesem Tag werden die Uhren zurückgestellt: Eine Stunde gibt es zweimal.',
  'booker.timesLoading': 'Freie Termine werden gesucht',
  'booker.waitLong': 'Das dauert länger als sonst.',
  'booker.timesFailedTitle': 'Die Termine wurden nicht geladen',
  'booker.timesFailedText': 'Die Auswahl bleibt erhalten, gebucht wurde nichts.',
  'booker.retry': 'Erneut versuchen',
  'booker.retrying': 'Neuer Versuch …',
  'booker.retryItself': 'Wir versuchen es auch von selbst.',
  'booker.clockAhead': 'Die Uhr dieses Geräts geht {length} vor',
  'booker.clockBehind': 'Die Uhr dieses Geräts geht {length} nach',
  'booker.clockText':
    'Die Zeiten hier kommen aus dem Kalender und stimmen. Bitte die Uhr stellen, um nicht zu früh oder zu spät zu kommen.',
  'booker.backToMonth': 'Zurück zum Monat',
  'booker.backToTimes': 'Zurück zu den Uhrzeiten',

  // the page as a whole
  'booker.loading': 'Die Buchungsseite wird geladen',
  'booker.missingTitle': 'Diese Buchungsseite gibt es nicht',
  'booker.missingText': 'Bitte den Link prüfen oder nachfragen, von wem er kam.',
  'booker.refusedTitle': 'Diese Buchungsseite ist nicht zugänglich',
  'booker.refusedText': 'Bitte bei der Person nachfragen, von der der Link kam.',
  'booker.brokenTitle': 'Hier ist etwas schiefgegangen',
  'booker.brokenText': 'Bitte erneut versuchen oder die Seite neu laden.',
  'booker.with': 'mit {name}',
  'booker.andOthers': { one: '{name} und {count} weitere Person', other: '{name} und {count} weitere' },
  'booker.oneOf': 'Eine Person von {names}',
  'booker.requiresConfirmation': 'Jede Buchung wird einzeln bestätigt',

  // where it takes place
  'booker.placeAddress': 'Vor Ort',
  'booker.placeVideo': 'Videoanruf',
  'booker.placeLink': 'Online',
  'booker.placePhone': 'Telefonat',
  'booker.placeYourPhone': 'Wir rufen an',
  'booker.placeYourAddress': 'An der eigenen Adresse',
  'booker.placeYours': 'Ort frei wählbar',
  'booker.placeLater': 'Näheres nach der Buchung',
  'booker.placePrivate': 'Näheres nach der Buchung',

  // time zone and clock
  'zone.label': 'Zeitzone',
  'zone.current': 'Zeitzone: {zone}',
  'zone.search': 'Stadt suchen',
  'zone.none': 'Keine Zone mit diesem Namen',
  'zone.more': { one: '{count} weitere: bitte weitertippen', other: '{count} weitere: bitte weitertippen' },
  'zone.yours': 'Dieses Gerät',
  'zone.all': 'Alle Zeitzonen',
  'zone.summary': '{city} ({name})',
  'zone.clock': 'Uhr',
  'zone.clock12': '12 h',
  'zone.clock24': '24 h',

  // failures, for visitors
  'error.offline': 'Die Verbindung ist fehlgeschlagen. Bitte prüfen und erneut versuchen.',
  'error.slow': 'Die Antwort hat zu lange gedauert. Bitte erneut versuchen.',
  'error.busy': 'Gerade kommen zu viele Anfragen. Bitte gleich noch einmal versuchen.',
  'error.server': 'Der Buchungsdienst hat ein Problem. Bitte später erneut versuchen.',
  'error.notFound': 'Das gibt es nicht mehr.',
  'error.forbidden': 'Dafür fehlt die Berechtigung.',
  'error.conflict': 'Jemand anderes war schneller. Bitte neu wählen.',
  'error.rejected': 'Der Buchungsdienst hat das nicht angenommen.',
  'error.signIn': 'Die Sitzung ist abgelaufen. Bitte neu anmelden.',
  'error.setup': 'Diese Seite ist nicht richtig eingerichtet. Bitte dem Betreiber Bescheid geben.',
  'error.unknown': 'Etwas ist schiefgegangen. Bitte erneut versuchen.',

  // the provider
  'provider.signInTitle': 'Bitte neu anmelden',
  'provider.signInText': 'Die Sitzung ist abgelaufen. Alle Eingaben bleiben erhalten.',
  'provider.close': 'Schließen',

  // the layouts beside the month
  'booker.layout': 'Ansicht',
  'booker.layoutMonth': 'Monat',
  'booker.layoutWeek': 'Woche',
  'booker.layoutColumn': 'Spalten',
  'booker.layoutList': 'Liste',
  'booker.today': 'Heute',
  'booker.weekPrevious': 'Vorige Woche',
  'booker.weekNext': 'Nächste Woche',
  'booker.weekEmptyTitle': 'In dieser Woche ist nichts frei',
  'booker.weekKeys': 'Pfeiltasten führen von Zeit zu Zeit, Bild auf und Bild ab von Woche zu Woche.',
  'booker.weekFree': {
    one: '{count} freie Zeit in dieser Woche',
    other: '{count} freie Zeiten in dieser Woche',
  },
  'booker.dayNone': 'nichts frei',
  'booker.timesFree': { one: '{count} freie Zeit', other: '{count} freie Zeiten' },

  // what only some event types have
  'booker.readMore': 'Mehr lesen',
  'booker.readLess': 'Weniger lesen',
  'booker.seats': { one: '{count} Platz je Termin', other: '{count} Plätze je Termin' },
  'booker.confirmsWithin': 'Buchungen weniger als {length} vorher werden einzeln bestätigt',
  'booker.zoneLocked': 'Die Zeiten gelten in {city}. Die Zeitzone ist festgelegt.',
  'booker.bookableDays': 'Buchbar für {days}',
  'booker.windowPastText': 'Der letzte Tag war {day}.',
  'booker.needsSignIn': 'Zum Buchen ist eine Anmeldung nötig',
  'booker.seriesWeekly': { one: 'Jede Woche', other: 'Alle {count} Wochen' },
  'booker.seriesMonthly': { one: 'Jeden Monat', other: 'Alle {count} Monate' },
  'booker.seriesYearly': { one: 'Jedes Jahr', other: 'Alle {count} Jahre' },
  'booker.seriesTimes': { one: 'einmal', other: '{count}-mal' },
  'booker.seriesCount': 'Wie oft?',
  'booker.seriesMost': 'Bis zu {limit}',
  'booker.seriesDates': { one: 'Der Termin', other: 'Die {count} Termine' },
  'booker.seriesLater': 'auf der Uhr {length} später',
  'booker.seriesEarlier': 'auf der Uhr {length} früher',
  'booker.seriesClocks': 'Dazwischen wird die Uhr umgestellt.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Meinen Kalender zeigen',
  'booker.overlayReading': 'Der Kalender wird gelesen',
  'booker.overlayFailed': 'Der Kalender konnte nicht gelesen werden. Die freien Zeiten stimmen trotzdem.',
  'booker.busyTime': 'Belegt: {from} bis {to}',
  'booker.timeBusy': 'schon belegt',
  'booker.linkGoneTitle': '{time} ist nicht mehr frei',
  'booker.linkGoneText': 'Der Link nennt diese Zeit. Bitte eine andere wählen.',

  // the hold
  'booker.heldFor': 'Reserviert, noch {time}',
  'booker.holdSoon': 'Noch zwei Minuten: So lange ist {time} reserviert.',
  'booker.holdLast': 'Noch eine Minute: Mit „Behalten“ bleibt {time} länger reserviert.',
  'booker.holdKeep': 'Behalten',
  'booker.holdEnded': 'Die Reservierung für {time} ist abgelaufen',

  // the time is gone
  'booker.takenTitle': '{time} wurde gerade von jemand anderem gebucht',
  'booker.nearestText': 'Alle Angaben bleiben erhalten. Das sind die nächsten freien Zeiten.',
  'booker.nearestNone': 'Alle Angaben bleiben erhalten, aber in der Nähe ist nichts frei.',
  'booker.nearLater': '{length} später',
  'booker.nearEarlier': '{length} früher',
  'booker.nearNextDay': 'gleiche Zeit, einen Tag später',
  'booker.nearPreviousDay': 'gleiche Zeit, einen Tag früher',
  'booker.nearSameTime': 'gleiche Zeit',
  'booker.nearStillFree': 'noch frei',
  'booker.allTimesOn': 'Alle Zeiten am {day}',
  'booker.chooseToConfirm': 'Zum Bestätigen eine Zeit wählen',

  // sending
  'booker.confirm': 'Termin buchen',
  'booker.request': 'Termin anfragen',
  'booker.confirming': '{time} wird gebucht …',
  'booker.rescheduleConfirm': 'Auf diese Zeit verlegen',
  'booker.rescheduling': 'Wird auf {time} verlegt …',
  'booker.formerTime': 'Bisher {time}',
  'booker.formerLabel': 'Bisherige Zeit',
  'booker.movingTitle': 'Neue Zeit wählen',
  'booker.movingKeep': 'Alte Zeit behalten',
  'booker.failedTitle': 'Die Buchung hat nicht geklappt',
  'booker.failedText': 'Gebucht wurde nichts. Alle Angaben bleiben erhalten.',
  'booker.serverSays': 'Die Antwort war: „{message}“',
  'booker.hostRefused': 'Das lässt sich gerade nicht buchen.',
  'booker.dryRun': 'Das ist ein Probelauf',
  'booker.dryRunText': 'Es wird nichts reserviert, verschickt oder gebucht.',
  'booker.dryRunOver': 'Es wurde nichts gebucht. So würde es aussehen.',
  'booker.handedOverTitle': 'Vielen Dank',
  'booker.handedOverText': 'Ihre Angaben sind weitergegeben. Sie erfahren, wie es weitergeht.',
  'booker.uncertainFreeTitle': 'Es kam keine Antwort',
  'booker.uncertainFreeText':
    'Die Zeit ist noch frei, es wurde also nichts gebucht. Die Buchung kann noch einmal abgeschickt werden.',
  'booker.uncertainGoneTitle': 'Wahrscheinlich ist der Termin gebucht',
  'booker.uncertainGoneText':
    'Es kam keine Antwort, und die Zeit ist nicht mehr frei. Wenn es geklappt hat, kommt eine Bestätigung an {email}. Bitte dort nachsehen, bevor noch einmal gebucht wird.',
  'booker.checking': 'Es wird geprüft, ob es geklappt hat …',
  'booker.uncertainTitle': 'Es kam keine Antwort',
  'booker.uncertainText':
    'Ohne Verbindung lässt sich nicht sagen, ob der Termin gebucht ist. Wenn ja, geht eine Bestätigung an {email}.',
  'booker.checkAgain': 'Noch einmal prüfen',

  // the code that is mailed
  'form.codeTitle': 'Ist das Ihre Adresse?',
  'form.codeSending': 'Wir senden einen Code aus sechs Ziffern an {email}.',
  'form.codeSent': 'Ein Code aus sechs Ziffern ist unterwegs an {email}.',
  'form.codeLabel': 'Code',
  'form.codeHint': 'Nicht da? Sehen Sie auch im Spam nach.',
  'form.codeCheck': 'Adresse bestätigen',
  'form.codeChecking': 'Code wird geprüft …',
  'form.codeResend': 'Noch einmal senden',
  'form.codeResendIn': 'Noch einmal senden in {time}',
  'form.codeOtherAddress': 'Adresse ändern',
  'form.codeWrong': 'Das ist nicht der Code. Sehen Sie in die neueste Mail.',
  'form.codeBusy': 'Zu viele Codes angefordert. Versuchen Sie es in einer Minute wieder.',
  'form.codeNotSent':
    'Der Code konnte nicht gesendet werden. Prüfen Sie die Adresse, oder versuchen Sie es noch einmal.',

  ...deAfter,
  ...deForm,
  ...deDetails,
  ...deHours,
  ...deSchedules,
  ...deOfEventTypes,
  ...deOfConnections,
};
