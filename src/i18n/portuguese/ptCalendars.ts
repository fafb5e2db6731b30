import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** What a host reads of her calendars, in Brazilian Portuguese. */
export const ptCalendars = {
  'calendars.title': 'Calendários',
  'calendars.intro': 'Horários ocupados nos calendários ativados nunca são oferecidos a visitantes.',
  'calendars.connect': 'Conectar um calendário',
  'calendars.dryRun': 'Um teste: nada do que você altera aqui é salvo.',
  'calendars.google': 'Google Agenda',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'Link de calendário',
  'calendars.account': '{provider}, {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'Ainda não há calendários',
  'calendars.emptyText':
    'Conecte um, e seus horários ocupados nunca são oferecidos. Os agendamentos são gravados nele.',
  'calendars.refusedTitle': 'Você não pode ver estes calendários',
  'calendars.failedTitle': 'Não foi possível ler seus calendários',

  // an account
  'calendars.working': 'Funcionando',
  'calendars.broken': 'Requer atenção',
  'calendars.delegated': 'Pela sua organização',
  'calendars.feed': 'Somente leitura',
  'calendars.listOf': 'Calendários de {account}. Os que estão ativados ocupam seu tempo.',
  'calendars.noneInAccount': 'Esta conta não tem calendários.',
  'calendars.menu': 'Ações para {account}',
  'calendars.checkAgain': 'Verificar de novo',
  'calendars.checking': 'Verificando…',
  'calendars.reconnect': 'Reconectar {provider}',
  'calendars.remove': 'Remover conta',
  'calendars.removeMenu': 'Remover conta…',
  'calendars.delegatedNote': 'Sua organização conectou esta conta. Só admins da organização podem removê-la.',
  'calendars.unknownNote': 'Esta conta só pode ser removida onde foi conectada.',

  // an account that does not answer
  'calendars.brokenTitle': '{provider} não responde',
  'calendars.brokenSays': 'A mensagem: “{problem}”.',
  'calendars.brokenUnknown':
    'Enquanto não houver resposta, não se sabe o que ocupa seu tempo ali. Se um dos calendários estiver ativado, nenhum horário é oferecido a visitantes.',
  'calendars.brokenOn': {
    one: 'Não é possível ler {count} calendário ativado. Enquanto isso, nenhum horário é oferecido a visitantes.',
    other:
      'Não é possível ler {count} calendários ativados. Enquanto isso, nenhum horário é oferecido a visitantes.',
  },
  'calendars.brokenOff':
    'Nenhum dos calendários está ativado, então seus horários são oferecidos normalmente.',
  'calendars.brokenPlace': 'Também não é possível gravar novos agendamentos ali.',
  'calendars.brokenDelegated':
    'A conexão foi feita pela sua organização: admins da organização podem restabelecê-la.',
  'calendars.frozen': 'Como na última leitura. Só pode ser alterado quando a conta responder.',

  // a calendar
  'calendars.goesHere': 'Novos agendamentos vêm para cá',
  'calendars.readOnly': 'Somente leitura',
  'calendars.saving': 'Salvando…',
  'calendars.onFailed': 'Não foi possível ativar, continua desativado. {reason}',
  'calendars.offFailed': 'Não foi possível desativar, continua ativado. {reason}',
  'calendars.nothingTitle': 'Nenhum calendário ocupa seu tempo',
  'calendars.nothingText':
    'Todos os horários da sua disponibilidade são oferecidos a visitantes, seja o que for que esteja nos calendários. Ative os que devem contar.',

  // removing an account
  'calendars.removeTitle': 'Remover {account}?',
  'calendars.unblocked': {
    one: '{count} calendário deixa de ocupar seu tempo: {names}.',
    other: '{count} calendários deixam de ocupar seu tempo: {names}.',
  },
  'calendars.unblockedNone': 'Nenhum dos calendários ocupa seu tempo, então nada muda no que é oferecido.',
  'calendars.unblockedUnknown':
    'A conta não responde, então não se sabe quais calendários ocupam seu tempo. Depois disso, nenhum deles ocupará.',
  'calendars.unblockedLast': 'É a última conta que ocupa seu tempo: depois disso, nenhum calendário o ocupa.',
  'calendars.lostTo': 'Novos agendamentos passam a ir para {name}, em {account}.',
  'calendars.lostToNowhere': 'Novos agendamentos deixam de ser gravados em um calendário e ficam só aqui.',
  'calendars.lostEventTypes': {
    one: '{count} tipo de evento grava seus agendamentos ali e precisa de outro calendário: {names}.',
    other: '{count} tipos de evento gravam seus agendamentos ali e precisam de outro calendário: {names}.',
  },
  'calendars.stays':
    'O que está nos calendários continua lá. Alterações futuras nesses agendamentos não chegam mais até lá.',
  'calendars.keep': 'Manter',
  'calendars.removing': 'Removendo…',
  'calendars.removeFailed': 'Não foi possível remover a conta',
  'calendars.removed': '{account}: removida.',
  'calendars.connected': 'O calendário foi conectado.',
  'calendars.reconnected': '{account}: reconectada.',

  // where bookings go
  'calendars.placeTitle': 'Para onde vão os novos agendamentos',
  'calendars.placeIn': 'Em {account}. Cada tipo de evento pode escolher outro.',
  'calendars.placeHint': 'Cada tipo de evento pode escolher outro.',
  'calendars.placeChoose': 'Escolher um calendário',
  'calendars.placeLost': 'Um calendário que não pode ser lido',
  'calendars.placeLostHint':
    'No momento, não é possível gravar agendamentos ali. Restabeleça a conexão da conta ou escolha outro calendário.',
  'calendars.placeNone': 'Nenhum calendário conectado permite gravação. Os agendamentos ficam só aqui.',
  'calendars.placeNoAccount': 'Nenhum calendário está conectado. Os agendamentos ficam só aqui.',
  'calendars.placeOption': '{name}, {account}',
  'calendars.placeDone': 'Novos agendamentos vão para {name}.',
  'calendars.placeFailed': 'Continua como estava. {reason}',
  'calendars.elsewhere': {
    one: '{count} tipo de evento grava em outro lugar:',
    other: '{count} tipos de evento gravam em outro lugar:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: um calendário que não pode ser lido',

  // what blocks
  'calendars.todayTitle': 'O que ocupa o dia de hoje',
  'calendars.todayNone': 'Nada nos seus calendários.',
  'calendars.todayNothingOn': 'Nenhum calendário está ativado.',
  'calendars.todayRow': '{title}, {name}',
  'calendars.todayBusy': 'Ocupado',
  'calendars.todayAll': 'O dia todo',
  'calendars.todayMissing': '{accounts} não está nesta lista.',
  'calendars.todayMissingMany': '{accounts} não estão nesta lista.',
  'calendars.todayZone': 'Horários de {zone}',

  // a part alone
  'calendars.selectedTitle': 'O que ocupa seu tempo',
} as const satisfies WordsOf<typeof enCalendars>;
