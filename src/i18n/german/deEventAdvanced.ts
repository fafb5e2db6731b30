import type { WordsOf } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

export const deEventAdvanced = {
  'eventType.advanced.confirming': 'Bestätigen',
  'eventType.advanced.naming': 'Benennung',
  'eventType.advanced.after': 'Nach der Buchung',
  'eventType.advanced.page': 'Buchungsseite',
  'eventType.advanced.calendars': 'Kalender',
  'eventType.advanced.privacy': 'E-Mail und Datenschutz',
  'eventType.advanced.changing': 'Absagen und Verschieben',
  'eventType.advanced.minutes': { one: 'Minute', other: 'Minuten' },
  'eventType.advanced.hours': { one: 'Stunde', other: 'Stunden' },
  'eventType.advanced.unit': 'Einheit von: {name}',
  'eventType.advanced.atLeastOne': 'Nötig ist eine ganze Zahl, mindestens 1.',
  'eventType.advanced.confirmHint':
    'Vor der Bestätigung ist eine Buchung nur angefragt; Besuchern wird das gesagt.',
  'eventType.advanced.confirmNever': 'Sofort bestätigt',
  'eventType.advanced.confirmAlways': 'Jede Buchung wird von Hand bestätigt',
  'eventType.advanced.confirmLate': 'Nur kurzfristige Buchungen werden von Hand bestätigt',
  'eventType.advanced.confirmBefore': 'Kurzfristig heißt: weniger als diese Zeit vor Beginn',
  'eventType.advanced.blocksTime': 'Die Zeit ist belegt, solange die Anfrage wartet',
  'eventType.advanced.blocksTimeHint': 'Sonst können andere inzwischen dieselbe Zeit anfragen.',
  'eventType.advanced.nameHint':
    'In Kalendern und E-Mails. Was in geschweiften Klammern steht, wird für jede Buchung ausgefüllt.',
  'eventType.advanced.nameTemplate': 'Name',
  'eventType.advanced.nameExample': 'Zum Beispiel: {name}',
  'eventType.advanced.nameInsert': 'In den Namen einfügen',
  'eventType.advanced.nameUnknown':
    '{variable} lässt sich nicht ausfüllen. Bitte entfernen oder durch eine der Variablen unten ersetzen.',
  'eventType.advanced.exampleHost': 'Ada Wirth',
  'eventType.advanced.exampleVisitor': 'Maya Lind',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Diese Seite öffnet sich, sobald gebucht ist. Ohne Adresse bleibt die Buchungsseite und bestätigt die Buchung.',
  'eventType.advanced.redirectAddress': 'Adresse der Seite',
  'eventType.advanced.redirectTells':
    'In ihrer Adresse stehen dann Angaben der Buchung, etwa Namen und Zeiten. Das lässt sich hier nicht ändern.',
  'eventType.advanced.redirectTellsNothing':
    'Von der Buchung erfährt sie nichts. Das lässt sich hier nicht ändern.',
  'eventType.advanced.noAddress': 'Nötig ist eine ganze Adresse, die mit https:// oder http:// beginnt.',
  'eventType.advanced.zoneHint':
    'Besucher können keine Zeitzone wählen. Bei Cal.com gilt die Zone der eigenen Zeiten, auf einer eigenen Seite die, die sie vorgibt.',
  'eventType.advanced.zoneHintNamed':
    'Besucher können keine Zeitzone wählen. Bei Cal.com gilt {zone}, die Zone der eigenen Zeiten, auf einer eigenen Seite die, die sie vorgibt.',
  'eventType.advanced.viewsHint':
    'Was Besuchern zur Wahl steht. Die Auswahl lässt sich ändern, aber nicht mehr aufheben.',
  'eventType.advanced.viewsUnset':
    'Was Besuchern zur Wahl steht. Noch ist nichts festgelegt. Einmal gespeichert, lässt sich die Auswahl ändern, aber nicht mehr aufheben.',
  'eventType.advanced.viewsOffered': 'Angebotene Ansichten',
  'eventType.advanced.viewLast': 'Eine muss bleiben.',
  'eventType.advanced.viewFirst': 'Zuerst geöffnet',
  'eventType.advanced.monthView': 'Monat',
  'eventType.advanced.weekView': 'Woche',
  'eventType.advanced.columnView': 'Spalten',
  'eventType.advanced.firstView': 'Die zuerst geöffnete Ansicht muss eine der angebotenen sein.',
  'eventType.advanced.languageHint': 'In welcher Sprache die Buchungsseite erscheint.',
  'eventType.advanced.languageOwn': 'Die der Besucher',
  'eventType.advanced.colorHint':
    'Nur für diesen Termintyp, anstelle der üblichen. Einmal gespeichert, lassen sie sich ändern, aber nicht mehr aufheben.',
  'eventType.advanced.colorKept':
    'Nur für diesen Termintyp, anstelle der üblichen. Sie lassen sich ändern, aber nicht aufheben.',
  'eventType.advanced.lightColor': 'Auf hellen Seiten',
  'eventType.advanced.darkColor': 'Auf dunklen Seiten',
  'eventType.advanced.colorPick': 'Farbe wählen: {name}',
  'eventType.advanced.noColor': 'Nötig ist eine Farbe mit sechs Stellen, etwa #3b6cf6.',
  'eventType.advanced.lightContrast':
    'Auf Weiß schlecht zu sehen: Der Kontrast ist {ratio} zu 1, nötig sind 3 zu 1. Eine dunklere Farbe hilft.',
  'eventType.advanced.darkContrast':
    'Auf Dunkel schlecht zu sehen: Der Kontrast ist {ratio} zu 1, nötig sind 3 zu 1. Eine hellere Farbe hilft.',
  'eventType.advanced.calendarHint':
    'Wo Buchungen eingetragen werden. Ist ein Kalender gewählt und gespeichert, geht es nur noch zu einem anderen, nicht zurück zum Standard.',
  'eventType.advanced.calendarKept':
    'Wo Buchungen eingetragen werden. Es geht zu einem anderen Kalender, aber nicht zurück zum Standard.',
  'eventType.advanced.calendarDefault': 'Der Standardkalender',
  'eventType.advanced.calendarGone': 'Nicht mehr verbunden, oder von jemand anderem',
  'eventType.advanced.calendarsNone': 'Kein Kalender ist verbunden. Buchungen werden nirgends eingetragen.',
  'eventType.advanced.calendarsFailed': 'Die Kalender konnten nicht gelesen werden',
  'eventType.advanced.organizerHint':
    'Einladungen kommen von der Adresse dieses Kalenderkontos statt von der hier hinterlegten.',
  'eventType.advanced.organizerNone':
    'Dafür muss ein Kalenderkonto verbunden sein. Einladungen kommen von der hier hinterlegten Adresse.',
  'eventType.advanced.hideNotesHint': 'Was Besucher antworten, steht nicht in Kalendern.',
  'eventType.advanced.hideDetailsHint': 'Wer den Kalender sieht, sieht nur, dass die Zeit belegt ist.',
  'eventType.advanced.hideEmailHint': 'Besucher sehen sie weder auf der Seite noch in E-Mails und Kalendern.',
  'eventType.advanced.verifyHint': 'Besucher bekommen einen Code, den sie vor dem Buchen eingeben.',
  'eventType.advanced.signInHint':
    'Nur wem der Termintyp gehört oder wer das Team verwaltet, kann buchen. Alle anderen werden abgewiesen.',
  'eventType.advanced.emailsHint':
    'Bestätigungen, Erinnerungen und Absagen, die der Server von selbst sendet.',
  'eventType.advanced.attendeesEmails': 'An Teilnehmende',
  'eventType.advanced.hostsEmails': 'An Gastgeber',
  'eventType.advanced.attendeesOffTitle': 'Keine E-Mails an Teilnehmende?',
  'eventType.advanced.hostsOffTitle': 'Keine E-Mails an Gastgeber?',
  'eventType.advanced.attendeesOffText':
    'Wer bucht, bekommt vom Server keine Bestätigung, keine Erinnerung und keine Nachricht von einer Absage. Was Workflows senden, bleibt.',
  'eventType.advanced.hostsOffText':
    'Kein Gastgeber erfährt per E-Mail von Buchungen, Änderungen und Absagen; sie stehen nur im Kalender. Was Workflows senden, bleibt.',
  'eventType.advanced.emailsKeep': 'Weiter senden',
  'eventType.advanced.emailsOff': 'Keine senden',
  'eventType.advanced.cancellingHint': 'Niemand kann eine Buchung absagen, auch Gastgeber nicht.',
  'eventType.advanced.rescheduleTitle': 'Verschieben',
  'eventType.advanced.rescheduleHint': 'Bis wann eine Buchung auf eine andere Zeit verschoben werden kann.',
  'eventType.advanced.rescheduleAlways': 'Jederzeit',
  'eventType.advanced.rescheduleUntil': 'Bis zu einer Frist vor Beginn',
  'eventType.advanced.rescheduleNever': 'Gar nicht',
  'eventType.advanced.rescheduleBefore': 'Spätestens so lange vor Beginn',
  'eventType.advanced.pastHint': 'Eine Buchung, die vorbei ist, kann auf eine neue Zeit verschoben werden.',
  'eventType.advanced.cancelledHint': 'Über ihren alten Link kann eine abgesagte Buchung neu gebucht werden.',
  'eventType.advanced.changeConfirmLate': 'Bestätigt wird, was weniger als {length} vorher gebucht wird',
  'eventType.advanced.changeTimeFree': '{when}; die Zeit bleibt so lange frei',
  'eventType.advanced.changeViews': '{views}, zuerst {first}',
  'eventType.advanced.changeRescheduleUntil': 'bis {length} vorher',
  'eventType.advanced.changeAttendeeMailOff': 'Keine E-Mails an Teilnehmende',
  'eventType.advanced.changeAttendeeMailOn': 'Wieder E-Mails an Teilnehmende',
  'eventType.advanced.changeHostMailOff': 'Keine E-Mails an Gastgeber',
  'eventType.advanced.changeHostMailOn': 'Wieder E-Mails an Gastgeber',
  'eventType.payments.hint': 'Was Besucher beim Buchen zahlen.',
  'eventType.payments.price': 'Preis',
  'eventType.payments.where':
    'Er wird in Cal.com bei der Zahlungs-App dieses Termintyps festgelegt und lässt sich hier nicht ändern.',
  'eventType.links.hint':
    'Adressen zum Weitergeben: Jede gilt bis zu einem Tag oder für einige Buchungen, auch solange der Termintyp verborgen ist. Änderungen hier gelten sofort, ohne Speichern.',
  'eventType.links.noneOfTeams':
    'Private Links gibt es nur für eigene Termintypen und für die eines Teams in einer Organisation.',
  'eventType.links.failed': 'Die Links konnten nicht gelesen werden',
  'eventType.links.empty': 'Noch keine privaten Links',
  'eventType.links.emptyText': 'Mit einem privaten Link kann jemand ohne die öffentliche Seite buchen.',
  'eventType.links.add': 'Neuer privater Link',
  'eventType.links.used': {
    one: '{used} von {count} Buchung genutzt',
    other: '{used} von {count} Buchungen genutzt',
  },
  'eventType.links.until': 'Bis {day}, {time}',
  'eventType.links.over': 'Abgelaufen',
  'eventType.links.copy': 'Kopieren',
  'eventType.links.copyOf': '{link} kopieren',
  'eventType.links.changeTitle': 'Diesen Link ändern',
  'eventType.links.deleteTitle': 'Diesen Link löschen?',
  'eventType.links.deleteText': 'Danach kann niemand mehr über ihn buchen. Bestehende Buchungen bleiben.',
  'eventType.links.deleted': 'Der Link ist gelöscht',
  'eventType.links.dayFault': 'Nötig ist ein Tag, der noch nicht vorbei ist.',
  'eventType.links.changed': 'Der Link ist geändert',
  'eventType.links.made': 'Der Link ist angelegt',
  'eventType.links.works': 'Wie lange er gilt',
  'eventType.links.byBookings': 'Für eine Anzahl von Buchungen',
  'eventType.links.byDay': 'Bis zu einem Tag',
  'eventType.links.lastDay': 'Letzter Tag',
  'eventType.links.bookings': 'Buchungen',
  'eventType.links.make': 'Link anlegen',
} as const satisfies WordsOf<typeof enEventAdvanced>;
