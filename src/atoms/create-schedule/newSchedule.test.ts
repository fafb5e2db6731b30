import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../queries/schedules.js';
import { parseDay } from '../../time/day.js';
import { blank, officeHours, toCreate, zoneOf } from './newSchedule.js';

const closed = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
const evenings: Schedule = {
  id: 12,
  ownerId: 2,
  name: 'Evenings',
  zone: 'Asia/Kathmandu',
  isDefault: true,
  weekly: { ...closed, 2: [{ start: 1020, end: 1440 }] },
  overrides: [{ day: parseDay('2026-12-24'), ranges: [] }],
};
const create = (changes: object, schedules: Schedule[] | undefined = [evenings]) =>
  toCreate({ ...blank, name: ' Mornings ', ...changes }, schedules, 'Europe/London');

describe('a new schedule', () => {
  it('begins with weekdays from nine to five, in the zone of the device', () => {
    const day = [officeHours];
    expect(create({})).toEqual({
      name: 'Mornings',
      zone: 'Europe/London',
      isDefault: false,
      weekly: { ...closed, 1: day, 2: day, 3: day, 4: day, 5: day },
      overrides: [],
    });
  });

  it('begins empty where that is wanted', () => {
    expect(create({ start: 'empty' }).weekly).toEqual(closed);
  });

  it('copies hours, dates and zone of another', () => {
    const { weekly, overrides, zone, isDefault } = create({ start: 12 });
    expect({ weekly, overrides, zone }).toEqual({
      weekly: evenings.weekly,
      overrides: evenings.overrides,
      zone: 'Asia/Kathmandu',
    });
    expect(isDefault).toBe(false);
  });

  it('has the zone that was chosen, whatever is copied', () => {
    expect(zoneOf({ ...blank, start: 12, zone: 'UTC' }, [evenings], 'Europe/London')).toBe('UTC');
  });

  it.each([
    ['the first', [], true],
    ['a further one', [evenings], false],
    ['one of which nobody knows whether it is the first', undefined, false],
  ])('is the default, or not, as %s', (_, schedules, isDefault) => {
    expect(toCreate(blank, schedules, 'UTC').isDefault).toBe(isDefault);
  });
});
