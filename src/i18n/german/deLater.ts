import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { deAfter } from './deAfter.js';
import { deForm } from './deForm.js';

/** German that is read later: in the other layouts, in the form, and once it is booked. */
export const deLater = {
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
  'booker.series': '{every}, {times}',
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
  'booker.rescheduleConfirm': 'Auf diese Zeit verschieben',
  'booker.rescheduling': 'Wird auf {time} verschoben …',
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
} as const satisfies WordsOf<typeof enLater>;
