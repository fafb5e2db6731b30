import type { Slot } from '../../queries/slots.js';
import { addDays, dayOf } from '../../time/day.js';
import { instantOf } from '../../time/instant.js';
import type { Day, Zone } from '../../time/types.js';
import type { BookerFacts, Fact } from './booker.facts.js';

/** What has become of the question which times are free. */
export interface Reading {
  readonly state: 'loading' | 'ready' | 'empty' | 'failed';
  /** Where it is empty. null: nothing free as far as was asked; `over`: the last day that can be booked is past. */
  readonly nextFree: Slot | null | 'looking' | 'failed' | 'over';
  /** Why it could not be read, where the state is `failed`. */
  readonly error: unknown;
  /** It is being tried anew, where the state is `failed`. */
  readonly isRetrying: boolean;
}

function stateOf({ slots, eventType }: BookerFacts): Reading['state'] {
  if (slots.value === undefined) return slots.error === null ? 'loading' : 'failed';
  if (eventType.value === undefined && eventType.error !== null) return 'failed';
  return slots.value.length === 0 ? 'empty' : 'ready';
}

const missing = ({ value, error, isLoading }: Fact<Slot | null>) =>
  value === null ? null : error && !isLoading ? 'failed' : 'looking';

/**
 * The last day that can be booked is past. Days count in the host's zone, which may be a day behind: until they are surely
 * over it is the times that tell.
 */
export function isOver({ eventType, slots, now }: BookerFacts, zone: Zone): boolean {
  const last = eventType.value?.rules.bookableDays?.last;
  const today = dayOf(now, zone);
  return last !== undefined && (addDays(last, 1) < today || (last < today && slots.value?.length === 0));
}

export const readingOf = (facts: BookerFacts): Reading => ({
  state: stateOf(facts),
  nextFree: isOver(facts, facts.ownZone) ? 'over' : (facts.nextFree.value ?? missing(facts.nextFree)),
  error: facts.slots.error ?? facts.eventType.error,
  isRetrying: facts.slots.isLoading || facts.eventType.isLoading,
});

/** How far ahead a device's clock may run while the server's is not known: over a month's end it would hide the last days. */
const clockDoubtMs = 36 * 3_600_000;

/** Before this day nothing can be free, however wrong this device's clock is. */
export const earliestDay = ({ now, clockErrorMs }: BookerFacts, zone: Zone): Day =>
  dayOf(instantOf(Math.round(now - (clockErrorMs ?? clockDoubtMs))), zone);
