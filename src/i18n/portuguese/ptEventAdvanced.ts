import type { WordsOf } from '../dictionary.js';
import type { enEventAdvanced } from '../english/enEventAdvanced.js';

/** What a host reads of what is rarely changed, and of private links, in Brazilian Portuguese. */
export const ptEventAdvanced = {
  'eventType.advanced.confirming': 'Confirmação',
  'eventType.advanced.naming': 'Nome',
  'eventType.advanced.after': 'Depois de agendar',
  'eventType.advanced.page': 'A página',
  'eventType.advanced.calendars': 'Calendários',
  'eventType.advanced.privacy': 'E-mail e privacidade',
  'eventType.advanced.changing': 'Cancelamento e reagendamento',
  'eventType.advanced.minutes': { one: 'minuto', other: 'minutos' },
  'eventType.advanced.hours': { one: 'hora', other: 'horas' },
  'eventType.advanced.unit': 'Unidade de: {name}',
  'eventType.advanced.atLeastOne': 'Digite um número inteiro, no mínimo 1',
  'eventType.advanced.confirmHint':
    'Até você confirmar, o agendamento é só uma solicitação, e quem agenda fica sabendo disso.',
  'eventType.advanced.confirmNever': 'Confirmado na hora',
  'eventType.advanced.confirmAlways': 'Eu confirmo todos os agendamentos',
  'eventType.advanced.confirmLate': 'Eu confirmo só o que é agendado em cima da hora',
  'eventType.advanced.confirmBefore': 'Antecedência menor que',
  'eventType.advanced.blocksTime': 'O horário fica ocupado enquanto aguarda',
  'eventType.advanced.blocksTimeHint':
    'Caso contrário, outras pessoas podem solicitar o mesmo horário nesse meio-tempo.',
  'eventType.advanced.nameHint':
    'Em calendários e e-mails. O que está entre chaves é preenchido em cada agendamento.',
  'eventType.advanced.nameTemplate': 'Nome',
  'eventType.advanced.nameExample': 'Por exemplo: {name}',
  'eventType.advanced.nameInsert': 'Inserir no nome',
  'eventType.advanced.nameUnknown':
    '{variable} não pode ser preenchida. Remova essa variável ou insira uma das que estão abaixo.',
  'eventType.advanced.exampleHost': 'Ana Lima',
  'eventType.advanced.exampleVisitor': 'Duda Reis',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Para onde vai o navegador depois do agendamento. Sem endereço, sua página continua aberta e diz que está agendado.',
  'eventType.advanced.redirectAddress': 'Endereço da página',
  'eventType.advanced.redirectTells':
    'Essa página recebe os dados do agendamento no endereço dela, como nomes e horários. Isto não pode ser alterado aqui.',
  'eventType.advanced.redirectTellsNothing':
    'Essa página não recebe nada sobre o agendamento. Isto não pode ser alterado aqui.',
  'eventType.advanced.noAddress': 'Digite um endereço completo que comece com https:// ou http://',
  'eventType.advanced.zoneHint':
    'Visitantes não podem escolher um fuso. No Cal.com, veem os horários no fuso da sua disponibilidade; em uma página sua, no fuso que ela define.',
  'eventType.advanced.zoneHintNamed':
    'Visitantes não podem escolher um fuso. No Cal.com, veem o horário de {zone}, o da sua disponibilidade; em uma página sua, o que ela define.',
  'eventType.advanced.viewsHint':
    'As que visitantes podem escolher. Podem ser alteradas, mas não voltam a ficar por conta do servidor.',
  'eventType.advanced.viewsUnset':
    'As que visitantes podem escolher. Ainda não há nada definido; depois disso, podem ser alteradas, mas não voltam a ficar por conta do servidor.',
  'eventType.advanced.viewsOffered': 'Visualizações oferecidas',
  'eventType.advanced.viewLast': 'Uma precisa ficar.',
  'eventType.advanced.viewFirst': 'Abre com',
  'eventType.advanced.monthView': 'Mês',
  'eventType.advanced.weekView': 'Semana',
  'eventType.advanced.columnView': 'Colunas',
  'eventType.advanced.firstView': 'A página precisa abrir com uma das visualizações oferecidas',
  'eventType.advanced.languageHint': 'O idioma da sua página, seja quem for que a abra.',
  'eventType.advanced.languageOwn': 'O de cada visitante',
  'eventType.advanced.colorHint':
    'Cores próprias em vez das suas. Depois de salvas, podem ser alteradas, mas não removidas.',
  'eventType.advanced.colorKept': 'Cores próprias em vez das suas. Podem ser alteradas, mas não removidas.',
  'eventType.advanced.lightColor': 'Em páginas claras',
  'eventType.advanced.darkColor': 'Em páginas escuras',
  'eventType.advanced.colorPick': 'Escolher uma cor: {name}',
  'eventType.advanced.noColor': 'Digite uma cor com seis dígitos, como #3b6cf6',
  'eventType.advanced.lightContrast':
    'Difícil de ver no branco: o contraste é de {ratio} para 1, e o necessário é 3 para 1. Use uma cor mais escura.',
  'eventType.advanced.darkContrast':
    'Difícil de ver no escuro: o contraste é de {ratio} para 1, e o necessário é 3 para 1. Use uma cor mais clara.',
  'eventType.advanced.calendarHint':
    'Onde os agendamentos são gravados. Depois de escolher e salvar um calendário, você pode mudar para outro, mas não voltar ao padrão.',
  'eventType.advanced.calendarKept':
    'Onde os agendamentos são gravados. Você pode mudar para outro calendário, mas não voltar ao padrão.',
  'eventType.advanced.calendarDefault': 'Seu calendário padrão',
  'eventType.advanced.calendarGone': 'Não está mais conectado ou não é seu',
  'eventType.advanced.calendarsNone':
    'Nenhum calendário está conectado. Os agendamentos não são gravados em nenhum.',
  'eventType.advanced.calendarsFailed': 'Não foi possível ler seus calendários',
  'eventType.advanced.organizerHint':
    'Os convites saem do endereço da conta desse calendário, em vez do seu daqui.',
  'eventType.advanced.organizerNone':
    'Precisa de uma conta de calendário conectada. Os convites saem do seu endereço daqui.',
  'eventType.advanced.hideNotesHint': 'As respostas de quem agenda não são gravadas nos calendários.',
  'eventType.advanced.hideDetailsHint': 'Quem vê seu calendário vê que você tem um compromisso, e nada mais.',
  'eventType.advanced.hideEmailHint': 'Seu endereço não aparece na página, nos e-mails nem nos calendários.',
  'eventType.advanced.verifyHint': 'Um código é enviado por e-mail e precisa ser digitado antes de agendar.',
  'eventType.advanced.signInHint':
    'Só você ou admins da sua equipe podem agendar. Outras pessoas são recusadas.',
  'eventType.advanced.emailsHint':
    'Confirmações, lembretes e cancelamentos que o servidor envia por conta própria.',
  'eventType.advanced.attendeesEmails': 'Para participantes',
  'eventType.advanced.hostsEmails': 'Para responsáveis',
  'eventType.advanced.attendeesOffTitle': 'Sem e-mails para participantes?',
  'eventType.advanced.hostsOffTitle': 'Sem e-mails para responsáveis?',
  'eventType.advanced.attendeesOffText':
    'Quem agenda não recebe confirmação, lembrete nem aviso de cancelamento, a menos que você envie. O que os fluxos de trabalho enviam continua.',
  'eventType.advanced.hostsOffText':
    'Responsáveis não recebem e-mails sobre agendamentos, mudanças e cancelamentos e precisam olhar o calendário. O que os fluxos de trabalho enviam continua.',
  'eventType.advanced.emailsKeep': 'Continuar enviando',
  'eventType.advanced.emailsOff': 'Não enviar',
  'eventType.advanced.cancellingHint': 'Ninguém pode cancelar um agendamento: nem quem agendou, nem você.',
  'eventType.advanced.rescheduleTitle': 'Reagendamento',
  'eventType.advanced.rescheduleHint': 'Até quando um agendamento pode mudar de horário.',
  'eventType.advanced.rescheduleAlways': 'A qualquer momento',
  'eventType.advanced.rescheduleUntil': 'Até algum tempo antes do início',
  'eventType.advanced.rescheduleNever': 'Nunca',
  'eventType.advanced.rescheduleBefore': 'Antecedência mínima',
  'eventType.advanced.pastHint': 'Um agendamento que já passou pode mudar para um novo horário.',
  'eventType.advanced.cancelledHint': 'Pelo link antigo, um agendamento cancelado pode ser feito de novo.',
  'eventType.advanced.changeConfirmLate':
    'Eu confirmo o que é agendado com menos de {length} de antecedência',
  'eventType.advanced.changeTimeFree': '{when}, com o horário livre nesse meio-tempo',
  'eventType.advanced.changeViews': '{views}, primeiro {first}',
  'eventType.advanced.changeRescheduleUntil': 'até {length} antes',
  'eventType.advanced.changeAttendeeMailOff': 'Sem e-mails para participantes',
  'eventType.advanced.changeAttendeeMailOn': 'E-mails para participantes de novo',
  'eventType.advanced.changeHostMailOff': 'Sem e-mails para responsáveis',
  'eventType.advanced.changeHostMailOn': 'E-mails para responsáveis de novo',
  'eventType.payments.hint': 'O que visitantes pagam ao agendar.',
  'eventType.payments.price': 'Preço',
  'eventType.payments.where':
    'É definido no Cal.com, no app de pagamento deste tipo de evento, e não pode ser alterado aqui.',
  'eventType.links.hint':
    'Endereços para quem você quiser: cada um funciona até um dia ou para alguns agendamentos, mesmo com o tipo de evento oculto. Criação, alteração e exclusão valem na hora, sem passar por “Salvar alterações”.',
  'eventType.links.noneOfTeams':
    'Só há links privados dos seus próprios tipos de evento e dos de uma equipe em uma organização.',
  'eventType.links.failed': 'Não foi possível ler os links',
  'eventType.links.empty': 'Ainda não há links privados',
  'eventType.links.emptyText': 'Crie um para que alguém agende sem passar pela sua página pública.',
  'eventType.links.add': 'Novo link privado',
  'eventType.links.used': {
    one: '{used} de {count} agendamento feito',
    other: '{used} de {count} agendamentos feitos',
  },
  'eventType.links.until': 'Até {day}, {time}',
  'eventType.links.over': 'Expirado',
  'eventType.links.copy': 'Copiar',
  'eventType.links.copyOf': 'Copiar {link}',
  'eventType.links.changeTitle': 'Editar este link',
  'eventType.links.deleteTitle': 'Excluir este link?',
  'eventType.links.deleteText':
    'A partir daí, ninguém pode agendar por ele. Os agendamentos já feitos continuam.',
  'eventType.links.deleted': 'O link foi excluído',
  'eventType.links.dayFault': 'Escolha um dia que ainda não passou',
  'eventType.links.changed': 'O link foi alterado',
  'eventType.links.made': 'O link foi criado',
  'eventType.links.works': 'Por quanto tempo funciona',
  'eventType.links.byBookings': 'Por um número de agendamentos',
  'eventType.links.byDay': 'Até um dia',
  'eventType.links.lastDay': 'Último dia',
  'eventType.links.bookings': 'Agendamentos',
  'eventType.links.make': 'Criar link',
} as const satisfies WordsOf<typeof enEventAdvanced>;
