import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** What a host reads of her calendars, in Dutch. */
export const nlCalendars = {
  'calendars.title': 'Agenda’s',
  'calendars.intro':
    'Bezette tijden in agenda’s die zijn ingeschakeld, worden nooit aan bezoekers aangeboden.',
  'calendars.connect': 'Agenda verbinden',
  'calendars.dryRun': 'Een proef: niets van wat je hier wijzigt, wordt opgeslagen.',
  'calendars.google': 'Google Agenda',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Agendalink',
  'calendars.account': '{provider}, {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'Nog geen agenda’s',
  'calendars.emptyText':
    'Verbind er een, dan worden je bezette tijden nooit aangeboden. Boekingen worden erin geschreven.',
  'calendars.refusedTitle': 'Je kunt deze agenda’s niet zien',
  'calendars.failedTitle': 'Je agenda’s konden niet worden gelezen',

  // an account
  'calendars.working': 'Werkt',
  'calendars.broken': 'Vraagt aandacht',
  'calendars.delegated': 'Door je organisatie',
  'calendars.feed': 'Alleen lezen',
  'calendars.listOf': 'Agenda’s van {account}. Ingeschakelde agenda’s houden je tijd bezet.',
  'calendars.noneInAccount': 'Dit account heeft geen agenda’s.',
  'calendars.menu': 'Acties voor {account}',
  'calendars.checkAgain': 'Opnieuw controleren',
  'calendars.checking': 'Wordt gecontroleerd…',
  'calendars.reconnect': '{provider} opnieuw verbinden',
  'calendars.remove': 'Account verwijderen',
  'calendars.removeMenu': 'Account verwijderen…',
  'calendars.delegatedNote':
    'Je organisatie heeft dit account verbonden. Alleen de beheerders ervan kunnen het verwijderen.',
  'calendars.unknownNote': 'Dit account kan alleen worden verwijderd waar het is verbonden.',

  // an account that does not answer
  'calendars.brokenTitle': '{provider} reageert niet',
  'calendars.brokenSays': 'De melding: “{problem}”.',
  'calendars.brokenUnknown':
    'Zolang het account niet reageert, is niet bekend wat daar je tijd bezet houdt. Is een van de agenda’s ingeschakeld, dan krijgen bezoekers helemaal geen tijden aangeboden.',
  'calendars.brokenOn': {
    one: '{count} ingeschakelde agenda kan niet worden gelezen. Tot die tijd krijgen bezoekers helemaal geen tijden aangeboden.',
    other:
      '{count} ingeschakelde agenda’s kunnen niet worden gelezen. Tot die tijd krijgen bezoekers helemaal geen tijden aangeboden.',
  },
  'calendars.brokenOff': 'Geen van de agenda’s is ingeschakeld, dus je tijden worden gewoon aangeboden.',
  'calendars.brokenPlace': 'Ook nieuwe boekingen kunnen er niet in worden geschreven.',
  'calendars.brokenDelegated': 'Je organisatie heeft het verbonden: de beheerders kunnen het herstellen.',
  'calendars.frozen': 'Zoals het laatst is gelezen. Omschakelen kan zodra het account weer reageert.',

  // a calendar
  'calendars.goesHere': 'Nieuwe boekingen komen hier',
  'calendars.readOnly': 'Alleen lezen',
  'calendars.saving': 'Wordt opgeslagen…',
  'calendars.onFailed': 'Inschakelen is niet gelukt, de agenda blijft uit. {reason}',
  'calendars.offFailed': 'Uitschakelen is niet gelukt, de agenda blijft aan. {reason}',
  'calendars.nothingTitle': 'Geen agenda houdt je tijd bezet',
  'calendars.nothingText':
    'Bezoekers krijgen elke tijd binnen je rooster aangeboden, wat er ook in je agenda’s staat. Schakel in wat moet meetellen.',

  // removing an account
  'calendars.removeTitle': '{account} verwijderen?',
  'calendars.unblocked': {
    one: '{count} agenda houdt je tijd niet meer bezet: {names}.',
    other: '{count} agenda’s houden je tijd niet meer bezet: {names}.',
  },
  'calendars.unblockedNone': 'Geen van de agenda’s houdt je tijd bezet, dus aan het aanbod verandert niets.',
  'calendars.unblockedUnknown':
    'Het account reageert niet, dus het is niet bekend welke agenda’s je tijd bezet houden. Daarna doet geen ervan dat nog.',
  'calendars.unblockedLast':
    'Het is het laatste account dat dit doet: daarna houdt geen enkele agenda je tijd bezet.',
  'calendars.lostTo': 'Nieuwe boekingen gaan voortaan naar {name}, in {account}.',
  'calendars.lostToNowhere':
    'Nieuwe boekingen komen dan in geen enkele agenda en worden alleen hier bewaard.',
  'calendars.lostEventTypes': {
    one: '{count} afspraaktype schrijft de boekingen daarin en heeft een andere agenda nodig: {names}.',
    other: '{count} afspraaktypen schrijven hun boekingen daarin en hebben een andere agenda nodig: {names}.',
  },
  'calendars.stays':
    'Wat in de agenda’s staat, blijft daar. Latere wijzigingen van die boekingen komen er niet meer aan.',
  'calendars.keep': 'Behouden',
  'calendars.removing': 'Wordt verwijderd…',
  'calendars.removeFailed': 'Het account kon niet worden verwijderd',
  'calendars.removed': '{account} is verwijderd.',
  'calendars.connected': 'De agenda is verbonden.',
  'calendars.reconnected': '{account} is weer verbonden.',

  // where bookings go
  'calendars.placeTitle': 'Waar nieuwe boekingen naartoe gaan',
  'calendars.placeIn': 'In {account}. Afzonderlijke afspraaktypen kunnen een andere kiezen.',
  'calendars.placeHint': 'Afzonderlijke afspraaktypen kunnen een andere kiezen.',
  'calendars.placeChoose': 'Kies een agenda',
  'calendars.placeLost': 'Een agenda die niet kan worden gelezen',
  'calendars.placeLostHint':
    'Boekingen kunnen daar nu niet worden geschreven. Herstel het account of kies een andere agenda.',
  'calendars.placeNone':
    'In geen enkele verbonden agenda kan worden geschreven. Boekingen worden alleen hier bewaard.',
  'calendars.placeNoAccount': 'Er is geen agenda verbonden. Boekingen worden alleen hier bewaard.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'Nieuwe boekingen gaan naar {name}.',
  'calendars.placeFailed': 'Het blijft zoals het was. {reason}',
  'calendars.elsewhere': {
    one: '{count} afspraaktype schrijft naar een andere agenda:',
    other: '{count} afspraaktypen schrijven naar een andere agenda:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: een agenda die niet kan worden gelezen',

  // what blocks
  'calendars.todayTitle': 'Wat vandaag bezet is',
  'calendars.todayNone': 'Niets in je agenda’s.',
  'calendars.todayNothingOn': 'Er is geen agenda ingeschakeld.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'Bezet',
  'calendars.todayAll': 'Hele dag',
  'calendars.todayMissing': '{accounts} ontbreekt in deze lijst.',
  'calendars.todayMissingMany': '{accounts} ontbreken in deze lijst.',
  'calendars.todayZone': 'Tijden in {zone}',

  // a part alone
  'calendars.selectedTitle': 'Wat je tijd bezet houdt',
} as const satisfies WordsOf<typeof enCalendars>;
