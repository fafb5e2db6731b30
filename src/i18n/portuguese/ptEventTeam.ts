import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

/** What a host reads of who hosts a team’s event type, in Brazilian Portuguese. */
export const ptEventTeam = {
  'eventType.team.hint': 'Quem da sua equipe atende e de que forma.',
  'eventType.team.collective': 'Todo mundo junto',
  'eventType.team.collectiveHint':
    'Um horário é oferecido quando todas as pessoas estão livres, e todas participam.',
  'eventType.team.roundRobin': 'Por rodízio',
  'eventType.team.roundRobinHint':
    'Um horário é oferecido quando uma das pessoas está livre. Entre as livres, vai a de maior prioridade; entre iguais, há um rodízio.',
  'eventType.team.managed': 'Cada pessoa por si',
  'eventType.team.managedHint':
    'Cada pessoa tem uma cópia deste tipo de evento em uma página própria e recebe ali seus agendamentos. O que é salvo aqui muda todas as cópias.',
  'eventType.team.managedStays':
    'Isto fica como está: um tipo de evento com cópias não pode virar outro tipo.',
  'eventType.team.everyone':
    'Quem entra na equipe mais tarde também atende, e quem sai deixa de atender. Em uma equipe de plataforma, são só as contas gerenciadas por ela.',
  'eventType.team.everyoneLater': 'Todas as pessoas aparecem aqui depois de salvar.',
  'eventType.team.hosts.collective': {
    one: '{count} pessoa precisa estar livre.',
    other: 'Todas as {count} pessoas precisam estar livres.',
  },
  'eventType.team.hosts.collectiveAlone': 'Uma pessoa: os horários são aqueles em que ela está livre.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} pessoa em rodízio.',
    other: '{count} pessoas se revezam.',
  },
  'eventType.team.hosts.roundRobinAlone': 'Uma pessoa, que atende sempre.',
  'eventType.team.hosts.mandatory': {
    one: 'Mais uma está em todos os agendamentos e também precisa estar livre.',
    other: 'Mais {count} estão em todos os agendamentos e também precisam estar livres.',
  },
  'eventType.team.hosts.managed': {
    one: 'Uma cópia para uma pessoa.',
    other: 'Uma cópia para cada uma de {count} pessoas.',
  },
  'eventType.team.nobody': 'Ninguém ainda: nenhum horário é oferecido.',
  'eventType.team.nobodyManaged': 'Ninguém tem uma cópia ainda, então não é possível agendar.',
  'eventType.team.add': 'Adicionar responsável',
  'eventType.team.addLabel': 'Integrantes da equipe',
  'eventType.team.search': 'Buscar integrante',
  'eventType.team.noMember': 'Ninguém na equipe com esse nome',
  'eventType.team.moreMembers': {
    one: 'Mais {count}: continue digitando',
    other: 'Mais {count}: continue digitando',
  },
  'eventType.team.remove': 'Remover {name}',
  'eventType.team.removed': '{name} saiu da lista',
  'eventType.team.added': '{name} entrou na lista',
  'eventType.team.user': 'Conta {id}',
  'eventType.team.new': 'Nova pessoa',
  'eventType.team.left': 'Fora da equipe',
  'eventType.team.leftText':
    'Não está mais na equipe, e o servidor não aceita responsáveis de fora. Remova a pessoa ou envie outro convite.',
  'eventType.team.mandatory': 'Em todos os agendamentos',
  'eventType.team.priorityOf': 'Prioridade de {name}',
  'eventType.team.priority.highest': 'Prioridade máxima',
  'eventType.team.priority.high': 'Prioridade alta',
  'eventType.team.priority.medium': 'Prioridade média',
  'eventType.team.priority.low': 'Prioridade baixa',
  'eventType.team.priority.lowest': 'Prioridade mínima',
  'eventType.team.noTurns': 'Ninguém se reveza',
  'eventType.team.noTurnsText':
    'Todas as pessoas estão em todos os agendamentos. É o mesmo que “Todo mundo junto”.',
  'eventType.team.makeCollective': 'Escolher “Todo mundo junto”',
  'eventType.team.invited': {
    one: 'Mais uma pessoa recebeu convite e poderá atender quando aceitar.',
    other: 'Mais {count} pessoas receberam convite e poderão atender quando aceitarem.',
  },
  'eventType.team.membersLoading': 'Verificando quem está na equipe…',
  'eventType.team.membersRefused': 'Você não pode ver quem está na equipe',
  'eventType.team.membersRefusedText':
    'Só admins podem. Aqui é possível remover responsáveis, mas não adicionar.',
  'eventType.team.membersFailed': 'Não foi possível ler quem está na equipe',
  'eventType.team.membersNone': 'Não há ninguém na equipe que possa atender.',
  'eventType.team.copiesMade': 'Novas cópias',
  'eventType.team.copiesMadeText':
    'Vai haver uma cópia em “{slug}” para {names}. Quem tem um tipo de evento próprio nesse endereço o perde: a cópia fica no lugar.',
  'eventType.team.copiesOfAll':
    'Cada integrante terá uma cópia em “{slug}”. Quem tem um tipo de evento próprio nesse endereço o perde: a cópia fica no lugar.',
  'eventType.team.copiesGone': 'Cópias excluídas',
  'eventType.team.copiesGoneText':
    'As cópias de {names} são excluídas, com seus links privados e webhooks. Os agendamentos já feitos continuam.',
  'eventType.team.moreNames': { one: 'mais uma pessoa', other: 'mais {count} pessoas' },
  'eventType.team.sameHost': 'Ao mudar de horário, um agendamento fica com a mesma pessoa.',
  'eventType.team.noHost': 'Escolha pelo menos uma pessoa ou toda a equipe.',
  'eventType.team.twice': 'Esta pessoa aparece duas vezes. Remova uma delas.',
  'eventType.team.change.added': { one: 'Uma pessoa adicionada', other: '{count} pessoas adicionadas' },
  'eventType.team.change.removed': { one: 'Uma pessoa removida', other: '{count} pessoas removidas' },
  'eventType.team.change.copied': { one: 'Uma cópia criada', other: '{count} cópias criadas' },
  'eventType.team.change.uncopied': { one: 'Uma cópia excluída', other: '{count} cópias excluídas' },
  'eventType.team.change.mandatory': {
    one: 'Mais uma pessoa em todos os agendamentos',
    other: 'Mais {count} pessoas em todos os agendamentos',
  },
  'eventType.team.change.optional': {
    one: 'Uma pessoa não está mais em todos os agendamentos',
    other: '{count} pessoas não estão mais em todos os agendamentos',
  },
  'eventType.team.change.priority': {
    one: 'Prioridade de uma pessoa alterada',
    other: 'Prioridade de {count} pessoas alterada',
  },
  'eventType.team.change.everyone': 'Toda a equipe atende',
  'eventType.team.change.chosen': 'As pessoas que atendem são escolhidas uma a uma',
} as const satisfies WordsOf<typeof enEventTeam>;
