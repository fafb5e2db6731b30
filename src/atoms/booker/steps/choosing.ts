import { monthOf } from '../../../time/month.js';
import type { BookerEvent, BookerState, Choices, FocusWish } from '../booker.state.js';
import { go, stay, type Transition } from './go.js';

const choose = (state: BookerState, change: Partial<Choices>, focus?: FocusWish['on']): Transition =>
  go(state, { at: 'choosing' }, { focus, change: { choices: { ...state.choices, ...change } } });

/** Events that mean the same in every step where she looks for a time. */
export function whileChoosing(state: BookerState, event: BookerEvent): Transition {
  switch (event.type) {
    case 'monthChanged':
      return choose(state, { month: event.month, day: null });
    case 'dayChosen':
      return choose(state, { day: event.day, month: event.month ?? monthOf(event.day) }, 'times');
    case 'dayLeft':
      return choose(state, { day: null }, 'month');
    case 'layoutChosen':
      return choose(
        state,
        { layout: event.layout, weekOf: event.day, month: monthOf(event.day), day: null },
        'layout',
      );
    case 'weekChanged':
      return choose(state, { weekOf: event.day, month: monthOf(event.day), day: null });
    case 'zoneChosen':
      return choose(state, { zone: event.zone });
    case 'hourCycleChosen':
      return stay({ ...state, choices: { ...state.choices, hourCycle: event.hourCycle } });
    case 'lengthChosen':
      return choose(state, { lengthMinutes: event.lengthMinutes });
    // What she pressed goes away; the answer comes where she looked for one.
    case 'retryPressed':
      return choose(state, {}, state.choices.day === null ? 'month' : 'times');
    case 'moveDismissed':
      return state.moving === null
        ? stay(state)
        : go(
            state,
            { at: 'booked', booking: state.moving, news: 'kept' },
            { focus: 'success', change: { moving: null } },
          );
    case 'slotChosen':
      return go(
        state,
        { at: 'holding', slot: event.slot },
        {
          focus: 'details',
          change: { linkedGone: null },
          effects: [{ do: 'makeHold', turn: state.turn + 1, slot: event.slot }],
        },
      );
    default:
      return stay(state);
  }
}
