import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** What a visitor reads who pays for a booking, in Brazilian Portuguese. */
export const ptPayment = {
  'payment.title': 'Pagamento',
  'payment.loading': 'Preparando o pagamento…',
  'payment.amount': 'Valor a pagar',
  'payment.holdAmount': 'Taxa por não comparecimento',
  'payment.holdText':
    'Nada é cobrado agora. Seu cartão fica registrado, e a taxa só é cobrada se você não comparecer ou cancelar tarde demais.',
  'payment.holdAgree': 'Concordo que {price} pode ser cobrado no meu cartão se eu não comparecer.',
  'payment.holdMissing': 'É preciso concordar com a taxa para manter o horário reservado.',
  'payment.card': 'Forma de pagamento',
  'payment.pay': 'Pagar {price}',
  'payment.hold': 'Registrar meu cartão',
  'payment.paying': 'Pagando…',
  'payment.holding': 'Registrando seu cartão…',
  'payment.asking': 'Verificando o pagamento…',
  'payment.cancel': 'Agora não',
  'payment.incomplete': 'Falta algo ou há um erro nos campos acima. Nada foi cobrado.',
  'payment.declined': 'O pagamento foi recusado. Nada foi cobrado.',
  'payment.unfinished': 'O pagamento não foi finalizado. Nada foi cobrado.',
  'payment.refused': 'O pagamento não foi concluído. Nada foi cobrado.',
  'payment.retryHint': 'O que você digitou continua aí: corrija ou tente outra forma de pagamento.',
  'payment.unsureTitle': 'Não sabemos se o pagamento deu certo',
  'payment.unsureText':
    'A resposta se perdeu no caminho. Verifique de novo antes de pagar: ninguém paga duas vezes.',
  'payment.ask': 'Verificar de novo',
  'payment.brokenTitle': 'Não foi possível preparar o pagamento',
  'payment.blockedText':
    'Não foi possível carregar a página de pagamento do Stripe. Um bloqueador ou a rede pode estar impedindo.',
  'payment.paidTitle': 'Pago: {price}',
  'payment.heldTitle': 'Seu cartão está registrado',
  'payment.processingTitle': 'Seu pagamento está sendo processado',
  'payment.processingText':
    'Seu banco precisa de um pouco de tempo. Você receberá um e-mail assim que o pagamento chegar e o agendamento for confirmado.',
  'payment.confirming': 'Confirmando seu agendamento…',
  'payment.confirmed': 'Seu agendamento está confirmado.',
  'payment.waiting': 'Você receberá um e-mail assim que o agendamento for confirmado.',
} as const satisfies WordsOf<typeof enPayment>;
