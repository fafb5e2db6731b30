import { toIso } from '../../time/instant.js';
import type { Day, Month, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import { type BookerState, holdOf, type Layout } from './booker.state.js';
import { type BookerCallbacks, type BookerStateValues, tell } from './options/callbacks.js';
import { viewOf } from './views.js';

/** What was told last. */
export interface Told {
  state?: string;
  slots?: unknown;
}

/** Of what is painted, what the host's page is told. */
interface ShownNow {
  readonly layout: Layout;
  readonly zone: Zone;
  readonly hourCycle: 12 | 24;
  readonly month: { readonly month: Month };
  readonly times: { readonly day: Day | null };
  readonly panel: { readonly lengthMinutes: number };
}

export interface BookerNow {
  readonly state: BookerState;
  readonly status: 'loading' | 'missing' | 'refused' | 'ready';
  readonly model: ShownNow;
  readonly facts: BookerFacts;
}

export function bookerStateValues({ state, status, model }: BookerNow): BookerStateValues {
  const { step, answers, moving } = state;
  return {
    step: status === 'ready' ? step.at : status,
    view: viewOf(model.layout),
    month: model.month.month,
    day: model.times.day,
    slot: 'slot' in step ? toIso(step.slot) : null,
    zone: model.zone,
    hourCycle: model.hourCycle,
    lengthMinutes: model.panel.lengthMinutes,
    holdUid: holdOf(state)?.uid ?? null,
    answers,
    bookingUid: 'booking' in step ? step.booking.uid || null : null,
    rescheduleUid: moving?.uid ?? null,
  };
}

/** Tells the host's page what it has not been told yet; `told` remembers it. */
export function tellChanges(told: Told, options: BookerCallbacks, now: BookerNow): void {
  const { onBookerStateChange, onTimeslotsLoaded } = options;
  const { value: slots } = now.facts.slots;
  if (onTimeslotsLoaded && slots && slots !== told.slots) {
    told.slots = slots;
    tell(onTimeslotsLoaded, Object.fromEntries(slots.map((each) => [each.day, each.slots])));
  }
  if (!onBookerStateChange) return;
  const values = bookerStateValues(now);
  const text = JSON.stringify(values);
  if (text === told.state) return;
  told.state = text;
  tell(onBookerStateChange, values);
}
