import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

/** What a host reads of who hosts a team’s event type, in Dutch. */
export const nlEventTeam = {
  'eventType.team.hint': 'Wie van je team wordt geboekt, en hoe.',
  'eventType.team.collective': 'Iedereen samen',
  'eventType.team.collectiveHint':
    'Een tijd wordt aangeboden als alle hosts vrij zijn, en ze komen allemaal.',
  'eventType.team.roundRobin': 'Eén om de beurt',
  'eventType.team.roundRobinHint':
    'Een tijd wordt aangeboden als een van de hosts vrij is. Van wie vrij is, komt de host met de hoogste prioriteit; bij gelijke prioriteit gaat het om de beurt.',
  'eventType.team.managed': 'Ieder voor zich',
  'eventType.team.managedHint':
    'Elke host heeft een kopie van dit afspraaktype op een eigen pagina en wordt daar geboekt. Wat hier wordt opgeslagen, wijzigt elke kopie.',
  'eventType.team.managedStays':
    'Dit blijft zoals het is: een afspraaktype met kopieën kan geen ander soort worden.',
  'eventType.team.everyone':
    'Wie later bij het team komt, wordt ook host; wie weggaat niet meer. Bij een platformteam zijn dit alleen de beheerde gebruikers.',
  'eventType.team.everyoneLater': 'Na het opslaan staan ze hier allemaal.',
  'eventType.team.hosts.collective': {
    one: '{count} host moet vrij zijn.',
    other: 'Alle {count} hosts moeten vrij zijn.',
  },
  'eventType.team.hosts.collectiveAlone': 'Eén host: de tijden zijn die waarop deze host vrij is.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} host is aan de beurt.',
    other: '{count} hosts wisselen elkaar af.',
  },
  'eventType.team.hosts.roundRobinAlone': 'Eén host, die altijd aan de beurt is.',
  'eventType.team.hosts.mandatory': {
    one: 'Nog één host is bij elke boeking en moet ook vrij zijn.',
    other: 'Nog {count} hosts zijn bij elke boeking en moeten ook vrij zijn.',
  },
  'eventType.team.hosts.managed': {
    one: 'Een kopie voor één teamlid.',
    other: 'Een kopie voor elk van {count} teamleden.',
  },
  'eventType.team.nobody': 'Nog niemand: er wordt geen tijd aangeboden.',
  'eventType.team.nobodyManaged': 'Nog niemand heeft een kopie, dus er kan niet worden geboekt.',
  'eventType.team.add': 'Host toevoegen',
  'eventType.team.addLabel': 'Leden van het team',
  'eventType.team.search': 'Zoek een teamlid',
  'eventType.team.noMember': 'Niemand in het team met die naam',
  'eventType.team.moreMembers': { one: 'Nog {count}: typ verder', other: 'Nog {count}: typ verder' },
  'eventType.team.remove': '{name} verwijderen',
  'eventType.team.removed': '{name} is verwijderd',
  'eventType.team.added': '{name} is toegevoegd',
  'eventType.team.user': 'Gebruiker {id}',
  'eventType.team.new': 'Nieuw',
  'eventType.team.left': 'Niet in het team',
  'eventType.team.leftText':
    'Niet meer in het team: de server accepteert zo’n host niet. Verwijder deze host of stuur een nieuwe uitnodiging.',
  'eventType.team.mandatory': 'Bij elke boeking',
  'eventType.team.priorityOf': 'Prioriteit van {name}',
  'eventType.team.priority.highest': 'Hoogste prioriteit',
  'eventType.team.priority.high': 'Hoge prioriteit',
  'eventType.team.priority.medium': 'Gemiddelde prioriteit',
  'eventType.team.priority.low': 'Lage prioriteit',
  'eventType.team.priority.lowest': 'Laagste prioriteit',
  'eventType.team.noTurns': 'Er wordt niet gewisseld',
  'eventType.team.noTurnsText': 'Alle hosts zijn bij elke boeking. Dat is hetzelfde als iedereen samen.',
  'eventType.team.makeCollective': 'Samen hosten',
  'eventType.team.invited': {
    one: 'Nog één teamlid is uitgenodigd en kan host zijn na acceptatie.',
    other: 'Nog {count} teamleden zijn uitgenodigd en kunnen host zijn na acceptatie.',
  },
  'eventType.team.membersLoading': 'Er wordt gekeken wie er in het team zit…',
  'eventType.team.membersRefused': 'Je kunt niet zien wie er in het team zit',
  'eventType.team.membersRefusedText':
    'Alleen de beheerders kunnen dat. Hier kun je hosts verwijderen, maar niet toevoegen.',
  'eventType.team.membersFailed': 'Wie er in het team zit, kon niet worden gelezen',
  'eventType.team.membersNone': 'Er zit niemand in het team die host kan zijn.',
  'eventType.team.copiesMade': 'Nieuwe kopieën',
  'eventType.team.copiesMadeText':
    'Er komt een kopie op “{slug}” voor {names}. Wie op dat adres een eigen afspraaktype heeft, raakt het kwijt: de kopie komt ervoor in de plaats.',
  'eventType.team.copiesOfAll':
    'Elk teamlid krijgt een kopie op “{slug}”. Wie op dat adres een eigen afspraaktype heeft, raakt het kwijt: de kopie komt ervoor in de plaats.',
  'eventType.team.copiesGone': 'Kopieën die worden verwijderd',
  'eventType.team.copiesGoneText':
    'De kopieën van {names} worden verwijderd, met hun privélinks en webhooks. Bestaande boekingen blijven.',
  'eventType.team.moreNames': { one: 'nog één', other: 'nog {count}' },
  'eventType.team.sameHost': 'Een boeking die wordt verzet, houdt dezelfde host.',
  'eventType.team.noHost': 'Kies ten minste één host of iedereen in het team.',
  'eventType.team.twice': 'Deze host staat er twee keer. Verwijder er een.',
  'eventType.team.change.added': { one: 'Eén host toegevoegd', other: '{count} hosts toegevoegd' },
  'eventType.team.change.removed': { one: 'Eén host verwijderd', other: '{count} hosts verwijderd' },
  'eventType.team.change.copied': { one: 'Eén kopie gemaakt', other: '{count} kopieën gemaakt' },
  'eventType.team.change.uncopied': { one: 'Eén kopie verwijderd', other: '{count} kopieën verwijderd' },
  'eventType.team.change.mandatory': {
    one: 'Eén host meer bij elke boeking',
    other: '{count} hosts meer bij elke boeking',
  },
  'eventType.team.change.optional': {
    one: 'Eén host niet meer bij elke boeking',
    other: '{count} hosts niet meer bij elke boeking',
  },
  'eventType.team.change.priority': {
    one: 'Prioriteit van één host gewijzigd',
    other: 'Prioriteit van {count} hosts gewijzigd',
  },
  'eventType.team.change.everyone': 'Iedereen in het team is host',
  'eventType.team.change.chosen': 'Hosts worden één voor één gekozen',
} as const satisfies WordsOf<typeof enEventTeam>;
