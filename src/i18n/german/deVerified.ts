import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

export const deVerified = {
  'verified.title': 'Bestätigte Adressen und Nummern',
  'verified.hint':
    'Workflows schreiben nur an Adressen und Nummern, die bestätigt sind: Ein Code geht dorthin und wird hier eingegeben.',
  'verified.hintTeam':
    'Workflows des Teams schreiben nur an Adressen und Nummern, die bestätigt sind: Ein Code geht dorthin und wird hier eingegeben.',
  'verified.emails': 'E-Mail-Adressen',
  'verified.phones': 'Telefonnummern',
  'verified.emailsFailed': 'Die Adressen konnten nicht gelesen werden',
  'verified.phonesFailed': 'Die Nummern konnten nicht gelesen werden',
  'verified.emailsEmpty': 'Keine Adresse ist bestätigt',
  'verified.phonesEmpty': 'Keine Nummer ist bestätigt',
  'verified.emailsEmptyText': 'Bestätigen Sie eine, damit Erinnerungen dorthin gehen können.',
  'verified.phonesEmptyText': 'Bestätigen Sie eine, damit SMS dorthin gehen können.',
  'verified.emailAdd': 'Adresse bestätigen',
  'verified.phoneAdd': 'Nummer bestätigen',
  'verified.refusedTitle': 'Nur für Admins',
  'verified.refusedText': 'Nur Admins des Teams dürfen sie sehen und bestätigen.',
  'verified.badge': 'Bestätigt',
  'verified.email': 'E-Mail-Adresse',
  'verified.phone': 'Telefonnummer',
  'verified.emailHint': 'Ein Code aus sechs Ziffern wird dorthin gesendet.',
  'verified.phoneHint': 'Ein Code aus sechs Ziffern wird als SMS dorthin gesendet.',
  'verified.emailWrong': 'Geben Sie eine vollständige E-Mail-Adresse an',
  'verified.phoneWrong': 'Geben Sie eine vollständige Telefonnummer an',
  'verified.emailThere': 'Diese Adresse ist schon bestätigt',
  'verified.phoneThere': 'Diese Nummer ist schon bestätigt',
  'verified.sendCode': 'Code senden',
  'verified.notSent':
    'Dorthin konnte kein Code gesendet werden. Prüfen Sie Ihre Eingabe, oder versuchen Sie es noch einmal.',
  'verified.busy': {
    one: 'Es wurden zu viele Codes angefordert. Versuchen Sie es in {count} Sekunde wieder.',
    other: 'Es wurden zu viele Codes angefordert. Versuchen Sie es in {count} Sekunden wieder.',
  },
  'verified.held': {
    one: 'Es wurden zu viele Codes ausprobiert. Versuchen Sie es in {count} Sekunde wieder.',
    other: 'Es wurden zu viele Codes ausprobiert. Versuchen Sie es in {count} Sekunden wieder.',
  },
  'verified.sent': 'Ein Code aus sechs Ziffern ist unterwegs an {to}.',
  'verified.sending': 'Ein neuer Code wird an {to} gesendet …',
  'verified.emailCodeHint': 'Nicht da? Sehen Sie auch im Spam nach. Er gilt eine Viertelstunde.',
  'verified.phoneCodeHint': 'Es kann eine Minute dauern, bis er da ist; er gilt eine Viertelstunde.',
  'verified.codeWrong': 'Das ist nicht der Code. Sehen Sie in die neueste Nachricht.',
  'verified.confirm': 'Bestätigen',
  'verified.confirmIn': 'Bestätigen in {time}',
  'verified.other': 'Ändern, wohin er geht',
  'verified.done': '{to} ist bestätigt',
  'verified.dryRun': 'Nur zum Ausprobieren: Es wird kein Code gesendet.',
} as const satisfies WordsOf<typeof enVerified>;
