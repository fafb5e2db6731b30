import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** What a host reads of when an event type can be booked, in Brazilian Portuguese. */
export const ptEventHours = {
  'eventType.hours.hint': 'Quando é possível agendar.',
  'eventType.hours.which': 'Qual disponibilidade vale',
  'eventType.hours.ownHint': 'Sua disponibilidade padrão ou uma só para este tipo de evento.',
  'eventType.hours.teamHint': 'A de cada responsável ou uma só para a equipe toda.',
  'eventType.hours.default': 'Sua disponibilidade padrão: {name}',
  'eventType.hours.defaultNone': 'Sua disponibilidade padrão',
  'eventType.hours.defaultNoneHint':
    'Nenhuma foi escolhida: é possível agendar de segunda a sexta, das 09:00 às 17:00.',
  'eventType.hours.eachHost': 'A disponibilidade de cada responsável',
  'eventType.hours.eachHostHint': 'A disponibilidade que cada responsável tem como padrão.',
  'eventType.hours.line': '{hours} · horário de {city}',
  'eventType.hours.ofHost': '{name} ({host})',
  'eventType.hours.gone': 'Uma disponibilidade que não existe mais',
  'eventType.hours.goneHint': 'Foi excluída ou é de outra pessoa. Escolha outra.',
  'eventType.hours.emptyTitle': 'Ainda não há disponibilidades',
  'eventType.hours.emptyText': 'Até que haja uma, é possível agendar de segunda a sexta, das 09:00 às 17:00.',
  'eventType.hours.failed': 'Não foi possível ler as disponibilidades',
  'eventType.hours.edit': 'Editar esta disponibilidade',
  'eventType.hours.change.default': 'Vale a disponibilidade padrão',
  'eventType.hours.change.other': 'Vale outra disponibilidade',
} as const satisfies WordsOf<typeof enEventHours>;
