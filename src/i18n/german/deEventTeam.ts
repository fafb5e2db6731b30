import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

export const deEventTeam = {
  'eventType.team.hint': 'Wer aus dem Team damit gebucht wird, und wie.',
  'eventType.team.collective': 'Alle zusammen',
  'eventType.team.collectiveHint':
    'Eine Zeit wird angeboten, wenn alle Gastgeber frei sind, und alle nehmen teil.',
  'eventType.team.roundRobin': 'Reihum einer',
  'eventType.team.roundRobinHint':
    'Eine Zeit wird angeboten, wenn einer der Gastgeber frei ist. Von denen, die es sind, kommt der mit der höchsten Priorität; unter Gleichen geht es reihum.',
  'eventType.team.managed': 'Jeder für sich',
  'eventType.team.managedHint':
    'Jeder Gastgeber hat auf seiner eigenen Seite eine Kopie dieses Termintyps und wird dort gebucht. Was hier gespeichert wird, ändert jede Kopie.',
  'eventType.team.managedStays':
    'Das bleibt so: Aus einem Termintyp mit Kopien kann keine andere Art werden.',
  'eventType.team.everyone':
    'Wer später ins Team kommt, ist auch Gastgeber; wer es verlässt, nicht mehr. Im Team einer Plattform sind das allein ihre verwalteten Nutzer.',
  'eventType.team.everyoneLater': 'Sobald es gespeichert ist, stehen hier alle.',
  'eventType.team.hosts.collective': {
    one: '{count} Gastgeber muss frei sein.',
    other: 'Alle {count} müssen frei sein.',
  },
  'eventType.team.hosts.collectiveAlone': 'Ein Gastgeber: Angeboten werden die Zeiten, zu denen er frei ist.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} Gastgeber im Wechsel.',
    other: '{count} wechseln sich ab.',
  },
  'eventType.team.hosts.roundRobinAlone': 'Ein Gastgeber, der immer an der Reihe ist.',
  'eventType.team.hosts.mandatory': {
    one: 'Ein weiterer ist bei jeder Buchung dabei und muss ebenfalls frei sein.',
    other: '{count} weitere sind bei jeder Buchung dabei und müssen ebenfalls frei sein.',
  },
  'eventType.team.hosts.managed': {
    one: 'Eine Kopie für ein Mitglied.',
    other: 'Je eine Kopie für {count} Mitglieder.',
  },
  'eventType.team.nobody': 'Noch niemand: Es wird keine Zeit angeboten.',
  'eventType.team.nobodyManaged': 'Noch hat niemand eine Kopie, also kann niemand damit gebucht werden.',
  'eventType.team.add': 'Gastgeber hinzufügen',
  'eventType.team.addLabel': 'Mitglieder des Teams',
  'eventType.team.search': 'Mitglied suchen',
  'eventType.team.noMember': 'Niemand im Team mit diesem Namen',
  'eventType.team.moreMembers': {
    one: '{count} weiteres: einfach weitertippen',
    other: '{count} weitere: einfach weitertippen',
  },
  'eventType.team.remove': '{name} entfernen',
  'eventType.team.removed': '{name} ist entfernt',
  'eventType.team.added': '{name} ist hinzugefügt',
  'eventType.team.user': 'Nutzer {id}',
  'eventType.team.new': 'Neu',
  'eventType.team.left': 'Nicht im Team',
  'eventType.team.leftText':
    'Nicht mehr im Team: Solche Gastgeber nimmt der Server nicht an. Entweder hier entfernen oder wieder einladen.',
  'eventType.team.mandatory': 'Bei jeder Buchung',
  'eventType.team.priorityOf': 'Priorität von {name}',
  'eventType.team.priority.highest': 'Höchste Priorität',
  'eventType.team.priority.high': 'Hohe Priorität',
  'eventType.team.priority.medium': 'Mittlere Priorität',
  'eventType.team.priority.low': 'Niedrige Priorität',
  'eventType.team.priority.lowest': 'Niedrigste Priorität',
  'eventType.team.noTurns': 'Niemand wechselt sich ab',
  'eventType.team.noTurnsText':
    'Alle Gastgeber sind bei jeder Buchung dabei. Das ist dasselbe wie alle zusammen.',
  'eventType.team.makeCollective': 'Alle zusammen',
  'eventType.team.invited': {
    one: 'Noch jemand ist eingeladen und kann Gastgeber sein, sobald die Einladung angenommen ist.',
    other: '{count} weitere sind eingeladen und können Gastgeber sein, sobald sie angenommen haben.',
  },
  'eventType.team.membersLoading': 'Die Mitglieder des Teams werden gelesen …',
  'eventType.team.membersRefused': 'Wer im Team ist, ist hier nicht zu sehen',
  'eventType.team.membersRefusedText':
    'Das können nur seine Admins. Gastgeber lassen sich hier entfernen, aber nicht hinzufügen.',
  'eventType.team.membersFailed': 'Wer im Team ist, ließ sich nicht lesen',
  'eventType.team.membersNone': 'Im Team ist niemand, der Gastgeber sein könnte.',
  'eventType.team.copiesMade': 'Neue Kopien',
  'eventType.team.copiesMadeText':
    '{names} bekommen eine Kopie unter „{slug}“. Wer dort schon einen eigenen Termintyp hat, verliert ihn: Die Kopie tritt an seine Stelle.',
  'eventType.team.copiesOfAll':
    'Jedes Mitglied bekommt eine Kopie unter „{slug}“. Wer dort schon einen eigenen Termintyp hat, verliert ihn: Die Kopie tritt an seine Stelle.',
  'eventType.team.copiesGone': 'Kopien, die gelöscht werden',
  'eventType.team.copiesGoneText':
    'Die Kopien von {names} werden gelöscht, mit ihren privaten Links und Webhooks. Bestehende Buchungen bleiben.',
  'eventType.team.moreNames': { one: 'noch jemand', other: '{count} weitere' },
  'eventType.team.sameHost': 'Eine Buchung, die verschoben wird, behält ihren Gastgeber.',
  'eventType.team.noHost': 'Nötig ist mindestens ein Gastgeber, oder alle im Team.',
  'eventType.team.twice': 'Dieser Gastgeber steht zweimal da. Einer davon muss weg.',
  'eventType.team.change.added': {
    one: 'Ein Gastgeber hinzugefügt',
    other: '{count} Gastgeber hinzugefügt',
  },
  'eventType.team.change.removed': { one: 'Ein Gastgeber entfernt', other: '{count} Gastgeber entfernt' },
  'eventType.team.change.copied': { one: 'Eine Kopie angelegt', other: '{count} Kopien angelegt' },
  'eventType.team.change.uncopied': { one: 'Eine Kopie gelöscht', other: '{count} Kopien gelöscht' },
  'eventType.team.change.mandatory': {
    one: 'Ein Gastgeber mehr bei jeder Buchung dabei',
    other: '{count} Gastgeber mehr bei jeder Buchung dabei',
  },
  'eventType.team.change.optional': {
    one: 'Ein Gastgeber nicht mehr bei jeder Buchung dabei',
    other: '{count} Gastgeber nicht mehr bei jeder Buchung dabei',
  },
  'eventType.team.change.priority': {
    one: 'Priorität eines Gastgebers geändert',
    other: 'Priorität von {count} Gastgebern geändert',
  },
  'eventType.team.change.everyone': 'Alle im Team sind Gastgeber',
  'eventType.team.change.chosen': 'Gastgeber werden einzeln gewählt',
} as const satisfies WordsOf<typeof enEventTeam>;
