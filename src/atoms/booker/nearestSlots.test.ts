import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../time/instant.js';
import { nearestSlots } from './nearestSlots.js';
import { at, slot, zones } from './testing/given.js';

const gone = at('2026-11-12T10:30:00Z');
const near = (starts: readonly string[], options: Partial<Parameters<typeof nearestSlots>[2]> = {}) =>
  nearestSlots(
    starts.map((start) => slot(start)),
    gone,
    { zone: zones.london, refused: [], count: 3, ...options },
  );

describe('the nearest free times', () => {
  it('come nearest first, however far', () => {
    const starts = [
      '2026-11-13T10:30:00Z',
      '2026-11-12T09:45:00Z',
      '2026-11-12T11:00:00Z',
      '2026-12-01T09:00:00Z',
    ];
    expect(near(starts).map(({ start }) => start)).toEqual([
      at('2026-11-12T11:00:00Z'),
      at('2026-11-12T09:45:00Z'),
      at('2026-11-13T10:30:00Z'),
    ]);
  });

  it('of two that are equally far have the later one first', () => {
    expect(near(['2026-11-12T10:00:00Z', '2026-11-12T11:00:00Z'])[0]?.start).toBe(at('2026-11-12T11:00:00Z'));
  });

  it('leave out what was refused', () => {
    expect(near(['2026-11-12T10:30:00Z', '2026-11-12T11:00:00Z'], { refused: [gone] })).toMatchObject([
      { start: at('2026-11-12T11:00:00Z') },
    ]);
  });

  it.each([
    ['2026-11-12T10:30:00Z', { kind: 'same' }],
    ['2026-11-12T11:15:00Z', { kind: 'later', minutes: 45 }],
    ['2026-11-12T09:00:00Z', { kind: 'earlier', minutes: 90 }],
    ['2026-11-13T10:30:00Z', { kind: 'sameTime', days: 1 }],
    ['2026-11-11T10:30:00Z', { kind: 'sameTime', days: -1 }],
    ['2026-11-16T10:30:00Z', { kind: 'sameTime', days: 4 }],
    ['2026-11-13T09:00:00Z', { kind: 'otherDay', days: 1 }],
  ])('say how they lie: %s is %j', (start, relation) => {
    expect(near([start])[0]?.relation).toEqual(relation);
  });

  it('are of another day where the shown zone says so', () => {
    expect(near(['2026-11-12T18:30:00Z'], { zone: zones.kathmandu })[0]?.relation).toEqual({
      kind: 'otherDay',
      days: 1,
    });
  });

  it('are at the same time by the clock, also over a change of the clocks', () => {
    const before = at('2026-10-24T09:00:00Z');
    const [monday] = nearestSlots([slot('2026-10-26T10:00:00Z')], before, {
      zone: zones.london,
      refused: [],
      count: 3,
    });
    expect(monday?.relation).toEqual({ kind: 'sameTime', days: 2 });
  });

  it('are as many as were asked for, each offered, none nearer left out', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: -20_000, max: 20_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 5 }), (offsets, count) => {
        const slots = offsets.map((offset) => ({
          start: instantOf(gone + offset * 60_000),
          seatsLeft: null,
        }));
        const found = nearestSlots(slots, gone, { zone: zones.london, refused: [], count });
        expect(found).toHaveLength(Math.min(count, slots.length));
        const far = (start: number) => Math.abs(start - gone);
        const furthest = Math.max(0, ...found.map(({ start }) => far(start)));
        const left = slots.filter(({ start }) => !found.some((each) => each.start === start));
        for (const { start } of found.length > 0 ? left : [])
          expect(far(start)).toBeGreaterThanOrEqual(furthest);
      }),
    );
  });
});
