import type { Dictionary } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

export const deEventAdvanced: Pick<Dictionary, keyof typeof enEventAdvanced> = {
  'eventType.advanced.confirming': 'Bestätigen',
  'eventType.advanced.naming': 'Wie es heißt',
  'eventType.advanced.after': 'Nach der Buchung',
  'eventType.advanced.page': 'Die Seite',
  'eventType.advanced.calendars': 'Kalender',
  'eventType.advanced.privacy': 'E-Mail und Privates',
  'eventType.advanced.changing': 'Absagen und verschieben',
  'eventType.advanced.minutes': { one: 'Minute', other: 'Minuten' },
  'eventType.advanced.hours': { one: 'Stunde', other: 'Stunden' },
  'eventType.advanced.unit': 'Einheit von: {name}',
  'eventType.advanced.atLeastOne': 'Gib eine ganze Zahl an, mindestens 1',
  'eventType.advanced.confirmHint':
    'Bis du sie bestätigst, ist eine Buchung nur angefragt, und das wird den Gästen gesagt.',
  'eventType.advanced.confirmNever': 'Sofort bestätigt',
  'eventType.advanced.confirmAlways': 'Ich bestätige jede Buchung',
  'eventType.advanced.confirmLate': 'Ich bestätige nur, was kurzfristig gebucht wird',
  'eventType.advanced.confirmBefore': 'Später gebucht als so lange vor Beginn',
  'eventType.advanced.blocksTime': 'Ihre Zeit ist belegt, solange sie wartet',
  'eventType.advanced.blocksTimeHint': 'Sonst können andere inzwischen dieselbe Zeit anfragen.',
  'eventType.advanced.nameHint':
    'In Kalendern und E-Mails. Was in Klammern steht, wird für jede Buchung ausgefüllt.',
  'eventType.advanced.nameTemplate': 'Name',
  'eventType.advanced.nameExample': 'Zum Beispiel: {name}',
  'eventType.advanced.nameInsert': 'In den Namen einfügen',
  'eventType.advanced.nameUnknown':
    '{variable} lässt sich nicht ausfüllen. Nimm es heraus oder füge eines von unten ein.',
  'eventType.advanced.exampleHost': 'Ada Wirt',
  'eventType.advanced.exampleVisitor': 'Maya Lind',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Wohin der Browser der Gäste geht, sobald gebucht ist. Ohne sie bleibt deine Seite und sagt, dass gebucht ist.',
  'eventType.advanced.redirectAddress': 'Adresse der Seite',
  'eventType.advanced.redirectTells':
    'Diese Seite erfährt in ihrer Adresse die Angaben der Buchung, etwa Namen und Zeiten. Das lässt sich hier nicht ändern.',
  'eventType.advanced.redirectTellsNothing':
    'Diese Seite erfährt nichts von der Buchung. Das lässt sich hier nicht ändern.',
  'eventType.advanced.noAddress': 'Gib eine ganze Adresse an, die mit https:// oder http:// beginnt',
  'eventType.advanced.zoneHint':
    'Besucher können keine Zone wählen. Bei Cal.com gilt die Zone der eigenen Zeiten, auf einer eigenen Seite die, die sie vorgibt.',
  'eventType.advanced.zoneHintNamed':
    'Besucher können keine Zone wählen. Bei Cal.com gilt {zone}, die Zone der eigenen Zeiten, auf einer eigenen Seite die, die sie vorgibt.',
  'eventType.advanced.viewsHint':
    'Worunter Gäste wählen können. Das lässt sich ändern, aber nicht wieder dem Server überlassen.',
  'eventType.advanced.viewsUnset':
    'Worunter Gäste wählen können. Noch ist nichts festgelegt; danach lässt es sich ändern, aber nicht wieder dem Server überlassen.',
  'eventType.advanced.viewsOffered': 'Angebotene Ansichten',
  'eventType.advanced.viewLast': 'Eine muss bleiben.',
  'eventType.advanced.viewFirst': 'Öffnet mit',
  'eventType.advanced.monthView': 'Monat',
  'eventType.advanced.weekView': 'Woche',
  'eventType.advanced.columnView': 'Spalten',
  'eventType.advanced.firstView': 'Lass die Seite mit einer Ansicht öffnen, die angeboten wird',
  'eventType.advanced.languageHint': 'Was deine Seite spricht, wer sie auch öffnet.',
  'eventType.advanced.languageOwn': 'Die der Gäste',
  'eventType.advanced.colorHint':
    'Eigene Farben statt deiner. Einmal gespeichert, lassen sie sich ändern, aber nicht mehr wegnehmen.',
  'eventType.advanced.colorKept': 'Eigene Farben statt deiner. Sie lassen sich ändern, aber nicht wegnehmen.',
  'eventType.advanced.lightColor': 'Auf hellen Seiten',
  'eventType.advanced.darkColor': 'Auf dunklen Seiten',
  'eventType.advanced.colorPick': 'Farbe wählen: {name}',
  'eventType.advanced.noColor': 'Gib eine Farbe mit sechs Ziffern an, etwa #3b6cf6',
  'eventType.advanced.lightContrast':
    'Auf Weiß schlecht zu sehen: Der Kontrast ist {ratio} zu 1, nötig sind 3 zu 1. Nimm eine dunklere Farbe.',
  'eventType.advanced.darkContrast':
    'Auf Dunkel schlecht zu sehen: Der Kontrast ist {ratio} zu 1, nötig sind 3 zu 1. Nimm eine hellere Farbe.',
  'eventType.advanced.calendarHint':
    'Wohin Buchungen geschrieben werden. Ist einer gewählt und gespeichert, kannst du zu einem anderen wechseln, aber nicht zurück zu deinem üblichen.',
  'eventType.advanced.calendarKept':
    'Wohin Buchungen geschrieben werden. Du kannst zu einem anderen wechseln, aber nicht zurück zu deinem üblichen.',
  'eventType.advanced.calendarDefault': 'Dein üblicher',
  'eventType.advanced.calendarGone': 'Nicht mehr verbunden, oder nicht deiner',
  'eventType.advanced.calendarsNone': 'Kein Kalender ist verbunden. Buchungen werden in keinen geschrieben.',
  'eventType.advanced.calendarsFailed': 'Deine Kalender konnten nicht gelesen werden',
  'eventType.advanced.organizerHint':
    'Einladungen kommen von der Adresse dieses Kalenderkontos statt von deiner hier.',
  'eventType.advanced.organizerNone':
    'Braucht ein verbundenes Kalenderkonto. Einladungen kommen von deiner Adresse hier.',
  'eventType.advanced.hideNotesHint': 'Was Gäste antworten, steht nicht in Kalendern.',
  'eventType.advanced.hideDetailsHint': 'Wer deinen Kalender sieht, sieht nur, dass du beschäftigt bist.',
  'eventType.advanced.hideEmailHint':
    'Gäste sehen deine Adresse weder auf der Seite noch in E-Mails und Kalendern.',
  'eventType.advanced.verifyHint': 'Gästen wird ein Code geschickt, den sie vor dem Buchen eingeben müssen.',
  'eventType.advanced.signInHint':
    'Nur du oder die Admins deines Teams können buchen. Andere werden abgewiesen.',
  'eventType.advanced.emailsHint':
    'Bestätigungen, Erinnerungen und Absagen, die der Server von selbst schickt.',
  'eventType.advanced.attendeesEmails': 'An Gäste',
  'eventType.advanced.hostsEmails': 'An Gastgeber',
  'eventType.advanced.attendeesOffTitle': 'Keine E-Mails an Gäste?',
  'eventType.advanced.hostsOffTitle': 'Keine E-Mails an Gastgeber?',
  'eventType.advanced.attendeesOffText':
    'Wer bucht, bekommt keine Bestätigung, keine Erinnerung und keine Nachricht von einer Absage, außer du schickst sie selbst. Was Workflows schicken, bleibt.',
  'eventType.advanced.hostsOffText':
    'Kein Gastgeber erfährt per E-Mail von Buchungen, Änderungen und Absagen und muss im Kalender nachsehen. Was Workflows schicken, bleibt.',
  'eventType.advanced.emailsKeep': 'Weiter schicken',
  'eventType.advanced.emailsOff': 'Keine schicken',
  'eventType.advanced.cancellingHint': 'Niemand kann eine Buchung absagen: weder wer gebucht hat noch du.',
  'eventType.advanced.rescheduleTitle': 'Verschieben',
  'eventType.advanced.rescheduleHint': 'Bis wann eine Buchung auf eine andere Zeit verlegt werden kann.',
  'eventType.advanced.rescheduleAlways': 'Jederzeit',
  'eventType.advanced.rescheduleUntil': 'Bis einige Zeit vor Beginn',
  'eventType.advanced.rescheduleNever': 'Gar nicht',
  'eventType.advanced.rescheduleBefore': 'Nicht später als so lange vor Beginn',
  'eventType.advanced.pastHint': 'Eine Buchung, die vorbei ist, kann auf eine neue Zeit verlegt werden.',
  'eventType.advanced.cancelledHint': 'Über ihren alten Link kann eine abgesagte Buchung neu gemacht werden.',
  'eventType.advanced.changeConfirmLate': 'Ich bestätige, was weniger als {length} vorher gebucht wird',
  'eventType.advanced.changeTimeFree': '{when}, ihre Zeit ist so lange belegt',
  'eventType.advanced.changeViews': '{views}, zuerst {first}',
  'eventType.advanced.changeRescheduleUntil': 'bis {length} vorher',
  'eventType.advanced.changeAttendeeMailOff': 'Keine E-Mails an Gäste',
  'eventType.advanced.changeAttendeeMailOn': 'Wieder E-Mails an Gäste',
  'eventType.advanced.changeHostMailOff': 'Keine E-Mails an Gastgeber',
  'eventType.advanced.changeHostMailOn': 'Wieder E-Mails an Gastgeber',
  'eventType.payments.hint': 'Was Gäste beim Buchen zahlen.',
  'eventType.payments.price': 'Preis',
  'eventType.payments.where':
    'Er wird in Cal.com bei der Zahlungs-App dieser Terminart festgelegt und lässt sich hier nicht ändern.',
  'eventType.links.hint':
    'Adressen für alle, denen du sie gibst: Jede gilt bis zu einem Tag oder für einige Buchungen, auch solange die Terminart verborgen ist. Sie werden sofort gemacht, geändert und gelöscht: Speichern hat damit nichts zu tun.',
  'eventType.links.noneOfTeams':
    'Private Links gibt es nur von deinen eigenen Terminarten und von denen eines Teams in einer Organisation.',
  'eventType.links.failed': 'Die Links konnten nicht gelesen werden',
  'eventType.links.empty': 'Noch keine privaten Links',
  'eventType.links.emptyText': 'Mach einen, damit jemand ohne deine öffentliche Seite buchen kann.',
  'eventType.links.add': 'Neuer privater Link',
  'eventType.links.used': {
    one: '{used} von {count} Buchung gemacht',
    other: '{used} von {count} Buchungen gemacht',
  },
  'eventType.links.until': 'Bis {day}, {time}',
  'eventType.links.over': 'Beendet',
  'eventType.links.copy': 'Kopieren',
  'eventType.links.copyOf': '{link} kopieren',
  'eventType.links.changeTitle': 'Diesen Link ändern',
  'eventType.links.deleteTitle': 'Diesen Link löschen?',
  'eventType.links.deleteText': 'Danach kann niemand mehr über ihn buchen. Gemachte Buchungen bleiben.',
  'eventType.links.deleted': 'Der Link ist gelöscht',
  'eventType.links.dayFault': 'Gib einen Tag an, der noch nicht vorbei ist',
  'eventType.links.changed': 'Der Link ist geändert',
  'eventType.links.made': 'Der Link ist gemacht',
  'eventType.links.works': 'Wie lange er gilt',
  'eventType.links.byBookings': 'Für eine Anzahl von Buchungen',
  'eventType.links.byDay': 'Bis zu einem Tag',
  'eventType.links.lastDay': 'Letzter Tag',
  'eventType.links.bookings': 'Buchungen',
  'eventType.links.make': 'Link machen',
};
