import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

/** What a host reads of addresses and numbers that are proved to be hers, in French. */
export const frVerified = {
  'verified.title': 'Adresses et numéros vérifiés',
  'verified.hint':
    'Les workflows n’écrivent qu’aux adresses et numéros vérifiés : un code y est envoyé, puis saisi ici.',
  'verified.hintTeam':
    'Les workflows de l’équipe n’écrivent qu’aux adresses et numéros vérifiés : un code y est envoyé, puis saisi ici.',
  'verified.emails': 'Adresses e-mail',
  'verified.phones': 'Numéros de téléphone',
  'verified.emailsFailed': 'Impossible de lire les adresses',
  'verified.phonesFailed': 'Impossible de lire les numéros',
  'verified.emailsEmpty': 'Aucune adresse vérifiée',
  'verified.phonesEmpty': 'Aucun numéro vérifié',
  'verified.emailsEmptyText': 'Vérifiez-en une pour y recevoir des rappels.',
  'verified.phonesEmptyText': 'Vérifiez-en un pour y recevoir des SMS.',
  'verified.emailAdd': 'Vérifier une adresse',
  'verified.phoneAdd': 'Vérifier un numéro',
  'verified.refusedTitle': 'Réservé aux admins',
  'verified.refusedText': 'L’accès et la vérification sont réservés aux admins de l’équipe.',
  'verified.badge': 'Vérifié',
  'verified.email': 'Adresse e-mail',
  'verified.phone': 'Numéro de téléphone',
  'verified.emailHint': 'Un code à six chiffres y sera envoyé.',
  'verified.phoneHint': 'Un code à six chiffres y sera envoyé par SMS.',
  'verified.emailWrong': 'Indiquez une adresse e-mail complète',
  'verified.phoneWrong': 'Indiquez un numéro de téléphone complet',
  'verified.emailThere': 'Cette adresse est déjà vérifiée',
  'verified.phoneThere': 'Ce numéro est déjà vérifié',
  'verified.sendCode': 'Envoyer le code',
  'verified.notSent': 'Impossible d’y envoyer un code. Vérifiez votre saisie ou réessayez.',
  'verified.busy': {
    one: 'Trop de codes demandés. Réessayez dans {count} seconde.',
    other: 'Trop de codes demandés. Réessayez dans {count} secondes.',
  },
  'verified.held': {
    one: 'Trop de codes essayés. Réessayez dans {count} seconde.',
    other: 'Trop de codes essayés. Réessayez dans {count} secondes.',
  },
  'verified.sent': 'Un code à six chiffres va arriver : {to}.',
  'verified.sending': 'Envoi d’un autre code : {to}…',
  'verified.emailCodeHint':
    'Rien reçu ? Regardez aussi dans le courrier indésirable. Le code est valable un quart d’heure.',
  'verified.phoneCodeHint': 'Il peut mettre une minute à arriver, et il est valable un quart d’heure.',
  'verified.codeWrong': 'Ce n’est pas le bon code. Regardez dans le message le plus récent.',
  'verified.confirm': 'Confirmer',
  'verified.confirmIn': 'Confirmer dans {time}',
  'verified.other': 'Changer de destination',
  'verified.done': '{to} : vérification faite',
  'verified.dryRun': 'Simple essai : aucun code n’est envoyé.',
} as const satisfies WordsOf<typeof enVerified>;
