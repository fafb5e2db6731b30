import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

export const dePayment = {
  'payment.title': 'Zahlung',
  'payment.loading': 'Die Zahlung wird vorbereitet …',
  'payment.amount': 'Zu zahlen',
  'payment.holdAmount': 'Gebühr, wenn Sie nicht kommen',
  'payment.holdText':
    'Jetzt wird nichts abgebucht. Ihre Karte wird hinterlegt, und die Gebühr nur abgebucht, wenn Sie nicht kommen oder zu spät absagen.',
  'payment.holdAgree':
    'Ich bin einverstanden, dass {price} von meiner Karte abgebucht werden, wenn ich nicht komme.',
  'payment.holdMissing': 'Stimmen Sie der Gebühr zu, sonst kann die Zeit nicht für Sie frei gehalten werden.',
  'payment.card': 'Wie Sie zahlen',
  'payment.pay': '{price} zahlen',
  'payment.hold': 'Karte hinterlegen',
  'payment.paying': 'Wird gezahlt …',
  'payment.holding': 'Karte wird hinterlegt …',
  'payment.asking': 'Es wird geprüft, ob die Zahlung angekommen ist …',
  'payment.cancel': 'Jetzt nicht',
  'payment.incomplete':
    'In den Feldern oben fehlt etwas, oder etwas stimmt nicht. Es wurde nichts abgebucht.',
  'payment.declined': 'Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht.',
  'payment.unfinished': 'Die Zahlung wurde nicht zu Ende geführt. Es wurde nichts abgebucht.',
  'payment.refused': 'Die Zahlung ist nicht gelungen. Es wurde nichts abgebucht.',
  'payment.retryHint': 'Was Sie eingegeben haben, ist noch da: Korrigieren Sie es, oder zahlen Sie anders.',
  'payment.unsureTitle': 'Wir wissen nicht, ob die Zahlung angekommen ist',
  'payment.unsureText':
    'Die Antwort ging unterwegs verloren. Prüfen Sie es noch einmal, bevor Sie zahlen: Niemand zahlt doppelt.',
  'payment.ask': 'Noch einmal prüfen',
  'payment.brokenTitle': 'Die Zahlung konnte nicht vorbereitet werden',
  'payment.blockedText':
    'Die Zahlungsseite von Stripe konnte nicht geladen werden. Vielleicht wird sie von einem Werbeblocker oder vom Netzwerk aufgehalten.',
  'payment.paidTitle': 'Bezahlt: {price}',
  'payment.heldTitle': 'Ihre Karte ist hinterlegt',
  'payment.processingTitle': 'Ihre Zahlung ist unterwegs',
  'payment.processingText':
    'Ihre Bank braucht noch etwas Zeit. Sie bekommen eine E-Mail, sobald die Zahlung da ist und die Buchung gilt.',
  'payment.confirming': 'Ihre Buchung wird bestätigt …',
  'payment.confirmed': 'Ihre Buchung ist bestätigt.',
  'payment.waiting': 'Sie bekommen eine E-Mail, sobald Ihre Buchung bestätigt ist.',
} as const satisfies WordsOf<typeof enPayment>;
