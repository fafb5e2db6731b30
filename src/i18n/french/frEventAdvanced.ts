import type { WordsOf } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

/** What a host reads of what is rarely changed, and of private links, in French. */
export const frEventAdvanced = {
  'eventType.advanced.confirming': 'Confirmation',
  'eventType.advanced.naming': 'Nom',
  'eventType.advanced.after': 'Après la réservation',
  'eventType.advanced.page': 'La page',
  'eventType.advanced.calendars': 'Agendas',
  'eventType.advanced.privacy': 'E-mail et confidentialité',
  'eventType.advanced.changing': 'Annulation et déplacement',
  'eventType.advanced.minutes': { one: 'minute', other: 'minutes' },
  'eventType.advanced.hours': { one: 'heure', other: 'heures' },
  'eventType.advanced.unit': 'Unité : {name}',
  'eventType.advanced.atLeastOne': 'Indiquez un nombre entier d’au moins 1',
  'eventType.advanced.confirmHint':
    'D’ici à votre confirmation, ce n’est qu’une demande, et la personne qui réserve en est informée.',
  'eventType.advanced.confirmNever': 'Confirmation immédiate',
  'eventType.advanced.confirmAlways': 'Je confirme chaque réservation',
  'eventType.advanced.confirmLate': 'Je ne confirme que les réservations à court délai',
  'eventType.advanced.confirmBefore': 'Délai avant le début inférieur à',
  'eventType.advanced.blocksTime': 'Le créneau est bloqué pendant l’attente',
  'eventType.advanced.blocksTimeHint': 'Sinon, d’autres peuvent demander le même créneau entre-temps.',
  'eventType.advanced.nameHint':
    'Dans les agendas et les e-mails. Ce qui est entre accolades est rempli pour chaque réservation.',
  'eventType.advanced.nameTemplate': 'Nom',
  'eventType.advanced.nameExample': 'Par exemple : {name}',
  'eventType.advanced.nameInsert': 'Insérer dans le nom',
  'eventType.advanced.nameUnknown':
    '{variable} ne peut pas être remplie. Retirez cette variable ou insérez-en une de la liste ci-dessous.',
  'eventType.advanced.exampleHost': 'Ada Morel',
  'eventType.advanced.exampleVisitor': 'Maya Lind',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Où va le navigateur une fois la réservation faite. Sans adresse, votre page reste affichée et confirme la réservation.',
  'eventType.advanced.redirectAddress': 'Adresse de la page',
  'eventType.advanced.redirectTells':
    'Cette page reçoit dans son adresse les données de la réservation, comme les noms et les heures. Non modifiable ici.',
  'eventType.advanced.redirectTellsNothing':
    'Cette page ne reçoit rien de la réservation. Non modifiable ici.',
  'eventType.advanced.noAddress': 'Indiquez une adresse complète qui commence par https:// ou http://',
  'eventType.advanced.zoneHint':
    'La personne qui réserve ne peut pas choisir le fuseau. Sur Cal.com, les heures suivent le fuseau de vos horaires ; sur votre page, celui qu’elle indique.',
  'eventType.advanced.zoneHintNamed':
    'La personne qui réserve ne peut pas choisir le fuseau. Sur Cal.com, c’est {zone}, celui de vos horaires ; sur votre page, celui qu’elle indique.',
  'eventType.advanced.viewsHint':
    'Les affichages au choix à la réservation. Modifiables, mais le choix ne peut plus revenir au serveur.',
  'eventType.advanced.viewsUnset':
    'Les affichages au choix à la réservation. Rien n’est défini ; une fois le choix fait, il reste modifiable mais ne peut plus revenir au serveur.',
  'eventType.advanced.viewsOffered': 'Affichages proposés',
  'eventType.advanced.viewLast': 'Il doit en rester un.',
  'eventType.advanced.viewFirst': 'S’ouvre sur',
  'eventType.advanced.monthView': 'Mois',
  'eventType.advanced.weekView': 'Semaine',
  'eventType.advanced.columnView': 'Colonnes',
  'eventType.advanced.firstView': 'L’affichage d’ouverture doit faire partie des affichages proposés',
  'eventType.advanced.languageHint': 'La langue de votre page, pour tout le monde.',
  'eventType.advanced.languageOwn': 'Celle de la personne qui la consulte',
  'eventType.advanced.colorHint':
    'Ses propres couleurs au lieu des vôtres. Une fois enregistrées, elles restent modifiables mais ne peuvent plus être retirées.',
  'eventType.advanced.colorKept':
    'Ses propres couleurs au lieu des vôtres. Modifiables, mais elles ne peuvent pas être retirées.',
  'eventType.advanced.lightColor': 'Sur fond clair',
  'eventType.advanced.darkColor': 'Sur fond sombre',
  'eventType.advanced.colorPick': 'Choisir une couleur : {name}',
  'eventType.advanced.noColor': 'Indiquez une couleur à six caractères, par exemple #3b6cf6',
  'eventType.advanced.lightContrast':
    'Peu visible sur du blanc : le contraste est de {ratio} pour 1, il faut 3 pour 1. Prenez une couleur plus foncée.',
  'eventType.advanced.darkContrast':
    'Peu visible sur fond sombre : le contraste est de {ratio} pour 1, il faut 3 pour 1. Prenez une couleur plus claire.',
  'eventType.advanced.calendarHint':
    'Où les réservations sont inscrites. Une fois un agenda choisi et enregistré, vous pouvez en changer, mais pas revenir à celui par défaut.',
  'eventType.advanced.calendarKept':
    'Où les réservations sont inscrites. Vous pouvez changer d’agenda, mais pas revenir à celui par défaut.',
  'eventType.advanced.calendarDefault': 'Votre agenda par défaut',
  'eventType.advanced.calendarGone': 'N’est plus connecté ou ne vous appartient pas',
  'eventType.advanced.calendarsNone': 'Aucun agenda connecté. Les réservations ne sont inscrites nulle part.',
  'eventType.advanced.calendarsFailed': 'Impossible de lire vos agendas',
  'eventType.advanced.organizerHint':
    'Les invitations partent de l’adresse du compte de cet agenda, et non de la vôtre ici.',
  'eventType.advanced.organizerNone':
    'Nécessite un compte d’agenda connecté. Les invitations partent de votre adresse ici.',
  'eventType.advanced.hideNotesHint':
    'Les réponses de la personne qui réserve ne sont pas inscrites dans les agendas.',
  'eventType.advanced.hideDetailsHint':
    'La personne qui voit votre agenda voit seulement que vous n’êtes pas libre.',
  'eventType.advanced.hideEmailHint':
    'Votre adresse n’apparaît ni sur la page, ni dans les e-mails, ni dans les agendas.',
  'eventType.advanced.verifyHint': 'Un code est envoyé, à saisir avant de réserver.',
  'eventType.advanced.signInHint':
    'Réservation limitée à vous et aux admins de votre équipe. Toute autre personne est refusée.',
  'eventType.advanced.emailsHint': 'Confirmations, rappels et annulations que le serveur envoie de lui-même.',
  'eventType.advanced.attendeesEmails': 'Aux personnes inscrites',
  'eventType.advanced.hostsEmails': 'Aux hôtes',
  'eventType.advanced.attendeesOffTitle': 'Aucun e-mail aux personnes inscrites ?',
  'eventType.advanced.hostsOffTitle': 'Aucun e-mail aux hôtes ?',
  'eventType.advanced.attendeesOffText':
    'La personne qui réserve ne reçoit ni confirmation, ni rappel, ni avis d’annulation, sauf si vous les envoyez vous-même. Les workflows continuent leurs envois.',
  'eventType.advanced.hostsOffText':
    'Les hôtes ne reçoivent plus d’e-mails sur les réservations, modifications et annulations, et doivent consulter l’agenda. Les workflows continuent leurs envois.',
  'eventType.advanced.emailsKeep': 'Continuer les envois',
  'eventType.advanced.emailsOff': 'Ne rien envoyer',
  'eventType.advanced.cancellingHint':
    'Personne ne peut annuler une réservation : ni vous, ni la personne qui a réservé.',
  'eventType.advanced.rescheduleTitle': 'Déplacement',
  'eventType.advanced.rescheduleHint': 'Jusqu’à quand une réservation peut être déplacée.',
  'eventType.advanced.rescheduleAlways': 'À tout moment',
  'eventType.advanced.rescheduleUntil': 'Jusqu’à un certain délai avant le début',
  'eventType.advanced.rescheduleNever': 'Jamais',
  'eventType.advanced.rescheduleBefore': 'Délai minimal avant le début',
  'eventType.advanced.pastHint': 'Une réservation passée peut être déplacée à une nouvelle date.',
  'eventType.advanced.cancelledHint': 'Avec son ancien lien, une réservation annulée peut être refaite.',
  'eventType.advanced.changeConfirmLate': 'Je confirme les réservations faites moins de {length} à l’avance',
  'eventType.advanced.changeTimeFree': '{when}, le créneau reste libre entre-temps',
  'eventType.advanced.changeViews': '{views}, d’abord {first}',
  'eventType.advanced.changeRescheduleUntil': 'jusqu’à {length} avant',
  'eventType.advanced.changeAttendeeMailOff': 'Aucun e-mail aux personnes inscrites',
  'eventType.advanced.changeAttendeeMailOn': 'De nouveau des e-mails aux personnes inscrites',
  'eventType.advanced.changeHostMailOff': 'Aucun e-mail aux hôtes',
  'eventType.advanced.changeHostMailOn': 'De nouveau des e-mails aux hôtes',
  'eventType.payments.hint': 'Ce qui est payé à la réservation.',
  'eventType.payments.price': 'Prix',
  'eventType.payments.where':
    'Il se règle dans Cal.com, dans l’application de paiement de ce type d’événement, et n’est pas modifiable ici.',
  'eventType.links.hint':
    'Des adresses à donner à qui vous voulez : chacune vaut jusqu’à un jour donné ou pour un certain nombre de réservations, même si le type d’événement est masqué. Création, modification et suppression sont immédiates, sans passer par « Enregistrer ».',
  'eventType.links.noneOfTeams':
    'Les liens privés n’existent que pour vos propres types d’événement et ceux d’une équipe d’une organisation.',
  'eventType.links.failed': 'Impossible de lire les liens',
  'eventType.links.empty': 'Aucun lien privé pour l’instant',
  'eventType.links.emptyText':
    'Créez-en un pour permettre à quelqu’un de réserver sans passer par votre page publique.',
  'eventType.links.add': 'Nouveau lien privé',
  'eventType.links.used': {
    one: 'Réservation faite : {used} sur {count}',
    other: 'Réservations faites : {used} sur {count}',
  },
  'eventType.links.until': 'Jusqu’au {day}, {time}',
  'eventType.links.over': 'Expiré',
  'eventType.links.copy': 'Copier',
  'eventType.links.copyOf': 'Copier {link}',
  'eventType.links.changeTitle': 'Modifier ce lien',
  'eventType.links.deleteTitle': 'Supprimer ce lien ?',
  'eventType.links.deleteText': 'Il ne permettra plus de réserver. Les réservations existantes restent.',
  'eventType.links.deleted': 'Le lien est supprimé',
  'eventType.links.dayFault': 'Indiquez un jour qui n’est pas passé',
  'eventType.links.changed': 'Le lien est modifié',
  'eventType.links.made': 'Le lien est créé',
  'eventType.links.works': 'Durée de validité',
  'eventType.links.byBookings': 'Pour un nombre de réservations',
  'eventType.links.byDay': 'Jusqu’à un jour donné',
  'eventType.links.lastDay': 'Dernier jour',
  'eventType.links.bookings': 'Réservations',
  'eventType.links.make': 'Créer le lien',
} as const satisfies WordsOf<typeof enEventAdvanced>;
