import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

export const deVerified = {
  'verified.title': 'Bestätigte Adressen und Nummern',
  'verified.hint':
    'Workflows schreiben nur an Adressen und Nummern, die bestätigt sind: ein Code geht dorthin und wird hier eingegeben.',
  'verified.hintTeam':
    'Workflows des Teams schreiben nur an Adressen und Nummern, die bestätigt sind: ein Code geht dorthin und wird hier eingegeben.',
  'verified.emails': 'E-Mail-Adressen',
  'verified.phones': 'Telefonnummern',
  'verified.emailsFailed': 'Die Adressen konnten nicht gelesen werden',
  'verified.phonesFailed': 'Die Nummern konnten nicht gelesen werden',
  'verified.emailsEmpty': 'Keine Adresse ist bestätigt',
  'verified.phonesEmpty': 'Keine Nummer ist bestätigt',
  'verified.emailsEmptyText': 'Bestätige eine, damit Erinnerungen dorthin gehen können.',
  'verified.phonesEmptyText': 'Bestätige eine, damit Kurznachrichten dorthin gehen können.',
  'verified.emailAdd': 'Adresse bestätigen',
  'verified.phoneAdd': 'Nummer bestätigen',
  'verified.refusedTitle': 'Nur für Admins',
  'verified.refusedText': 'Nur Admins des Teams dürfen sie sehen und bestätigen.',
  'verified.badge': 'Bestätigt',
  'verified.email': 'E-Mail-Adresse',
  'verified.phone': 'Telefonnummer',
  'verified.emailHint': 'Ein Code aus sechs Ziffern wird dorthin gesendet.',
  'verified.phoneHint': 'Ein Code aus sechs Ziffern wird als Kurznachricht dorthin gesendet.',
  'verified.emailWrong': 'Gib eine ganze E-Mail-Adresse an',
  'verified.phoneWrong': 'Gib eine ganze Telefonnummer an',
  'verified.emailThere': 'Diese Adresse ist schon bestätigt',
  'verified.phoneThere': 'Diese Nummer ist schon bestätigt',
  'verified.sendCode': 'Code senden',
  'verified.notSent':
    'Dorthin konnte kein Code gesendet werden. Sieh nach, was du getippt hast, oder versuch es noch einmal.',
  'verified.busy': {
    one: 'Es wurden zu viele Codes verlangt. Versuch es in {count} Sekunde wieder.',
    other: 'Es wurden zu viele Codes verlangt. Versuch es in {count} Sekunden wieder.',
  },
  'verified.held': {
    one: 'Es wurden zu viele Codes versucht. Versuch es in {count} Sekunde wieder.',
    other: 'Es wurden zu viele Codes versucht. Versuch es in {count} Sekunden wieder.',
  },
  'verified.sent': 'Ein Code aus sechs Ziffern ist unterwegs an {to}.',
  'verified.sending': 'Ein neuer Code wird an {to} gesendet…',
  'verified.emailCodeHint': 'Nicht da? Sieh auch in der unerwünschten Post nach. Er gilt eine Viertelstunde.',
  'verified.phoneCodeHint': 'Es kann eine Minute dauern, bis er da ist; er gilt eine Viertelstunde.',
  'verified.codeWrong': 'Das ist nicht der Code. Sieh in die neueste Nachricht.',
  'verified.confirm': 'Bestätigen',
  'verified.confirmIn': 'Bestätigen in {time}',
  'verified.other': 'Ändern, wohin er geht',
  'verified.done': '{to} ist bestätigt',
  'verified.dryRun': 'Nur zum Ausprobieren: kein Code wird gesendet.',
} as const satisfies WordsOf<typeof enVerified>;
