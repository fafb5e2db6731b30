import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../time/day.js';
import { addMinutes, toIso } from '../../../../time/instant.js';
import type { Zone } from '../../../../time/types.js';
import { initialState, noChoices } from '../../booker.state.js';
import { shownOf } from '../../shown.js';
import { at, eventType, facts, known, slotDays, zones } from '../../testing/given.js';
import { weekModel } from '../../weekModel.js';
import { clockModel, zonesBeside } from './clockModel.js';

function weekWith(
  starts: string[],
  weekOf: string,
  lengthMinutes = 45,
  zone: Zone = zones.london,
  busyTimes: readonly [start: string, end: string][] = [],
) {
  const choices = { ...noChoices, layout: 'week' as const, weekOf: parseDay(weekOf), zone };
  const world = facts({ slots: known(slotDays(starts, zone)), ownWeekStart: 1 });
  const shown = shownOf(choices, { ...world, eventType });
  const busy = busyTimes.map(([start, end]) => ({ start: at(start), end: at(end) }));
  const state = { ...initialState(choices), overlay: { status: 'shown' as const, busy } };
  return weekModel(state, world, shown, lengthMinutes);
}
const blocks = (model: ReturnType<typeof clockModel>) => [...model.days.values()].flat();

describe('her own calendar on the clock of a week', () => {
  const busyBlocks = (busy: readonly [start: string, end: string][]) => {
    const week = weekWith(
      ['2026-11-12T09:00:00Z', '2026-11-13T16:15:00Z'],
      '2026-11-12',
      45,
      zones.london,
      busy,
    );
    const { busy: days } = clockModel(week, zones.london);
    return [...days].flatMap(([day, all]) => all.map(({ top, height }) => [day, top, height]));
  };

  it.each<[what: string, busy: [start: string, end: string][], blocks: unknown[]]>([
    ['an hour', [['2026-11-12T10:00:00Z', '2026-11-12T11:30:00Z']], [['2026-11-12', 1, 1.5]]],
    [
      'what overlaps, as one',
      [
        ['2026-11-12T10:00:00Z', '2026-11-12T11:00:00Z'],
        ['2026-11-12T10:30:00Z', '2026-11-12T12:00:00Z'],
      ],
      [['2026-11-12', 1, 2]],
    ],
    [
      'a night, as far as the clock goes',
      [['2026-11-12T16:00:00Z', '2026-11-13T10:00:00Z']],
      [
        ['2026-11-12', 7, 1],
        ['2026-11-13', 0, 1],
      ],
    ],
    ['what lies before its first hour, not at all', [['2026-11-12T06:00:00Z', '2026-11-12T08:00:00Z']], []],
    ['what lies in another week, not at all', [['2026-11-22T10:00:00Z', '2026-11-22T11:00:00Z']], []],
  ])('shows %s', (_, busy, blocks) => {
    expect(busyBlocks(busy)).toEqual(blocks);
  });
});

describe('the clock of a week', () => {
  it('has the whole hours that hold its times', () => {
    const week = weekWith(['2026-11-12T09:15:00Z', '2026-11-13T16:30:00Z'], '2026-11-12');
    expect(clockModel(week, zones.london).hours.map(({ hour }) => hour)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
  });

  it('has office hours where nothing is free', () => {
    const { hours } = clockModel(weekWith([], '2026-11-12'), zones.london);
    expect([hours[0]?.hour, hours.at(-1)?.hour]).toEqual([9, 16]);
  });

  it('puts each time where the clock has it, as high as it is long', () => {
    const week = weekWith(['2026-11-12T09:00:00Z', '2026-11-12T10:30:00Z'], '2026-11-12', 45);
    expect(blocks(clockModel(week, zones.london))).toMatchObject([
      { top: 0, height: 0.75 },
      { top: 1.5, height: 0.75 },
    ]);
  });

  it('cuts a time short where the next one begins before it ends', () => {
    const week = weekWith(['2026-11-12T09:00:00Z', '2026-11-12T09:15:00Z'], '2026-11-12', 60);
    expect(blocks(clockModel(week, zones.london)).map(({ height }) => height)).toEqual([0.25, 1]);
  });

  it('makes an hour high enough that every time can be pressed', () => {
    const nine = at('2026-11-12T09:00:00Z');
    const every = (minutes: number) => {
      const starts = [0, 1, 2, 3].map((count) => toIso(addMinutes(nine, count * minutes)));
      return clockModel(weekWith(starts, '2026-11-12', minutes), zones.london);
    };
    for (const minutes of [5, 10, 15, 30, 60]) {
      const { hourPixels, days } = every(minutes);
      for (const { height } of [...days.values()].flat())
        expect(height * hourPixels).toBeGreaterThanOrEqual(28);
    }
  });

  it('puts the hour that comes twice beside itself', () => {
    // 01:30 in London is at 00:30 and at 01:30 UTC on 25 October 2026.
    const week = weekWith(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], '2026-10-25', 30);
    expect(blocks(clockModel(week, zones.london))).toMatchObject([
      { top: 0.5, lane: 0 },
      { top: 0.5, lane: 1 },
    ]);
  });
});

describe('her own zone', () => {
  const of = (weekOf: string, zone: Zone, ownZone: Zone) =>
    zonesBeside(weekWith([], weekOf, 45, zone), zone, ownZone);

  it('stands beside the shown one where its clocks differ', () => {
    expect(of('2026-11-12', zones.newYork, zones.london)).toEqual([zones.newYork, zones.london]);
  });

  it('does not where they show the same, or differ by less and less within the week', () => {
    expect(of('2026-11-12', zones.london, zones.london)).toEqual([zones.london]);
    expect(of('2026-10-25', zones.london, zones.newYork)).toEqual([zones.london]);
  });
});
