import { addDays } from '../../../../time/day.js';
import type { Day, Instant, Interval, Zone } from '../../../../time/types.js';
import { toInstant, wallTimeOf } from '../../../../time/wallTime.js';
import { zoneOffsetMinutes } from '../../../../time/zone.js';
import type { SlotItem } from '../../timesModel.js';
import type { WeekDay, WeekModel } from '../../weekModel.js';

/** Where a time lies on the week's clock, in hours from the top. */
export interface Block {
  readonly slot: SlotItem;
  readonly top: number;
  readonly height: number;
  /** The hour that comes twice: its second time stands beside the first. */
  readonly lane: 0 | 1;
}

/** Where she is busy by her own calendar, as far as the clock goes. */
export interface BusyBlock extends Interval {
  readonly top: number;
  readonly height: number;
}

export interface Hour {
  readonly hour: number;
  /** At that hour on the week's first day; the clocks of later days may differ where they change. */
  readonly instant: Instant;
}

export interface ClockModel {
  readonly hours: readonly Hour[];
  readonly days: ReadonlyMap<Day, readonly Block[]>;
  readonly busy: ReadonlyMap<Day, readonly BusyBlock[]>;
  /** How many pixels an hour needs, so that each time can be pressed. */
  readonly hourPixels: number;
}

const leastPixels = 28;
const usualHour = 56;

/** Whole hours of the dial that hold all of the week's times: 9 to 17 where it has none. */
function hoursOf({ days }: WeekModel): { first: number; last: number } {
  const dials = days.flatMap(({ slots }) =>
    slots.map(({ start, end, minutes }) => ({ from: minutes, to: minutes + (end - start) / 60_000 })),
  );
  if (dials.length === 0) return { first: 9, last: 17 };
  return {
    first: Math.floor(Math.min(...dials.map(({ from }) => from)) / 60),
    last: Math.min(24, Math.ceil(Math.max(...dials.map(({ to }) => to)) / 60)),
  };
}

/** Times one below the other. A time that begins before the one above has ended cuts it short: what is shown is where each begins. */
function blocksOf(slots: readonly SlotItem[], first: number, last: number): Block[] {
  const minutes = slots.map((slot) => slot.minutes);
  return slots.map((slot, index) => {
    const from = slot.minutes;
    const following = minutes.filter((other) => other > from);
    const to = Math.min(from + (slot.end - slot.start) / 60_000, last * 60, ...following);
    return {
      slot,
      top: from / 60 - first,
      height: (to - from) / 60,
      lane: minutes.indexOf(from) < index ? 1 : 0,
    };
  });
}

function busyBlocksOf({ day, busy }: WeekDay, first: number, last: number, zone: Zone): BusyBlock[] {
  return busy.flatMap(({ start, end }) => {
    const ends = wallTimeOf(end, zone);
    const from = Math.max(wallTimeOf(start, zone).minutes / 60, first);
    const to = Math.min(ends.day === day ? ends.minutes / 60 : 24, last);
    return from < to ? [{ start, end, top: from - first, height: to - from }] : [];
  });
}

/** The shown zone, and her own beside it where its clocks say something else, by as much on each day of the week. */
export function zonesBeside({ days }: WeekModel, zone: Zone, ownZone: Zone): readonly Zone[] {
  const gaps = days.map(({ day }) => {
    const noon = toInstant(day, 12 * 60, zone);
    return zoneOffsetMinutes(zone, noon) - zoneOffsetMinutes(ownZone, noon);
  });
  const isConstant = gaps.every((gap) => gap !== 0 && gap === gaps[0]);
  return isConstant ? [zone, ownZone] : [zone];
}

export function clockModel(week: WeekModel, zone: Zone): ClockModel {
  const { first, last } = hoursOf(week);
  const days = new Map(week.days.map(({ day, slots }) => [day, blocksOf(slots, first, last)]));
  const lowest = Math.min(1, ...[...days.values()].flat().map(({ height }) => height));
  const day = week.days[0]?.day ?? addDays(week.next, -7);
  return {
    hours: Array.from({ length: last - first }, (_, index) => ({
      hour: first + index,
      instant: toInstant(day, (first + index) * 60, zone),
    })),
    days,
    busy: new Map(week.days.map((each) => [each.day, busyBlocksOf(each, first, last, zone)])),
    hourPixels: Math.max(usualHour, Math.ceil(leastPixels / lowest)),
  };
}
