import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

/** What a host reads of addresses and numbers that are proved to be hers, in Dutch. */
export const nlVerified = {
  'verified.title': 'Geverifieerde adressen en nummers',
  'verified.hint':
    'Workflows sturen alleen berichten naar geverifieerde adressen en nummers: daar gaat een code naartoe, die je hier invult.',
  'verified.hintTeam':
    'Workflows van het team sturen alleen berichten naar geverifieerde adressen en nummers: daar gaat een code naartoe, die je hier invult.',
  'verified.emails': 'E-mailadressen',
  'verified.phones': 'Telefoonnummers',
  'verified.emailsFailed': 'De adressen konden niet worden gelezen',
  'verified.phonesFailed': 'De nummers konden niet worden gelezen',
  'verified.emailsEmpty': 'Er is geen adres geverifieerd',
  'verified.phonesEmpty': 'Er is geen nummer geverifieerd',
  'verified.emailsEmptyText': 'Verifieer er een om daar herinneringen te ontvangen.',
  'verified.phonesEmptyText': 'Verifieer er een om daar sms-berichten te ontvangen.',
  'verified.emailAdd': 'Adres verifiëren',
  'verified.phoneAdd': 'Nummer verifiëren',
  'verified.refusedTitle': 'Alleen voor beheerders',
  'verified.refusedText': 'Alleen beheerders van het team kunnen deze zien en verifiëren.',
  'verified.badge': 'Geverifieerd',
  'verified.email': 'E-mailadres',
  'verified.phone': 'Telefoonnummer',
  'verified.emailHint': 'Er wordt een code van zes cijfers naartoe gestuurd.',
  'verified.phoneHint': 'Er wordt een code van zes cijfers per sms naartoe gestuurd.',
  'verified.emailWrong': 'Vul een volledig e-mailadres in',
  'verified.phoneWrong': 'Vul een volledig telefoonnummer in',
  'verified.emailThere': 'Dit adres is al geverifieerd',
  'verified.phoneThere': 'Dit nummer is al geverifieerd',
  'verified.sendCode': 'Code versturen',
  'verified.notSent':
    'Er kon geen code naartoe worden gestuurd. Controleer wat je hebt ingevuld of probeer het opnieuw.',
  'verified.busy': {
    one: 'Er zijn te veel codes aangevraagd. Probeer het over {count} seconde opnieuw.',
    other: 'Er zijn te veel codes aangevraagd. Probeer het over {count} seconden opnieuw.',
  },
  'verified.held': {
    one: 'Er zijn te veel codes geprobeerd. Probeer het over {count} seconde opnieuw.',
    other: 'Er zijn te veel codes geprobeerd. Probeer het over {count} seconden opnieuw.',
  },
  'verified.sent': 'Een code van zes cijfers is onderweg naar {to}.',
  'verified.sending': 'Er wordt een nieuwe code naar {to} gestuurd…',
  'verified.emailCodeHint':
    'Niet aangekomen? Kijk ook in de map met ongewenste mail. De code is een kwartier geldig.',
  'verified.phoneCodeHint': 'Het kan een minuut duren voordat de code aankomt. Die is een kwartier geldig.',
  'verified.codeWrong': 'Dit is niet de code. Kijk in het nieuwste bericht.',
  'verified.confirm': 'Bevestigen',
  'verified.confirmIn': 'Bevestigen over {time}',
  'verified.other': 'Bestemming wijzigen',
  'verified.done': '{to} is geverifieerd',
  'verified.dryRun': 'Alleen om te proberen: er wordt geen code verstuurd.',
} as const satisfies WordsOf<typeof enVerified>;
