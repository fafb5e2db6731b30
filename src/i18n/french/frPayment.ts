import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** What a visitor reads who pays for a booking, in French. */
export const frPayment = {
  'payment.title': 'Paiement',
  'payment.loading': 'Préparation du paiement…',
  'payment.amount': 'Montant à payer',
  'payment.holdAmount': 'Frais en cas d’absence',
  'payment.holdText':
    'Rien n’est débité maintenant. Votre carte est enregistrée, et les frais ne sont débités qu’en cas d’absence ou d’annulation trop tardive.',
  'payment.holdAgree': 'J’accepte que {price} soient débités de ma carte en cas d’absence.',
  'payment.holdMissing': 'Acceptez les frais, sans quoi le créneau ne peut pas être gardé pour vous.',
  'payment.card': 'Moyen de paiement',
  'payment.pay': 'Payer {price}',
  'payment.hold': 'Enregistrer ma carte',
  'payment.paying': 'Paiement…',
  'payment.holding': 'Enregistrement de la carte…',
  'payment.asking': 'Vérification du paiement…',
  'payment.cancel': 'Plus tard',
  'payment.incomplete': 'Un champ ci-dessus est vide ou incorrect. Rien n’a été débité.',
  'payment.declined': 'Le paiement a été refusé. Rien n’a été débité.',
  'payment.unfinished': 'Le paiement n’est pas allé à son terme. Rien n’a été débité.',
  'payment.refused': 'Le paiement n’a pas abouti. Rien n’a été débité.',
  'payment.retryHint': 'Votre saisie est toujours là : corrigez-la ou essayez un autre moyen de paiement.',
  'payment.unsureTitle': 'Nous ignorons si le paiement a abouti',
  'payment.unsureText': 'La réponse s’est perdue. Vérifiez avant de payer : personne ne paie deux fois.',
  'payment.ask': 'Vérifier à nouveau',
  'payment.brokenTitle': 'Impossible de préparer le paiement',
  'payment.blockedText':
    'La page de paiement de Stripe n’a pas pu être chargée. Un bloqueur ou le réseau en est peut-être la cause.',
  'payment.paidTitle': 'Payé : {price}',
  'payment.heldTitle': 'Votre carte est enregistrée',
  'payment.processingTitle': 'Votre paiement est en cours',
  'payment.processingText':
    'Votre banque a besoin d’un peu de temps. Vous recevrez un e-mail dès que le paiement sera arrivé et la réservation ferme.',
  'payment.confirming': 'Confirmation de votre réservation…',
  'payment.confirmed': 'Votre réservation est confirmée.',
  'payment.waiting': 'Vous recevrez un e-mail dès que votre réservation sera confirmée.',
} as const satisfies WordsOf<typeof enPayment>;
