import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** What a host reads of the times that her calendars block, in Brazilian Portuguese. */
export const ptBusy = {
  'busy.title': 'O que ocupa seu tempo',
  'busy.sources': 'Seus agendamentos e o que está em {calendars}.',
  'busy.noSources': 'Seus agendamentos. Nenhum calendário seu conta, então nada mais ocupa um horário.',
  'busy.zone': 'Horários de {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'Semana anterior',
  'busy.next': 'Próxima semana',
  'busy.thisWeek': 'Esta semana',
  'busy.layout': 'Visualização',
  'busy.layoutWeek': 'Semana',
  'busy.layoutList': 'Lista',
  'busy.reading': 'Lendo seus calendários',
  'busy.allDay': 'O dia todo',
  'busy.from': 'desde {time}',
  'busy.until': 'até {time}',
  'busy.untitled': 'Ocupado',
  'busy.booking': 'Agendamento',
  'busy.bookingIn': 'Agendamento, em {calendar}',
  'busy.bookings': 'seus agendamentos',
  'busy.nothing': 'Nada',
  'busy.missing': 'Faltam aqui: {names}',
  'busy.missingText': 'No momento não se sabe o que há ali, então estas horas podem estar ocupadas.',
  'busy.failedTitle': 'Não foi possível ler o que ocupa seu tempo',
} as const satisfies WordsOf<typeof enBusy>;
