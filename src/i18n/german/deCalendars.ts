import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

export const deCalendars = {
  'calendars.title': 'Kalender',
  'calendars.intro': 'Was in eingeschalteten Kalendern belegt ist, wird niemandem angeboten.',
  'calendars.connect': 'Kalender verbinden',
  'calendars.dryRun': 'Ein Probelauf: Nichts, was hier geändert wird, wird gespeichert.',
  'calendars.google': 'Google Kalender',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Kalender-Link',
  'calendars.account': '{provider}, {email}',

  'calendars.emptyTitle': 'Noch keine Kalender',
  'calendars.emptyText':
    'Ist einer verbunden, werden belegte Zeiten nicht mehr angeboten, und Buchungen stehen darin.',
  'calendars.refusedTitle': 'Diese Kalender sind nicht einsehbar',
  'calendars.failedTitle': 'Die Kalender konnten nicht gelesen werden',

  'calendars.working': 'In Ordnung',
  'calendars.broken': 'Gestört',
  'calendars.delegated': 'Von der Organisation',
  'calendars.feed': 'Nur lesbar',
  'calendars.listOf': 'Kalender von {account}. Eingeschaltete belegen Zeit.',
  'calendars.noneInAccount': 'Dieses Konto hat keine Kalender.',
  'calendars.menu': 'Aktionen für {account}',
  'calendars.checkAgain': 'Noch einmal prüfen',
  'calendars.checking': 'Wird geprüft …',
  'calendars.reconnect': '{provider} neu verbinden',
  'calendars.remove': 'Konto entfernen',
  'calendars.removeMenu': 'Konto entfernen …',
  'calendars.delegatedNote':
    'Dieses Konto hat die Organisation verbunden. Nur ihre Admins können es entfernen.',
  'calendars.unknownNote': 'Dieses Konto lässt sich nur dort entfernen, wo es verbunden wurde.',

  'calendars.brokenTitle': '{provider} antwortet nicht',
  'calendars.brokenSays': 'Die Meldung: „{problem}“.',
  'calendars.brokenUnknown':
    'Bis es antwortet, weiß niemand, was dort belegt ist. Ist einer der Kalender eingeschaltet, wird überhaupt keine Zeit angeboten.',
  'calendars.brokenOn': {
    one: '{count} eingeschalteter Kalender ist nicht lesbar. So lange wird überhaupt keine Zeit angeboten.',
    other: '{count} eingeschaltete Kalender sind nicht lesbar. So lange wird überhaupt keine Zeit angeboten.',
  },
  'calendars.brokenOff': 'Keiner der Kalender ist eingeschaltet, darum werden Zeiten wie sonst angeboten.',
  'calendars.brokenPlace': 'Auch neue Buchungen können nicht eingetragen werden.',
  'calendars.brokenDelegated': 'Die Organisation hat es verbunden: Ihre Admins können das beheben.',
  'calendars.frozen': 'Stand der letzten Antwort. Umschalten geht erst, wenn das Konto wieder antwortet.',

  'calendars.goesHere': 'Hierher kommen neue Buchungen',
  'calendars.readOnly': 'Nur lesbar',
  'calendars.saving': 'Wird gespeichert …',
  'calendars.onFailed': 'Das Einschalten hat nicht geklappt, er bleibt aus. {reason}',
  'calendars.offFailed': 'Das Ausschalten hat nicht geklappt, er bleibt an. {reason}',
  'calendars.nothingTitle': 'Kein Kalender belegt Zeit',
  'calendars.nothingText':
    'Angeboten wird jede Zeit innerhalb der Sprechzeiten, was auch in den Kalendern steht. Schalten Sie die Kalender ein, die zählen sollen.',

  'calendars.removeTitle': '{account} entfernen?',
  'calendars.unblocked': {
    one: '{count} Kalender belegt keine Zeit mehr: {names}.',
    other: '{count} Kalender belegen keine Zeit mehr: {names}.',
  },
  'calendars.unblockedNone': 'Keiner der Kalender belegt Zeit, am Angebot ändert sich also nichts.',
  'calendars.unblockedUnknown':
    'Das Konto antwortet nicht. Welche Kalender Zeit belegen, ist unbekannt; danach tut es keiner mehr.',
  'calendars.unblockedLast': 'Es ist das letzte Konto, das Zeit belegt: Danach tut es kein Kalender mehr.',
  'calendars.lostTo': 'Neue Buchungen kommen stattdessen in {name}, bei {account}.',
  'calendars.lostToNowhere': 'Neue Buchungen stehen dann in keinem Kalender, nur noch hier.',
  'calendars.lostEventTypes': {
    one: '{count} Termintyp trägt seine Buchungen dort ein und braucht einen anderen Kalender: {names}.',
    other: '{count} Termintypen tragen ihre Buchungen dort ein und brauchen einen anderen Kalender: {names}.',
  },
  'calendars.stays':
    'Was in den Kalendern steht, bleibt dort. Spätere Änderungen dieser Buchungen kommen nicht mehr an.',
  'calendars.keep': 'Behalten',
  'calendars.removing': 'Wird entfernt …',
  'calendars.removeFailed': 'Das Konto konnte nicht entfernt werden',
  'calendars.removed': '{account} ist entfernt.',
  'calendars.connected': 'Der Kalender ist verbunden.',
  'calendars.reconnected': '{account} ist wieder verbunden.',

  'calendars.placeTitle': 'Wohin neue Buchungen kommen',
  'calendars.placeIn': 'Bei {account}. Einzelne Termintypen können anders wählen.',
  'calendars.placeHint': 'Einzelne Termintypen können anders wählen.',
  'calendars.placeChoose': 'Kalender auswählen',
  'calendars.placeLost': 'Ein Kalender, der nicht lesbar ist',
  'calendars.placeLostHint':
    'Dort kann gerade nichts eingetragen werden. Bringen Sie das Konto in Ordnung, oder wählen Sie einen anderen Kalender.',
  'calendars.placeNone': 'In keinen verbundenen Kalender kann geschrieben werden. Buchungen stehen nur hier.',
  'calendars.placeNoAccount': 'Kein Kalender ist verbunden. Buchungen stehen nur hier.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'Neue Buchungen kommen in {name}.',
  'calendars.placeFailed': 'Es bleibt, wie es war. {reason}',
  'calendars.elsewhere': {
    one: '{count} Termintyp trägt woanders ein:',
    other: '{count} Termintypen tragen woanders ein:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: ein Kalender, der nicht lesbar ist',

  'calendars.todayTitle': 'Was heute belegt ist',
  'calendars.todayNone': 'Nichts in den Kalendern.',
  'calendars.todayNothingOn': 'Kein Kalender ist eingeschaltet.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'Belegt',
  'calendars.todayAll': 'Ganztägig',
  'calendars.todayMissing': '{accounts} fehlt in dieser Liste.',
  'calendars.todayMissingMany': '{accounts} fehlen in dieser Liste.',
  'calendars.todayZone': 'Zeiten in {zone}',

  'calendars.selectedTitle': 'Was Zeit belegt',
} as const satisfies WordsOf<typeof enCalendars>;
