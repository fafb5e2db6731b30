import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { ptAfter } from './ptAfter.js';
import { ptForm } from './ptForm.js';

/** Brazilian Portuguese that is read later: in the other layouts, in the form, and once it is booked. Fetched with them. */
export const ptLater = {
  // the layouts beside the month
  'booker.layout': 'Visualização',
  'booker.layoutMonth': 'Mês',
  'booker.layoutWeek': 'Semana',
  'booker.layoutColumn': 'Colunas',
  'booker.layoutList': 'Lista',
  'booker.today': 'Hoje',
  'booker.weekPrevious': 'Semana anterior',
  'booker.weekNext': 'Próxima semana',
  'booker.weekEmptyTitle': 'Nenhum horário livre nesta semana',
  'booker.weekKeys': 'As setas vão de um horário a outro; Page Up e Page Down, de uma semana a outra.',
  'booker.weekFree': {
    one: '{count} horário livre nesta semana',
    other: '{count} horários livres nesta semana',
  },
  'booker.dayNone': 'nenhum livre',
  'booker.timesFree': { one: '{count} horário livre', other: '{count} horários livres' },

  // what only some event types have
  'booker.readMore': 'Ler mais',
  'booker.readLess': 'Ler menos',
  'booker.seats': { one: '{count} vaga por horário', other: '{count} vagas por horário' },
  'booker.confirmsWithin': 'Agendamentos com menos de {length} de antecedência precisam ser confirmados',
  'booker.zoneLocked': 'Os horários seguem o fuso de {city}, definido por quem atende.',
  'booker.bookableDays': 'Agendamentos para {days}',
  'booker.windowPastText': 'O último dia foi {day}.',
  'booker.needsSignIn': 'É preciso entrar na sua conta para agendar',
  'booker.seriesWeekly': { one: 'Toda semana', other: 'A cada {count} semanas' },
  'booker.seriesMonthly': { one: 'Todo mês', other: 'A cada {count} meses' },
  'booker.seriesYearly': { one: 'Todo ano', other: 'A cada {count} anos' },
  'booker.seriesTimes': { one: 'uma vez', other: '{count} vezes' },
  'booker.series': '{every}, {times}',
  'booker.seriesCount': 'Quantas vezes?',
  'booker.seriesMost': 'Até {limit}',
  'booker.seriesDates': { one: 'Sua data', other: 'Suas {count} datas' },
  'booker.seriesLater': '{length} mais tarde no relógio',
  'booker.seriesEarlier': '{length} mais cedo no relógio',
  'booker.seriesClocks': 'Há mudança de hora nesse período.',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': 'Mostrar meu calendário',
  'booker.overlayReading': 'Lendo seu calendário',
  'booker.overlayFailed': 'Não foi possível ler seu calendário. Os horários continuam certos.',
  'booker.busyTime': 'Ocupado: de {from} a {to}',
  'booker.timeBusy': 'você tem compromisso',
  'booker.linkGoneTitle': 'O horário {time} não está mais livre',
  'booker.linkGoneText': 'O link que você abriu indica esse horário. Escolha outro.',

  // the hold
  'booker.heldFor': 'Reservado para você, restam {time}',
  'booker.holdSoon': 'Faltam dois minutos: até lá, o horário {time} fica reservado para você.',
  'booker.holdLast': 'Falta um minuto: use “Manter” para segurar o horário {time} por mais tempo.',
  'booker.holdKeep': 'Manter',
  'booker.holdEnded': 'O horário {time} não está mais reservado para você',

  // the time is gone
  'booker.takenTitle': 'Outra pessoa acabou de agendar o horário {time}',
  'booker.nearestText': 'Suas respostas foram mantidas. Estes são os horários livres mais próximos.',
  'booker.nearestNone': 'Suas respostas foram mantidas, mas não há outro horário livre por perto.',
  'booker.nearLater': '{length} mais tarde',
  'booker.nearEarlier': '{length} mais cedo',
  'booker.nearNextDay': 'mesmo horário, no dia seguinte',
  'booker.nearPreviousDay': 'mesmo horário, no dia anterior',
  'booker.nearSameTime': 'mesmo horário',
  'booker.nearStillFree': 'ainda livre',
  'booker.allTimesOn': 'Todos os horários de {day}',
  'booker.chooseToConfirm': 'Escolha um horário para confirmar',

  // sending
  'booker.confirm': 'Confirmar agendamento',
  'booker.request': 'Solicitar agendamento',
  'booker.confirming': 'Agendando {time}…',
  'booker.rescheduleConfirm': 'Mudar para este horário',
  'booker.rescheduling': 'Mudando para {time}…',
  'booker.formerTime': 'Antes: {time}',
  'booker.formerLabel': 'O horário atual',
  'booker.movingTitle': 'Escolha um novo horário',
  'booker.movingKeep': 'Manter o horário antigo',
  'booker.failedTitle': 'O agendamento não foi concluído',
  'booker.failedText': 'Nada foi agendado. Suas respostas foram mantidas.',
  'booker.serverSays': 'A resposta foi: “{message}”',
  'booker.hostRefused': 'Não é possível agendar isto agora.',
  'booker.dryRun': 'Isto é um teste',
  'booker.dryRunText': 'Nenhum horário é reservado, nenhum e-mail é enviado, nada é agendado.',
  'booker.dryRunOver': 'Nada foi agendado. É assim que ficaria.',
  'booker.handedOverTitle': 'Agradecemos',
  'booker.handedOverText':
    'Seus dados foram encaminhados. Você receberá informações sobre os próximos passos.',
  'booker.uncertainFreeTitle': 'Não recebemos resposta',
  'booker.uncertainFreeText': 'O horário continua livre, então nada foi agendado. Você pode enviar de novo.',
  'booker.uncertainGoneTitle': 'Muito provavelmente seu horário está agendado',
  'booker.uncertainGoneText':
    'Não recebemos resposta, e o horário não está mais livre. Se deu certo, uma confirmação chegará em {email}. Confira antes de agendar de novo.',
  'booker.checking': 'Verificando se deu certo…',
  'booker.uncertainTitle': 'Não recebemos resposta',
  'booker.uncertainText':
    'Sem conexão, não dá para saber se seu horário foi agendado. Se deu certo, uma confirmação chega em {email}.',
  'booker.checkAgain': 'Verificar de novo',

  // the code that is mailed
  'form.codeTitle': 'Este e-mail é seu?',
  'form.codeSending': 'Estamos enviando um código de seis dígitos para {email}.',
  'form.codeSent': 'Você vai receber um código de seis dígitos em {email}.',
  'form.codeLabel': 'Código',
  'form.codeHint': 'Não chegou? Veja também na caixa de spam.',
  'form.codeCheck': 'Confirmar o endereço',
  'form.codeChecking': 'Verificando o código…',
  'form.codeResend': 'Enviar de novo',
  'form.codeResendIn': 'Enviar de novo em {time}',
  'form.codeOtherAddress': 'Mudar o endereço',
  'form.codeWrong': 'Este não é o código. Veja o e-mail mais recente.',
  'form.codeBusy': 'Foram pedidos códigos demais. Tente de novo em um minuto.',
  'form.codeNotSent': 'Não foi possível enviar o código. Verifique o endereço ou tente de novo.',

  ...ptAfter,
  ...ptForm,
} as const satisfies WordsOf<typeof enLater>;
