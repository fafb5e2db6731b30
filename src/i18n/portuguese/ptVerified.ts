import type { WordsOf } from '../dictionary.js';
import type { enVerified } from '../english/enVerified.js';

/** What a host reads of addresses and numbers that are proved to be hers, in Brazilian Portuguese. */
export const ptVerified = {
  'verified.title': 'Endereços e números verificados',
  'verified.hint':
    'Os fluxos de trabalho só escrevem para endereços e números verificados: um código é enviado para lá e digitado aqui.',
  'verified.hintTeam':
    'Os fluxos de trabalho da equipe só escrevem para endereços e números verificados: um código é enviado para lá e digitado aqui.',
  'verified.emails': 'Endereços de e-mail',
  'verified.phones': 'Números de telefone',
  'verified.emailsFailed': 'Não foi possível ler os endereços',
  'verified.phonesFailed': 'Não foi possível ler os números',
  'verified.emailsEmpty': 'Nenhum endereço verificado',
  'verified.phonesEmpty': 'Nenhum número verificado',
  'verified.emailsEmptyText': 'Verifique um para que os lembretes cheguem lá.',
  'verified.phonesEmptyText': 'Verifique um para que os SMS cheguem lá.',
  'verified.emailAdd': 'Verificar um endereço',
  'verified.phoneAdd': 'Verificar um número',
  'verified.refusedTitle': 'Só para admins',
  'verified.refusedText': 'Só admins da equipe podem ver e verificar estes dados.',
  'verified.badge': 'Verificado',
  'verified.email': 'Endereço de e-mail',
  'verified.phone': 'Número de telefone',
  'verified.emailHint': 'Um código de seis dígitos é enviado para lá.',
  'verified.phoneHint': 'Um código de seis dígitos é enviado para lá por SMS.',
  'verified.emailWrong': 'Digite um endereço de e-mail completo',
  'verified.phoneWrong': 'Digite um número de telefone completo',
  'verified.emailThere': 'Este endereço já está verificado',
  'verified.phoneThere': 'Este número já está verificado',
  'verified.sendCode': 'Enviar o código',
  'verified.notSent':
    'Não foi possível enviar um código para lá. Confira o que você digitou ou tente de novo.',
  'verified.busy': {
    one: 'Foram pedidos códigos demais. Tente de novo em {count} segundo.',
    other: 'Foram pedidos códigos demais. Tente de novo em {count} segundos.',
  },
  'verified.held': {
    one: 'Foram testados códigos demais. Tente de novo em {count} segundo.',
    other: 'Foram testados códigos demais. Tente de novo em {count} segundos.',
  },
  'verified.sent': 'Um código de seis dígitos vai chegar em {to}.',
  'verified.sending': 'Enviando outro código para {to}…',
  'verified.emailCodeHint': 'Não chegou? Veja também na caixa de spam. Vale por 15 minutos.',
  'verified.phoneCodeHint': 'Pode levar um minuto para chegar e vale por 15 minutos.',
  'verified.codeWrong': 'Este não é o código. Veja a mensagem mais recente.',
  'verified.confirm': 'Confirmar',
  'verified.confirmIn': 'Confirmar em {time}',
  'verified.other': 'Mudar o destino',
  'verified.done': '{to}: verificado',
  'verified.dryRun': 'Só para experimentar: nenhum código é enviado.',
} as const satisfies WordsOf<typeof enVerified>;
