import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** What a host reads of her calendars, in French. */
export const frCalendars = {
  'calendars.title': 'Agendas',
  'calendars.intro': 'Les heures occupées des agendas activés ne sont jamais proposées à la réservation.',
  'calendars.connect': 'Connecter un agenda',
  'calendars.dryRun': 'Simple essai : rien de ce que vous modifiez ici n’est enregistré.',
  'calendars.google': 'Google Agenda',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Lien d’agenda',
  'calendars.account': '{provider}, {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'Aucun agenda pour l’instant',
  'calendars.emptyText':
    'Connectez-en un, et vos heures occupées ne seront jamais proposées. Les réservations y seront inscrites.',
  'calendars.refusedTitle': 'Vous ne pouvez pas voir ces agendas',
  'calendars.failedTitle': 'Impossible de lire vos agendas',

  // an account
  'calendars.working': 'Opérationnel',
  'calendars.broken': 'À vérifier',
  'calendars.delegated': 'Par votre organisation',
  'calendars.feed': 'Lecture seule',
  'calendars.listOf': 'Agendas de {account}. Ceux qui sont activés bloquent votre temps.',
  'calendars.noneInAccount': 'Ce compte n’a aucun agenda.',
  'calendars.menu': 'Actions pour {account}',
  'calendars.checkAgain': 'Vérifier à nouveau',
  'calendars.checking': 'Vérification…',
  'calendars.reconnect': 'Reconnecter {provider}',
  'calendars.remove': 'Retirer le compte',
  'calendars.removeMenu': 'Retirer le compte…',
  'calendars.delegatedNote':
    'Ce compte a été connecté par votre organisation. Seuls ses admins peuvent le retirer.',
  'calendars.unknownNote': 'Ce compte ne peut être retiré que là où il a été connecté.',

  // an account that does not answer
  'calendars.brokenTitle': '{provider} ne répond pas',
  'calendars.brokenSays': 'Message reçu : « {problem} ».',
  'calendars.brokenUnknown':
    'Tant qu’il ne répond pas, on ignore ce qui y bloque votre temps. Si l’un de ses agendas est activé, aucun créneau n’est proposé.',
  'calendars.brokenOn': {
    one: '{count} agenda activé ne peut pas être lu. Tant que c’est le cas, aucun créneau n’est proposé.',
    other:
      '{count} agendas activés ne peuvent pas être lus. Tant que c’est le cas, aucun créneau n’est proposé.',
  },
  'calendars.brokenOff': 'Aucun de ses agendas n’est activé : vos créneaux sont proposés comme d’habitude.',
  'calendars.brokenPlace': 'Les nouvelles réservations ne peuvent pas non plus y être inscrites.',
  'calendars.brokenDelegated':
    'Il a été connecté par votre organisation : ses admins peuvent rétablir la connexion.',
  'calendars.frozen': 'Dernier état lu. Modifiable dès que le compte répondra.',

  // a calendar
  'calendars.goesHere': 'Reçoit les nouvelles réservations',
  'calendars.readOnly': 'Lecture seule',
  'calendars.saving': 'Enregistrement…',
  'calendars.onFailed': 'Activation impossible, l’agenda reste désactivé. {reason}',
  'calendars.offFailed': 'Désactivation impossible, l’agenda reste activé. {reason}',
  'calendars.nothingTitle': 'Aucun agenda ne bloque votre temps',
  'calendars.nothingText':
    'Tous les créneaux de vos horaires sont proposés, quel que soit le contenu de vos agendas. Activez ceux qui comptent.',

  // removing an account
  'calendars.removeTitle': 'Retirer {account} ?',
  'calendars.unblocked': {
    one: '{count} agenda ne bloque plus votre temps : {names}.',
    other: '{count} agendas ne bloquent plus votre temps : {names}.',
  },
  'calendars.unblockedNone':
    'Aucun de ses agendas ne bloque votre temps : rien ne change à ce qui est proposé.',
  'calendars.unblockedUnknown':
    'Il ne répond pas : on ignore lesquels de ses agendas bloquent votre temps. Plus aucun ne le fera.',
  'calendars.unblockedLast':
    'C’est le dernier compte à le faire : plus aucun agenda ne bloquera votre temps.',
  'calendars.lostTo': 'Les nouvelles réservations iront plutôt dans {name}, du compte {account}.',
  'calendars.lostToNowhere':
    'Les nouvelles réservations ne seront plus inscrites dans aucun agenda et resteront uniquement ici.',
  'calendars.lostEventTypes': {
    one: '{count} type d’événement y inscrit ses réservations et a besoin d’un autre agenda : {names}.',
    other:
      '{count} types d’événement y inscrivent leurs réservations et ont besoin d’un autre agenda : {names}.',
  },
  'calendars.stays':
    'Le contenu de ses agendas y reste. Les changements ultérieurs de ces réservations n’y parviennent plus.',
  'calendars.keep': 'Conserver',
  'calendars.removing': 'Retrait…',
  'calendars.removeFailed': 'Impossible de retirer le compte',
  'calendars.removed': 'Compte retiré : {account}.',
  'calendars.connected': 'L’agenda est connecté.',
  'calendars.reconnected': 'Compte reconnecté : {account}.',

  // where bookings go
  'calendars.placeTitle': 'Où vont les nouvelles réservations',
  'calendars.placeIn': 'Compte {account}. Chaque type d’événement peut en choisir un autre.',
  'calendars.placeHint': 'Chaque type d’événement peut en choisir un autre.',
  'calendars.placeChoose': 'Choisir un agenda',
  'calendars.placeLost': 'Un agenda impossible à lire',
  'calendars.placeLostHint':
    'Impossible d’y inscrire des réservations pour l’instant. Rétablissez la connexion du compte ou choisissez un autre agenda.',
  'calendars.placeNone':
    'Aucun agenda connecté n’accepte d’inscriptions. Les réservations restent uniquement ici.',
  'calendars.placeNoAccount': 'Aucun agenda n’est connecté. Les réservations restent uniquement ici.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'Les nouvelles réservations vont dans {name}.',
  'calendars.placeFailed': 'Rien n’a changé. {reason}',
  'calendars.elsewhere': {
    one: '{count} type d’événement écrit ailleurs :',
    other: '{count} types d’événement écrivent ailleurs :',
  },
  'calendars.elsewhereTo': '{eventType} : {name}',
  'calendars.elsewhereLost': '{eventType} : un agenda impossible à lire',

  // what blocks
  'calendars.todayTitle': 'Ce qui bloque aujourd’hui',
  'calendars.todayNone': 'Rien dans vos agendas.',
  'calendars.todayNothingOn': 'Aucun agenda n’est activé.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'Occupé',
  'calendars.todayAll': 'Jour entier',
  'calendars.todayMissing': 'Manque dans cette liste : {accounts}.',
  'calendars.todayMissingMany': 'Manquent dans cette liste : {accounts}.',
  'calendars.todayZone': 'Heures locales : {zone}',

  // a part alone
  'calendars.selectedTitle': 'Ce qui bloque votre temps',
} as const satisfies WordsOf<typeof enCalendars>;
