import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** What a visitor reads who pays for a booking, in Spanish. */
export const esPayment = {
  'payment.title': 'Pago',
  'payment.loading': 'Preparando el pago…',
  'payment.amount': 'Importe',
  'payment.holdAmount': 'Cargo si no acude',
  'payment.holdText':
    'Ahora no se cobra nada. Su tarjeta queda guardada y el cargo solo se hace si no acude o cancela demasiado tarde.',
  'payment.holdAgree': 'Acepto que se carguen {price} en mi tarjeta si no acudo.',
  'payment.holdMissing': 'Acepte el cargo; si no, no se puede guardar la hora.',
  'payment.card': 'Forma de pago',
  'payment.pay': 'Pagar {price}',
  'payment.hold': 'Guardar mi tarjeta',
  'payment.paying': 'Pagando…',
  'payment.holding': 'Guardando la tarjeta…',
  'payment.asking': 'Comprobando el pago…',
  'payment.cancel': 'Ahora no',
  'payment.incomplete': 'Falta algo o hay un error en los campos de arriba. No se ha cobrado nada.',
  'payment.declined': 'El pago se ha rechazado. No se ha cobrado nada.',
  'payment.unfinished': 'El pago no se ha completado. No se ha cobrado nada.',
  'payment.refused': 'No se ha podido realizar el pago. No se ha cobrado nada.',
  'payment.retryHint': 'Lo que ha escrito sigue ahí: corríjalo o pruebe otra forma de pago.',
  'payment.unsureTitle': 'No sabemos si el pago se ha completado',
  'payment.unsureText':
    'La respuesta se ha perdido por el camino. Compruébelo antes de pagar: nadie paga dos veces.',
  'payment.ask': 'Comprobar de nuevo',
  'payment.brokenTitle': 'No se pudo preparar el pago',
  'payment.blockedText':
    'No se pudo cargar la página de pago de Stripe. Puede que lo impida un bloqueador o la red.',
  'payment.paidTitle': 'Pagado: {price}',
  'payment.heldTitle': 'Su tarjeta está guardada',
  'payment.processingTitle': 'Su pago está en curso',
  'payment.processingText':
    'Su banco necesita un poco de tiempo. Recibirá un correo cuando el pago haya llegado y la reserva sea firme.',
  'payment.confirming': 'Confirmando la reserva…',
  'payment.confirmed': 'La reserva está confirmada.',
  'payment.waiting': 'Recibirá un correo cuando la reserva esté confirmada.',
} as const satisfies WordsOf<typeof enPayment>;
