import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

/** What a host reads of who hosts a team’s event type, in French. */
export const frEventTeam = {
  'eventType.team.hint': 'Avec qui de votre équipe on réserve, et comment.',
  'eventType.team.collective': 'Tout le monde ensemble',
  'eventType.team.collectiveHint':
    'Un créneau est proposé quand l’ensemble des hôtes est libre, et tout le monde y participe.',
  'eventType.team.roundRobin': 'À tour de rôle',
  'eventType.team.roundRobinHint':
    'Un créneau est proposé dès qu’une personne est libre. Parmi les hôtes libres, la priorité la plus haute l’emporte ; à égalité, c’est à tour de rôle.',
  'eventType.team.managed': 'Un par hôte',
  'eventType.team.managedHint':
    'Chaque hôte a une copie de ce type d’événement sur sa propre page, où se font les réservations. Ce qui est enregistré ici modifie chaque copie.',
  'eventType.team.managedStays':
    'Ce choix est définitif : un type d’événement avec des copies ne peut pas changer de forme.',
  'eventType.team.everyone':
    'Rejoindre l’équipe plus tard suffit pour devenir hôte, la quitter pour ne plus l’être. Pour l’équipe d’une plateforme, seules comptent les personnes gérées par elle.',
  'eventType.team.everyoneLater': 'Toute l’équipe figurera ici après l’enregistrement.',
  'eventType.team.hosts.collective': {
    one: '{count} hôte doit être libre.',
    other: 'Les {count} hôtes doivent être libres.',
  },
  'eventType.team.hosts.collectiveAlone':
    'Un seul hôte : les créneaux sont ceux où cette personne est libre.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} hôte à tour de rôle.',
    other: '{count} hôtes à tour de rôle.',
  },
  'eventType.team.hosts.roundRobinAlone': 'Un seul hôte, toujours la même personne.',
  'eventType.team.hosts.mandatory': {
    one: '{count} autre personne participe à chaque réservation et doit être libre aussi.',
    other: '{count} autres personnes participent à chaque réservation et doivent être libres aussi.',
  },
  'eventType.team.hosts.managed': {
    one: 'Une copie pour {count} membre.',
    other: 'Une copie par membre, {count} en tout.',
  },
  'eventType.team.nobody': 'Personne pour l’instant : aucun créneau n’est proposé.',
  'eventType.team.nobodyManaged': 'Personne n’a encore de copie : aucune réservation n’est possible.',
  'eventType.team.add': 'Ajouter des hôtes',
  'eventType.team.addLabel': 'Membres de l’équipe',
  'eventType.team.search': 'Rechercher dans l’équipe',
  'eventType.team.noMember': 'Personne de ce nom dans l’équipe',
  'eventType.team.moreMembers': {
    one: '{count} autre : continuez à taper',
    other: '{count} autres : continuez à taper',
  },
  'eventType.team.remove': 'Retirer {name}',
  'eventType.team.removed': 'Hôte en moins : {name}',
  'eventType.team.added': 'Hôte en plus : {name}',
  'eventType.team.user': 'Compte {id}',
  'eventType.team.new': 'Nouvel ajout',
  'eventType.team.left': 'Hors de l’équipe',
  'eventType.team.leftText':
    'Cette personne ne fait plus partie de l’équipe : le serveur la refuse comme hôte. Retirez-la ou invitez-la à nouveau.',
  'eventType.team.mandatory': 'Dans chaque réservation',
  'eventType.team.priorityOf': 'Priorité de {name}',
  'eventType.team.priority.highest': 'Priorité maximale',
  'eventType.team.priority.high': 'Priorité haute',
  'eventType.team.priority.medium': 'Priorité moyenne',
  'eventType.team.priority.low': 'Priorité basse',
  'eventType.team.priority.lowest': 'Priorité minimale',
  'eventType.team.noTurns': 'Personne à tour de rôle',
  'eventType.team.noTurnsText':
    'L’ensemble des hôtes participe à chaque réservation. Cela revient à « Tout le monde ensemble ».',
  'eventType.team.makeCollective': 'Choisir « Tout le monde ensemble »',
  'eventType.team.invited': {
    one: 'Une invitation est en attente : cette personne pourra être hôte une fois l’invitation acceptée.',
    other:
      '{count} invitations sont en attente : ces personnes pourront être hôtes une fois l’invitation acceptée.',
  },
  'eventType.team.membersLoading': 'Recherche des membres de l’équipe…',
  'eventType.team.membersRefused': 'Vous ne pouvez pas voir les membres de l’équipe',
  'eventType.team.membersRefusedText':
    'C’est réservé à ses admins. Vous pouvez retirer des hôtes ici, pas en ajouter.',
  'eventType.team.membersFailed': 'Impossible de lire les membres de l’équipe',
  'eventType.team.membersNone': 'Personne dans l’équipe ne peut être hôte.',
  'eventType.team.copiesMade': 'Nouvelles copies',
  'eventType.team.copiesMadeText':
    'Une copie à l’adresse « {slug} » pour : {names}. Si l’adresse sert déjà à un type d’événement personnel, la copie le remplace et il est perdu.',
  'eventType.team.copiesOfAll':
    'Une copie à l’adresse « {slug} » pour chaque membre. Si l’adresse sert déjà à un type d’événement personnel, la copie le remplace et il est perdu.',
  'eventType.team.copiesGone': 'Copies supprimées',
  'eventType.team.copiesGoneText':
    'Les copies de {names} sont supprimées, avec leurs liens privés et leurs webhooks. Les réservations existantes restent.',
  'eventType.team.moreNames': { one: '{count} autre personne', other: '{count} autres personnes' },
  'eventType.team.sameHost': 'Une réservation déplacée garde son hôte.',
  'eventType.team.noHost': 'Choisissez au moins un hôte, ou toute l’équipe.',
  'eventType.team.twice': 'Cet hôte figure deux fois. Retirez-en un.',
  'eventType.team.change.added': { one: '{count} hôte de plus', other: '{count} hôtes de plus' },
  'eventType.team.change.removed': { one: '{count} hôte de moins', other: '{count} hôtes de moins' },
  'eventType.team.change.copied': { one: 'Une copie créée', other: '{count} copies créées' },
  'eventType.team.change.uncopied': { one: 'Une copie supprimée', other: '{count} copies supprimées' },
  'eventType.team.change.mandatory': {
    one: '{count} hôte de plus dans chaque réservation',
    other: '{count} hôtes de plus dans chaque réservation',
  },
  'eventType.team.change.optional': {
    one: '{count} hôte n’est plus dans chaque réservation',
    other: '{count} hôtes ne sont plus dans chaque réservation',
  },
  'eventType.team.change.priority': {
    one: 'Priorité modifiée pour {count} hôte',
    other: 'Priorité modifiée pour {count} hôtes',
  },
  'eventType.team.change.everyone': 'Toute l’équipe est hôte',
  'eventType.team.change.chosen': 'Hôtes choisis un par un',
} as const satisfies WordsOf<typeof enEventTeam>;
