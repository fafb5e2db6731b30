import type { SeatsRule } from '../../queries/eventTypeRules.js';
import type { Slot, SlotDay } from '../../queries/slots.js';
import { clockChanges } from '../../time/clockChanges.js';
import { dayInterval } from '../../time/day.js';
import { addMinutes } from '../../time/instant.js';
import type { Day, Instant, Zone } from '../../time/types.js';
import { dialMinutes, isRepeated, wallTimeOf } from '../../time/wallTime.js';
import type { BookerState } from './booker.state.js';

export interface SlotItem {
  readonly start: Instant;
  readonly end: Instant;
  /** When it begins on the zone's dial, in minutes from midnight. */
  readonly minutes: number;
  /** null: the event type has no seats, or keeps their count to itself. */
  readonly seatsLeft: number | null;
  /** How full it is, where the count is not to be shown and it is worth a word. */
  readonly fill: 'half' | 'nearly' | null;
  /** The clock shows this time twice that day, so the offset has to be said too. */
  readonly isRepeated: boolean;
  /** `current`: the booking that is being moved is there now. `full`: every seat is taken. */
  readonly state: 'free' | 'pending' | 'taken' | 'current' | 'full';
  /** Something else stands in her own calendar then. */
  readonly isBusy: boolean;
}

export type ClockTurn = 'forward' | 'back';
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface TimesModel {
  readonly day: Day | null;
  /** The clocks change on this day: an hour is missing, or comes twice. */
  readonly clockChange: ClockTurn | null;
  readonly freeCount: number;
  readonly groups: readonly {
    readonly part: PartOfDay;
    readonly freeCount: number;
    readonly slots: readonly SlotItem[];
  }[];
  /** The nearest days of this month with free times, for phones, where the month is out of sight. */
  readonly previousDay: Day | null;
  readonly nextDay: Day | null;
}

export function clockChangeOn(day: Day, zone: Zone): ClockTurn | null {
  const [change] = clockChanges(zone, dayInterval(day, zone));
  if (!change) return null;
  return change.offsetAfter > change.offsetBefore ? 'forward' : 'back';
}

const parts: readonly PartOfDay[] = ['morning', 'afternoon', 'evening'];
const partOf = (minutes: number): PartOfDay =>
  minutes < 12 * 60 ? 'morning' : minutes < 17 * 60 ? 'afternoon' : 'evening';

/** What of a time is asked about. */
interface SlotContext {
  readonly zone: Zone;
  readonly lengthMinutes: number;
  readonly seats: SeatsRule | null;
}

/** From which share on a time is worth a word, the most first. */
const fills = [
  ['nearly', 5 / 6],
  ['half', 1 / 2],
] as const;

function fillOf(seatsLeft: number | null, seats: SeatsRule | null): SlotItem['fill'] {
  if (seatsLeft === null || seats === null || seats.showsLeft) return null;
  return fills.find(([, share]) => 1 - seatsLeft / seats.total >= share)?.[0] ?? null;
}

/** Free times, full ones, and those that were just refused, which stay in their place, struck through, until the next reading. */
function slotsOf(day: Day, days: readonly SlotDay[], state: BookerState, zone: Zone): Slot[] {
  const read = days.find((each) => each.day === day);
  const free = read?.slots ?? [];
  const full = (read?.full ?? []).map((start): Slot => ({ start, seatsLeft: 0 }));
  const gone = state.refused
    .filter(
      (start) =>
        wallTimeOf(start, zone).day === day && ![...free, ...full].some((slot) => slot.start === start),
    )
    .map((start): Slot => ({ start, seatsLeft: null }));
  return [...free, ...full, ...gone].sort((a, b) => a.start - b.start);
}

const isOffered = (start: Instant, days: readonly SlotDay[]) =>
  days.some(({ slots }) => slots.some((slot) => slot.start === start));

function slotState(
  state: BookerState,
  { start, seatsLeft }: Slot,
  days: readonly SlotDay[],
): SlotItem['state'] {
  if (state.step.at === 'holding' && state.step.slot === start) return 'pending';
  // What was read before it was refused still offers it; and a server may refuse what it offers.
  const isJustRefused = state.focus?.refused === start;
  const isRefused = state.refused.includes(start) && (state.isReading || !isOffered(start, days));
  if (isJustRefused || isRefused) return 'taken';
  if (state.moving?.start === start) return 'current';
  return seatsLeft === 0 ? 'full' : 'free';
}

/** What is shown of one day. */
export const slotItems = (
  day: Day,
  days: readonly SlotDay[],
  state: BookerState,
  { zone, lengthMinutes, seats }: SlotContext,
): SlotItem[] => {
  const turnsBack = clockChangeOn(day, zone) === 'back';
  return slotsOf(day, days, state, zone).map((slot) => {
    const { start } = slot;
    const end = addMinutes(start, lengthMinutes);
    return {
      start,
      end,
      minutes: dialMinutes(start, zone),
      seatsLeft: seats && !seats.showsLeft ? null : slot.seatsLeft,
      fill: fillOf(slot.seatsLeft, seats),
      isRepeated: turnsBack && isRepeated(start, zone),
      state: slotState(state, slot, days),
      isBusy: state.overlay.busy.some((busy) => busy.start < end && busy.end > start),
    };
  });
};

export const freeCount = (slots: readonly SlotItem[]): number =>
  slots.filter(({ state }) => state !== 'taken' && state !== 'full').length;

export function timesModel(
  state: BookerState,
  days: readonly SlotDay[],
  { day, ...context }: SlotContext & { readonly day: Day | null },
): TimesModel {
  const items = day === null ? [] : slotItems(day, days, state, context);
  const groups = parts.flatMap((part) => {
    const slots = items.filter((item) => partOf(item.minutes) === part);
    return slots.length === 0 ? [] : [{ part, slots, freeCount: freeCount(slots) }];
  });
  const others = days.map((each) => each.day);
  return {
    day,
    clockChange: day && clockChangeOn(day, context.zone),
    freeCount: groups.reduce((sum, group) => sum + group.freeCount, 0),
    groups,
    previousDay: (day !== null && others.findLast((each) => each < day)) || null,
    nextDay: (day !== null && others.find((each) => each > day)) || null,
  };
}
