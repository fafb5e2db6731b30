import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** What a visitor reads who pays for a booking, in Dutch. */
export const nlPayment = {
  'payment.title': 'Betaling',
  'payment.loading': 'De betaling wordt voorbereid…',
  'payment.amount': 'Te betalen',
  'payment.holdAmount': 'Kosten als je niet komt',
  'payment.holdText':
    'Er wordt nu niets afgeschreven. Je kaart wordt bewaard en de kosten worden alleen afgeschreven als je niet komt of te laat annuleert.',
  'payment.holdAgree': 'Ik ga ermee akkoord dat {price} van mijn kaart wordt afgeschreven als ik niet kom.',
  'payment.holdMissing': 'Ga akkoord met de kosten, anders kan de tijd niet voor je worden vastgehouden.',
  'payment.card': 'Betaalwijze',
  'payment.pay': '{price} betalen',
  'payment.hold': 'Mijn kaart bewaren',
  'payment.paying': 'Er wordt betaald…',
  'payment.holding': 'Je kaart wordt bewaard…',
  'payment.asking': 'Er wordt gecontroleerd of het is gelukt…',
  'payment.cancel': 'Nu niet',
  'payment.incomplete': 'In de velden hierboven ontbreekt iets of klopt iets niet. Er is niets afgeschreven.',
  'payment.declined': 'De betaling is geweigerd. Er is niets afgeschreven.',
  'payment.unfinished': 'De betaling is niet afgerond. Er is niets afgeschreven.',
  'payment.refused': 'De betaling is niet gelukt. Er is niets afgeschreven.',
  'payment.retryHint': 'Wat je hebt ingevuld, staat er nog: pas het aan of betaal op een andere manier.',
  'payment.unsureTitle': 'We weten niet of het is gelukt',
  'payment.unsureText':
    'Het antwoord is onderweg verloren gegaan. Controleer het opnieuw voordat je betaalt: je betaalt nooit twee keer.',
  'payment.ask': 'Opnieuw controleren',
  'payment.brokenTitle': 'De betaling kon niet worden voorbereid',
  'payment.blockedText':
    'De betaalpagina van Stripe kon niet worden geladen. Mogelijk houdt een blocker of het netwerk die tegen.',
  'payment.paidTitle': 'Betaald: {price}',
  'payment.heldTitle': 'Je kaart is bewaard',
  'payment.processingTitle': 'Je betaling is onderweg',
  'payment.processingText':
    'Je bank heeft even tijd nodig. Je krijgt een e-mail zodra de betaling binnen is en de afspraak definitief is.',
  'payment.confirming': 'Je afspraak wordt bevestigd…',
  'payment.confirmed': 'Je afspraak is bevestigd.',
  'payment.waiting': 'Je krijgt een e-mail zodra je afspraak is bevestigd.',
} as const satisfies WordsOf<typeof enPayment>;
