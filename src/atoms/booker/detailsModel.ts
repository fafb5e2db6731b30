import { type AskedLocation, askedLocation } from '../../booking-form/askedLocation.js';
import { type FieldProblems, fieldProblems } from '../../booking-form/fieldProblems.js';
import type { BookingField } from '../../queries/bookingFields.js';
import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState, DetailsNotice, HeldSlot } from './booker.state.js';
import { type Alternative, nearestSlots } from './nearestSlots.js';

export interface LostModel {
  readonly reason: 'taken' | 'expired';
  readonly slot: Instant;
  readonly alternatives: readonly Alternative[];
  /** The free times are being read again. */
  readonly isLoading: boolean;
  readonly pending: Instant | null;
}

export interface DetailsModel {
  readonly state: 'open' | 'pending' | 'lost';
  readonly slot: Interval;
  readonly hold: HeldSlot | null;
  /** The time is being asked for; she can go on meanwhile. */
  readonly isHolding: boolean;
  readonly fields: readonly BookingField[];
  readonly location: AskedLocation | null;
  /** By slug; empty until she pressed Confirm once. */
  readonly problems: FieldProblems;
  /** All that has to be answered is. */
  readonly isComplete: boolean;
  readonly notice: DetailsNotice | null;
  readonly lost: LostModel | null;
}

/** Her details, and what stands in the way of sending them. null: it is not their turn. */
export function detailsModel(
  state: BookerState,
  facts: BookerFacts,
  lengthMinutes: number,
  zone: Zone,
): DetailsModel | null {
  const { step } = state;
  const eventType = facts.eventType.value;
  const isHolding = step.at === 'holding' && Boolean(eventType);
  if (!isHolding && step.at !== 'details' && step.at !== 'booking' && step.at !== 'lost') return null;
  // A booking that is moved keeps its answers.
  const fields = state.moving ? [] : (eventType?.fields ?? []);
  const location = state.moving ? null : askedLocation(eventType?.locations ?? [], state.answers);
  const problems = fieldProblems(fields, location, state.answers);
  const slots = (facts.slots.value ?? []).flatMap((each) => each.slots);
  const beyond = facts.nextFree.value ? [facts.nextFree.value] : [];
  return {
    state: step.at === 'booking' ? 'pending' : step.at === 'lost' ? 'lost' : 'open',
    slot: { start: step.slot, end: addMinutes(step.slot, lengthMinutes) },
    hold: 'hold' in step ? step.hold : null,
    isHolding,
    fields,
    location,
    problems: step.at === 'details' && step.wasSubmitted ? problems : {},
    isComplete: Object.keys(problems).length === 0,
    notice: step.at === 'details' ? step.notice : null,
    lost:
      step.at === 'lost'
        ? {
            reason: step.reason,
            slot: step.slot,
            pending: step.pending,
            isLoading: state.isReading,
            alternatives: state.isReading
              ? []
              : nearestSlots([...slots, ...beyond], step.slot, {
                  zone,
                  refused: state.refused,
                  count: 3,
                }),
          }
        : null,
  };
}
