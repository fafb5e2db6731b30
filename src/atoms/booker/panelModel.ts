import type { Price } from '../../queries/afterBooking.js';
import type { RecurrenceRule, SeatsRule } from '../../queries/eventTypeRules.js';
import type { EventType, Host, Team } from '../../queries/eventTypes.js';
import type { Location } from '../../queries/locations.js';
import { addMinutes } from '../../time/instant.js';
import type { Day, Interval, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState } from './booker.state.js';
import { isOver } from './reading.js';
import { recurrenceCount } from './recurrenceCount.js';

/** What only some event types have, and whose code is fetched apart. */
export interface PanelExtras {
  readonly price: Price | null;
  readonly seats: SeatsRule | null;
  readonly recurrence: (RecurrenceRule & { readonly count: number }) | null;
  readonly confirmsWithinMinutes: number | null;
  readonly lockedZone: Zone | null;
  readonly bookableDays: { readonly first: Day; readonly last: Day; readonly arePast: boolean } | null;
  readonly needsSignIn: boolean;
  /** There is more to read than the panel shows at first. */
  readonly isLong: boolean;
  /** So many lengths that pills would be a heap. */
  readonly hasManyLengths: boolean;
}

export interface PanelModel {
  readonly isLoading: boolean;
  readonly hosts: readonly Host[];
  readonly team: Team | null;
  /** One of the hosts is booked, by turns. */
  readonly isRoundRobin: boolean;
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly lengthMinutes: number;
  /** Empty: there is nothing to choose. */
  readonly lengthOptions: readonly number[];
  readonly locations: readonly Location[];
  /** The host decides about the booking: about any, or about one at the chosen time. */
  readonly needsConfirmation: boolean;
  /** null: nothing of it. */
  readonly extras: PanelExtras | null;
  /** The chosen time, once there is one. */
  readonly selection: (Interval & { readonly lost: 'taken' | 'expired' | null }) | null;
}

/** Characters, and lines, that a description may have before the rest of it waits. */
const longDescription = { characters: 500, lines: 12 };
const mostPills = 6;

function extrasOf(
  { description, price, rules, isZoneLocked, lockedZone, needsSignIn }: EventType,
  lengths: readonly number[],
  { choices, moving }: BookerState,
  facts: BookerFacts,
  zone: Zone,
): PanelExtras | null {
  const { seats, recurrence, confirmsWithinMinutes, bookableDays: days } = rules;
  const extras: PanelExtras = {
    price,
    seats,
    // One of a series is moved alone.
    recurrence: recurrence && !moving ? { ...recurrence, count: recurrenceCount(recurrence, choices) } : null,
    confirmsWithinMinutes,
    // Where the server does not tell which, it is the one that the page was given.
    lockedZone: isZoneLocked ? (lockedZone ?? choices.zone) : null,
    bookableDays: days && { ...days, arePast: isOver(facts, zone) },
    needsSignIn,
    isLong:
      description.length > longDescription.characters ||
      description.split('\n').length > longDescription.lines,
    hasManyLengths: lengths.length > mostPills,
  };
  return Object.values(extras).some(Boolean) ? extras : null;
}

export function panelModel(
  state: BookerState,
  facts: BookerFacts,
  zone: Zone,
  lengthMinutes: number,
): PanelModel {
  const eventType = facts.eventType.value ?? null;
  const { step, moving } = state;
  // A booking that is moved keeps its length.
  const lengths = moving ? [] : (eventType?.lengthOptions ?? []);
  const slot = eventType && 'slot' in step ? step.slot : null;
  const lateMs = (eventType?.rules.confirmsWithinMinutes ?? 0) * 60_000;
  return {
    isLoading: eventType === null,
    hosts: eventType?.hosts ?? [],
    team: eventType?.team ?? null,
    isRoundRobin: eventType?.isRoundRobin ?? false,
    title: eventType?.title ?? '',
    description: eventType?.description ?? '',
    lengthMinutes,
    lengthOptions: lengths.length > 1 ? lengths : [],
    locations: eventType?.locations ?? [],
    needsConfirmation: eventType?.needsConfirmation || (slot !== null && slot - facts.now < lateMs) || false,
    extras: eventType && extrasOf(eventType, lengths, state, facts, zone),
    selection:
      slot === null
        ? null
        : {
            start: slot,
            end: addMinutes(slot, lengthMinutes),
            lost: step.at === 'lost' ? step.reason : null,
          },
  };
}
