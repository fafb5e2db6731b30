import { describe, expect, it } from 'vitest';
import { isCalConfigError } from '../../../errors/index.js';
import { at, now, zones } from '../testing/given.js';
import { choicesIn } from './address.js';
import { type Beginning, choicesOf, zonesOf } from './beginning.js';

const begin = (options: Beginning) => choicesOf(options, now, zones.london);

describe('where a Booker begins', () => {
  it.each<[what: string, options: Beginning, choices: object]>([
    ['nowhere in particular', {}, { day: null, month: null, zone: null, notBefore: null }],
    ['on a day', { selectedDate: '2026-12-07' }, { day: '2026-12-07', month: '2026-12' }],
    [
      'on the day that a Date has by her clock',
      { selectedDate: new Date('2026-12-06T23:30:00-05:00') },
      { day: '2026-12-07', month: '2026-12' },
    ],
    ['in a month, whatever the day', { month: '2027-01', selectedDate: '2026-12-07' }, { month: '2027-01' }],
    [
      'at the month of the first time that is offered',
      { startTime: '2027-02-03T09:00:00Z' },
      { notBefore: at('2027-02-03T09:00:00Z'), day: null, month: '2027-02', weekOf: '2027-02-03' },
    ],
    [
      'at a Date',
      { startTime: new Date('2026-11-20T09:00:00Z') },
      { notBefore: at('2026-11-20T09:00:00Z'), month: '2026-11' },
    ],
    [
      'now, not at a time that has passed',
      { startTime: '2026-11-01T09:00:00Z' },
      { notBefore: null, month: null },
    ],
    ['with a length', { duration: 60 }, { lengthMinutes: 60 }],
    ['without one', { duration: null }, { lengthMinutes: null }],
    [
      'in her own zone, where it is listed',
      { timeZones: ['Asia/Kathmandu', 'Europe/London'] },
      { zone: null },
    ],
    [
      'in the first that is listed',
      { timeZones: ['Asia/Kathmandu', 'America/New_York'] },
      { zone: 'Asia/Kathmandu' },
    ],
    [
      'in the one that the host names of the list',
      { timeZones: ['Asia/Kathmandu', 'America/New_York'], timeZone: 'America/New_York' },
      { zone: 'America/New_York' },
    ],
  ])('%s', (_, options, choices) => {
    expect(begin(options)).toMatchObject(choices);
  });

  it.each<[prop: string, options: Beginning]>([
    ['selectedDate', { selectedDate: 'tomorrow' }],
    ['selectedDate', { selectedDate: new Date('no day') }],
    ['startTime', { startTime: '2026-12-07' }],
    ['startTime', { startTime: new Date(Number.NaN) }],
    ['timeZones', { timeZones: ['Europe/London', 'Mars/Olympus'] }],
  ])('says how to mend %s', (prop, options) => {
    const mistake = () => begin(options);
    expect(mistake).toThrow(prop);
    try {
      mistake();
    } catch (error) {
      expect(isCalConfigError(error)).toBe(true);
    }
  });

  it('offers all zones unless some are listed', () => {
    expect(zonesOf({})).toBeNull();
    expect(zonesOf({ timeZones: ['Europe/London'] })).toEqual(['Europe/London']);
  });
});

describe('what an address chooses', () => {
  const { london, newYork } = zones;
  it.each<[search: string, choices: object]>([
    ['', {}],
    ['?utm_source=mail', {}],
    ['?month=2027-01', { month: '2027-01', day: null, weekOf: null }],
    ['?date=2026-12-07', { month: '2026-12', day: '2026-12-07', weekOf: '2026-12-07' }],
    ['?month=2027-01&date=2026-12-07', { month: '2027-01', day: '2026-12-07', weekOf: '2026-12-07' }],
    ['?slot=2026-12-07T23:30:00.000Z', { month: '2026-12', day: '2026-12-07', weekOf: '2026-12-07' }],
    [
      '?slot=2026-12-07T01:30:00.000Z&cal.tz=America/New_York',
      { zone: newYork, month: '2026-12', day: '2026-12-06', weekOf: '2026-12-06' },
    ],
    ['?layout=week_view', { layout: 'week' }],
    ['?layout=COLUMN_VIEW&duration=60', { layout: 'column', lengthMinutes: 60 }],
    ['?month=13&date=2026-02-30&slot=soon&layout=spiral&duration=long&cal.tz=Mars/Olympus', {}],
    ['?layout=constructor&month=&cal.tz=', {}],
  ])('%s', (search, choices) => {
    expect(choicesIn(search, null, london)).toEqual(choices);
  });

  it('is no zone that the host does not offer', () => {
    expect(choicesIn('?cal.tz=America/New_York', [london], london)).toEqual({});
    expect(choicesIn('?cal.tz=America/New_York', [london, newYork], london)).toEqual({ zone: newYork });
  });
});
