import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

/** What a host reads of who hosts a team’s event type, in Italian. */
export const itEventTeam = {
  'eventType.team.hint': 'Con chi del tuo team si prenota, e come.',
  'eventType.team.collective': 'In gruppo',
  'eventType.team.collectiveHint':
    'Un orario viene proposto quando tutti gli host sono liberi, e tutti partecipano.',
  'eventType.team.roundRobin': 'A turno',
  'eventType.team.roundRobinHint':
    'Un orario viene proposto quando almeno un host è libero. Tra gli host liberi conta la priorità più alta; a parità, si va a turno.',
  'eventType.team.managed': 'Ogni host per conto proprio',
  'eventType.team.managedHint':
    'Ogni host ha una copia di questo tipo di evento nella propria pagina e lì riceve le prenotazioni. Ciò che si salva qui modifica ogni copia.',
  'eventType.team.managedStays':
    'Questo resta com’è: un tipo di evento con copie non può diventare di altro tipo.',
  'eventType.team.everyone':
    'Chi si unisce al team in seguito diventa host, chi lo lascia non lo è più. In un team di una piattaforma contano solo gli account gestiti da essa.',
  'eventType.team.everyoneLater': 'Dopo il salvataggio comparirà qui tutto il team.',
  'eventType.team.hosts.collective': {
    one: 'Deve essere libero {count} host.',
    other: 'Devono essere liberi tutti i {count} host.',
  },
  'eventType.team.hosts.collectiveAlone': 'Un host: gli orari sono quelli in cui è libero.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} host a turno.',
    other: '{count} host si alternano.',
  },
  'eventType.team.hosts.roundRobinAlone': 'Un host, sempre lo stesso.',
  'eventType.team.hosts.mandatory': {
    one: 'Un altro host è in ogni prenotazione e deve essere libero.',
    other: 'Altri {count} host sono in ogni prenotazione e devono essere liberi.',
  },
  'eventType.team.hosts.managed': {
    one: 'Una copia per un membro.',
    other: 'Una copia per ciascuno dei {count} membri.',
  },
  'eventType.team.nobody': 'Ancora nessuno: non viene proposto nessun orario.',
  'eventType.team.nobodyManaged': 'Nessuno ha ancora una copia, quindi non si può prenotare.',
  'eventType.team.add': 'Aggiungi host',
  'eventType.team.addLabel': 'Membri del team',
  'eventType.team.search': 'Cerca nel team',
  'eventType.team.noMember': 'Nessuno nel team con questo nome',
  'eventType.team.moreMembers': {
    one: 'Ancora {count}: continua a scrivere',
    other: 'Altri {count}: continua a scrivere',
  },
  'eventType.team.remove': 'Rimuovi {name}',
  'eventType.team.removed': 'Non è più host: {name}',
  'eventType.team.added': 'Ora è host: {name}',
  'eventType.team.user': 'Account {id}',
  'eventType.team.new': 'Aggiunta recente',
  'eventType.team.left': 'Non nel team',
  'eventType.team.leftText':
    'Non fa più parte del team: il server non accetta questo host. Rimuovilo o invitalo di nuovo.',
  'eventType.team.mandatory': 'In ogni prenotazione',
  'eventType.team.priorityOf': 'Priorità di {name}',
  'eventType.team.priority.highest': 'Priorità massima',
  'eventType.team.priority.high': 'Priorità alta',
  'eventType.team.priority.medium': 'Priorità media',
  'eventType.team.priority.low': 'Priorità bassa',
  'eventType.team.priority.lowest': 'Priorità minima',
  'eventType.team.noTurns': 'Nessuno a turno',
  'eventType.team.noTurnsText': 'Tutti gli host sono in ogni prenotazione. È lo stesso che “In gruppo”.',
  'eventType.team.makeCollective': 'Scegli “In gruppo”',
  'eventType.team.invited': {
    one: 'C’è un invito in sospeso: chi lo accetta può diventare host.',
    other: 'Ci sono {count} inviti in sospeso: chi li accetta può diventare host.',
  },
  'eventType.team.membersLoading': 'Ricerca dei membri del team…',
  'eventType.team.membersRefused': 'Non puoi vedere i membri del team',
  'eventType.team.membersRefusedText':
    'Li vede solo chi amministra il team. Qui puoi rimuovere host, ma non aggiungerne.',
  'eventType.team.membersFailed': 'Impossibile leggere i membri del team',
  'eventType.team.membersNone': 'Nel team non c’è nessuno che possa essere host.',
  'eventType.team.copiesMade': 'Nuove copie',
  'eventType.team.copiesMadeText':
    'Una copia in “{slug}” per: {names}. Chi a quell’indirizzo ha un tipo di evento proprio lo perde: la copia ne prende il posto.',
  'eventType.team.copiesOfAll':
    'Una copia in “{slug}” per ogni membro. Chi a quell’indirizzo ha un tipo di evento proprio lo perde: la copia ne prende il posto.',
  'eventType.team.copiesGone': 'Copie da eliminare',
  'eventType.team.copiesGoneText':
    'Le copie di {names} vengono eliminate, con i loro link privati e webhook. Le prenotazioni già fatte restano.',
  'eventType.team.moreNames': { one: 'un’altra persona', other: 'altre {count} persone' },
  'eventType.team.sameHost': 'Una prenotazione spostata mantiene il suo host.',
  'eventType.team.noHost': 'Scegli almeno un host o tutto il team.',
  'eventType.team.twice': 'Questo host compare due volte. Rimuovine uno.',
  'eventType.team.change.added': { one: 'Un host in più', other: '{count} host in più' },
  'eventType.team.change.removed': { one: 'Un host in meno', other: '{count} host in meno' },
  'eventType.team.change.copied': { one: 'Una copia creata', other: '{count} copie create' },
  'eventType.team.change.uncopied': { one: 'Una copia eliminata', other: '{count} copie eliminate' },
  'eventType.team.change.mandatory': {
    one: 'Un host in più in ogni prenotazione',
    other: '{count} host in più in ogni prenotazione',
  },
  'eventType.team.change.optional': {
    one: 'Un host non è più in ogni prenotazione',
    other: '{count} host non sono più in ogni prenotazione',
  },
  'eventType.team.change.priority': {
    one: 'Priorità modificata per un host',
    other: 'Priorità modificata per {count} host',
  },
  'eventType.team.change.everyone': 'Tutto il team è host',
  'eventType.team.change.chosen': 'Gli host si scelgono uno per uno',
} as const satisfies WordsOf<typeof enEventTeam>;
