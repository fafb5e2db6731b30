import { type AskedForm, askedForm } from '../../booking-form/askedForm.js';
import type { FieldProblems } from '../../booking-form/fieldProblems.js';
import type { PhoneRules } from '../../booking-form/phone/usePhoneRules.js';
import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState, DetailsNotice, HeldSlot } from './booker.state.js';
import { bookingEmail } from './bookingEmail.js';
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
  /** What is asked, and all that is wrong with the answers so far. */
  readonly form: AskedForm;
  /** What she is told of that, by slug; empty until she pressed Confirm once. */
  readonly problems: FieldProblems;
  /** null: no number is asked for, or the rules are on their way. */
  readonly phones: PhoneRules | null;
  /** ISO 4217, of what answers add to the price; null: it costs nothing. */
  readonly currency: string | null;
  readonly notice: DetailsNotice | null;
  /** It is not shown yet that the address is hers, and it has to be. */
  readonly needsCode: boolean;
  /** In place of the form she is asked for the code that was mailed there. null: she is not. */
  readonly code: { readonly email: string; readonly problem: 'missing' | 'wrong' } | null;
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
  const form = askedForm({
    // The API takes no reason where one of several seats moves.
    fields: state.moving?.seatUid ? [] : (eventType?.fields ?? []),
    locations: eventType?.locations ?? [],
    isMove: state.moving !== null,
    answers: state.answers,
    given: state.given,
    phones: facts.phones,
  });
  const slots = (facts.slots.value ?? []).flatMap((each) => each.slots);
  const email = bookingEmail(state);
  const beyond = facts.nextFree.value ? [facts.nextFree.value] : [];
  return {
    state: step.at === 'booking' ? 'pending' : step.at === 'lost' ? 'lost' : 'open',
    slot: { start: step.slot, end: addMinutes(step.slot, lengthMinutes) },
    hold: 'hold' in step ? step.hold : null,
    isHolding,
    form,
    problems: step.at === 'details' && step.wasSubmitted ? form.problems : {},
    phones: facts.phones,
    currency: eventType?.price?.currency ?? null,
    notice: step.at === 'details' ? step.notice : null,
    needsCode: Boolean(eventType?.needsEmailCode) && email !== '' && state.verified?.email !== email,
    code: step.at === 'details' && step.code ? { email, problem: step.code } : null,
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
