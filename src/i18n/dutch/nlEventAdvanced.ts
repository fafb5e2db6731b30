import type { WordsOf } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

/** What a host reads of what is rarely changed, and of private links, in Dutch. */
export const nlEventAdvanced = {
  'eventType.advanced.confirming': 'Bevestigen',
  'eventType.advanced.naming': 'Benaming',
  'eventType.advanced.after': 'Na het boeken',
  'eventType.advanced.page': 'De pagina',
  'eventType.advanced.calendars': 'Agenda’s',
  'eventType.advanced.privacy': 'E-mail en privacy',
  'eventType.advanced.changing': 'Annuleren en verzetten',
  'eventType.advanced.minutes': { one: 'minuut', other: 'minuten' },
  'eventType.advanced.hours': { one: 'uur', other: 'uur' },
  'eventType.advanced.unit': 'Eenheid van: {name}',
  'eventType.advanced.atLeastOne': 'Vul een heel getal van ten minste 1 in',
  'eventType.advanced.confirmHint':
    'Totdat je bevestigt, is een boeking alleen aangevraagd. Dat krijgt de bezoeker ook te zien.',
  'eventType.advanced.confirmNever': 'Meteen bevestigd',
  'eventType.advanced.confirmAlways': 'Ik bevestig elke boeking',
  'eventType.advanced.confirmLate': 'Ik bevestig alleen wat kort van tevoren wordt geboekt',
  'eventType.advanced.confirmBefore': 'Als er minder tijd vooraf is dan',
  'eventType.advanced.blocksTime': 'De tijd is bezet zolang de boeking wacht',
  'eventType.advanced.blocksTimeHint': 'Anders kunnen anderen intussen dezelfde tijd aanvragen.',
  'eventType.advanced.nameHint':
    'In agenda’s en e-mails. Wat tussen accolades staat, wordt voor elke boeking ingevuld.',
  'eventType.advanced.nameTemplate': 'Naam',
  'eventType.advanced.nameExample': 'Bijvoorbeeld: {name}',
  'eventType.advanced.nameInsert': 'Invoegen in de naam',
  'eventType.advanced.nameUnknown':
    '{variable} kan niet worden ingevuld. Haal het weg of voeg een van de namen hieronder in.',
  'eventType.advanced.exampleHost': 'Anna de Wit',
  'eventType.advanced.exampleVisitor': 'Sam Bakker',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Waar de browser van de bezoeker na het boeken naartoe gaat. Zonder adres blijft je pagina staan, met de melding dat er is geboekt.',
  'eventType.advanced.redirectAddress': 'Adres van de pagina',
  'eventType.advanced.redirectTells':
    'Die pagina krijgt in het adres gegevens van de boeking mee, zoals namen en tijden. Dat kan hier niet worden gewijzigd.',
  'eventType.advanced.redirectTellsNothing':
    'Die pagina krijgt niets over de boeking mee. Dat kan hier niet worden gewijzigd.',
  'eventType.advanced.noAddress': 'Vul een volledig adres in dat begint met https:// of http://',
  'eventType.advanced.zoneHint':
    'Bezoekers kunnen geen tijdzone kiezen. Op Cal.com zien ze de tijden in de tijdzone van je rooster, op een eigen pagina in de tijdzone die daar is ingesteld.',
  'eventType.advanced.zoneHintNamed':
    'Bezoekers kunnen geen tijdzone kiezen. Op Cal.com zien ze de tijd van {zone}, die van je rooster, op een eigen pagina de tijd die daar is ingesteld.',
  'eventType.advanced.viewsHint':
    'Waaruit bezoekers kunnen kiezen. Je kunt dit wijzigen, maar niet meer aan de server overlaten.',
  'eventType.advanced.viewsUnset':
    'Waaruit bezoekers kunnen kiezen. Er is nog niets ingesteld; daarna kun je het wijzigen, maar niet meer aan de server overlaten.',
  'eventType.advanced.viewsOffered': 'Aangeboden weergaven',
  'eventType.advanced.viewLast': 'Er moet er één overblijven.',
  'eventType.advanced.viewFirst': 'Opent met',
  'eventType.advanced.monthView': 'Maand',
  'eventType.advanced.weekView': 'Week',
  'eventType.advanced.columnView': 'Kolommen',
  'eventType.advanced.firstView': 'Laat de pagina openen met een weergave die wordt aangeboden',
  'eventType.advanced.languageHint': 'De taal van je pagina, wie die ook opent.',
  'eventType.advanced.languageOwn': 'De eigen taal van de bezoeker',
  'eventType.advanced.colorHint':
    'Eigen kleuren voor dit afspraaktype. Na het opslaan kunnen ze worden gewijzigd, maar niet verwijderd.',
  'eventType.advanced.colorKept':
    'Eigen kleuren voor dit afspraaktype. Ze kunnen worden gewijzigd, maar niet verwijderd.',
  'eventType.advanced.lightColor': 'Op lichte pagina’s',
  'eventType.advanced.darkColor': 'Op donkere pagina’s',
  'eventType.advanced.colorPick': 'Kleur kiezen: {name}',
  'eventType.advanced.noColor': 'Vul een kleur van zes tekens in, zoals #3b6cf6',
  'eventType.advanced.lightContrast':
    'Slecht te zien op wit: het contrast is {ratio} op 1, terwijl 3 op 1 nodig is. Neem een donkerdere kleur.',
  'eventType.advanced.darkContrast':
    'Slecht te zien op donker: het contrast is {ratio} op 1, terwijl 3 op 1 nodig is. Neem een lichtere kleur.',
  'eventType.advanced.calendarHint':
    'Waarin boekingen worden geschreven. Als je eenmaal een agenda hebt gekozen en opgeslagen, kun je een andere kiezen, maar niet terug naar je standaard.',
  'eventType.advanced.calendarKept':
    'Waarin boekingen worden geschreven. Je kunt een andere kiezen, maar niet terug naar je standaard.',
  'eventType.advanced.calendarDefault': 'Je standaard',
  'eventType.advanced.calendarGone': 'Niet meer verbonden, of niet van jou',
  'eventType.advanced.calendarsNone': 'Er is geen agenda verbonden. Boekingen worden nergens in geschreven.',
  'eventType.advanced.calendarsFailed': 'Je agenda’s konden niet worden gelezen',
  'eventType.advanced.organizerHint':
    'Uitnodigingen komen van het adres van het account van die agenda, in plaats van je adres hier.',
  'eventType.advanced.organizerNone':
    'Hiervoor is een verbonden agenda-account nodig. Uitnodigingen komen van je adres hier.',
  'eventType.advanced.hideNotesHint': 'Wat bezoekers antwoorden, wordt niet in agenda’s geschreven.',
  'eventType.advanced.hideDetailsHint': 'Wie je agenda ziet, ziet dat je bezet bent en verder niets.',
  'eventType.advanced.hideEmailHint': 'Bezoekers zien je adres niet op de pagina, in e-mails en in agenda’s.',
  'eventType.advanced.verifyHint': 'De bezoeker krijgt een code en vult die vóór het boeken in.',
  'eventType.advanced.signInHint':
    'Alleen jij of de beheerders van je team kunnen boeken. Anderen worden geweigerd.',
  'eventType.advanced.emailsHint':
    'Bevestigingen, herinneringen en annuleringen die de server zelf verstuurt.',
  'eventType.advanced.attendeesEmails': 'Naar deelnemers',
  'eventType.advanced.hostsEmails': 'Naar hosts',
  'eventType.advanced.attendeesOffTitle': 'Geen e-mails naar deelnemers?',
  'eventType.advanced.hostsOffTitle': 'Geen e-mails naar hosts?',
  'eventType.advanced.attendeesOffText':
    'Wie boekt, krijgt geen bevestiging, herinnering of bericht van annulering, tenzij je die zelf stuurt. Wat workflows versturen, gaat door.',
  'eventType.advanced.hostsOffText':
    'Hosts krijgen geen e-mails over boekingen, wijzigingen en annuleringen en moeten in de agenda kijken. Wat workflows versturen, gaat door.',
  'eventType.advanced.emailsKeep': 'Blijven versturen',
  'eventType.advanced.emailsOff': 'Niets versturen',
  'eventType.advanced.cancellingHint':
    'Niemand kan een boeking annuleren: niet wie heeft geboekt en ook jij niet.',
  'eventType.advanced.rescheduleTitle': 'Verzetten',
  'eventType.advanced.rescheduleHint': 'Tot wanneer een boeking naar een andere tijd kan worden verzet.',
  'eventType.advanced.rescheduleAlways': 'Altijd',
  'eventType.advanced.rescheduleUntil': 'Tot een bepaalde tijd vóór het begin',
  'eventType.advanced.rescheduleNever': 'Helemaal niet',
  'eventType.advanced.rescheduleBefore': 'Minimale tijd vooraf',
  'eventType.advanced.pastHint': 'Een boeking die voorbij is, kan naar een nieuwe tijd worden verzet.',
  'eventType.advanced.cancelledHint': 'Via de oude link kan een geannuleerde boeking opnieuw worden gemaakt.',
  'eventType.advanced.changeConfirmLate': 'Ik bevestig wat minder dan {length} vooraf wordt geboekt',
  'eventType.advanced.changeTimeFree': '{when}, en de tijd blijft intussen vrij',
  'eventType.advanced.changeViews': '{views}, eerst {first}',
  'eventType.advanced.changeRescheduleUntil': 'tot {length} vooraf',
  'eventType.advanced.changeAttendeeMailOff': 'Geen e-mails naar deelnemers',
  'eventType.advanced.changeAttendeeMailOn': 'Weer e-mails naar deelnemers',
  'eventType.advanced.changeHostMailOff': 'Geen e-mails naar hosts',
  'eventType.advanced.changeHostMailOn': 'Weer e-mails naar hosts',
  'eventType.payments.hint': 'Wat bezoekers betalen als ze boeken.',
  'eventType.payments.price': 'Prijs',
  'eventType.payments.where':
    'Die wordt ingesteld in Cal.com, bij de betaalapp van dit afspraaktype, en kan hier niet worden gewijzigd.',
  'eventType.links.hint':
    'Adressen voor wie je ze geeft: elk werkt tot een bepaalde dag of voor een aantal boekingen, ook als het afspraaktype verborgen is. Maken, wijzigen en verwijderen gebeurt meteen, zonder op Opslaan te klikken.',
  'eventType.links.noneOfTeams':
    'Er zijn alleen privélinks voor je eigen afspraaktypen en voor die van een team in een organisatie.',
  'eventType.links.failed': 'De links konden niet worden gelezen',
  'eventType.links.empty': 'Nog geen privélinks',
  'eventType.links.emptyText': 'Maak er een om iemand buiten je openbare pagina om te laten boeken.',
  'eventType.links.add': 'Nieuwe privélink',
  'eventType.links.used': {
    one: '{used} van {count} boeking gemaakt',
    other: '{used} van {count} boekingen gemaakt',
  },
  'eventType.links.until': 'Tot {day}, {time}',
  'eventType.links.over': 'Verlopen',
  'eventType.links.copy': 'Kopiëren',
  'eventType.links.copyOf': '{link} kopiëren',
  'eventType.links.changeTitle': 'Deze link wijzigen',
  'eventType.links.deleteTitle': 'Deze link verwijderen?',
  'eventType.links.deleteText': 'Daarna kan niemand er meer mee boeken. Bestaande boekingen blijven.',
  'eventType.links.deleted': 'De link is verwijderd',
  'eventType.links.dayFault': 'Kies een dag die nog niet voorbij is',
  'eventType.links.changed': 'De link is gewijzigd',
  'eventType.links.made': 'De link is gemaakt',
  'eventType.links.works': 'Hoelang de link werkt',
  'eventType.links.byBookings': 'Voor een aantal boekingen',
  'eventType.links.byDay': 'Tot een bepaalde dag',
  'eventType.links.lastDay': 'Laatste dag',
  'eventType.links.bookings': 'Boekingen',
  'eventType.links.make': 'Link maken',
} as const satisfies WordsOf<typeof enEventAdvanced>;
