import { describe, expect, it } from 'vitest';
import { parseDay, startOfDay } from '../../time/day.js';
import { parseMonth } from '../../time/month.js';
import { noChoices } from './booker.state.js';
import { monthInterval, searchInterval, shownInterval, shownOf } from './shown.js';
import { at, eventType, now, zones } from './testing/given.js';

const defaults = { now, ownZone: zones.london, ownHourCycle: 24, ownWeekStart: 1, eventType } as const;
const november = parseMonth('2026-11');

describe('what is shown', () => {
  it('is this month, in her zone, on her clock, until she chooses otherwise', () => {
    expect(shownOf(noChoices, defaults)).toEqual({
      layout: 'month',
      month: november,
      through: november,
      week: '2026-11-02',
      zone: zones.london,
      hourCycle: 24,
      lengthMinutes: undefined,
      notBefore: null,
    });
    const choices = {
      ...noChoices,
      month: parseMonth('2027-01'),
      zone: zones.kathmandu,
      hourCycle: 12 as const,
    };
    expect(shownOf(choices, defaults)).toMatchObject({
      month: '2027-01',
      zone: zones.kathmandu,
      hourCycle: 12,
    });
  });

  it.each([
    ['2026-11-14T12:00:00Z', '2026-11', '2026-11', '2026-12-01'],
    ['2026-11-15T12:00:00Z', '2026-11', '2026-12', '2027-01-01'],
    ['2026-12-28T12:00:00Z', '2026-12', '2027-01', '2027-02-01'],
  ])('goes on into the next month once two weeks are over: at %s', (moment, month, through, end) => {
    const shown = shownOf(noChoices, { ...defaults, now: at(moment) });
    expect(shown).toMatchObject({ month, through });
    expect(shownInterval(shown).end).toBe(startOfDay(parseDay(end), zones.london));
  });

  it('counts those weeks in the shown zone', () => {
    const evening = { ...defaults, now: at('2026-11-14T20:00:00Z') };
    expect(shownOf(noChoices, evening).through).toBe('2026-11');
    expect(shownOf({ ...noChoices, zone: zones.kathmandu }, evening).through).toBe('2026-12');
  });

  it('is one month alone where it is another than this one, however late it is', () => {
    const late = { ...defaults, now: at('2026-11-28T12:00:00Z') };
    const month = parseMonth('2026-12');
    expect(shownOf({ ...noChoices, month }, late)).toMatchObject({ month, through: month });
  });

  it('is in the layout that the event type opens with, until she chooses another', () => {
    const weekly = { ...eventType, layouts: { offered: ['month', 'week'], first: 'week' } } as const;
    expect(shownOf(noChoices, { ...defaults, eventType: weekly }).layout).toBe('week');
    const choices = { ...noChoices, layout: 'month' } as const;
    expect(shownOf(choices, { ...defaults, eventType: weekly }).layout).toBe('month');
  });

  it('is the month that it is in the shown zone', () => {
    const newYear = { ...defaults, now: at('2026-12-31T20:00:00Z') };
    expect(shownOf(noChoices, newYear).month).toBe('2026-12');
    expect(shownOf({ ...noChoices, zone: zones.kathmandu }, newYear).month).toBe('2027-01');
  });

  it.each([
    ['one that is offered', 60, [30, 45, 60], 60],
    ['the usual one of several', 45, [30, 45, 60], 45],
    ['one that is not offered', 90, [30, 45, 60], undefined],
    ['the only one there is', 45, [45], undefined],
    ['none', null, [30, 45, 60], undefined],
  ])('asks for a length that was chosen: %s', (_, lengthMinutes, lengthOptions, expected) => {
    const shown = shownOf(
      { ...noChoices, lengthMinutes },
      { ...defaults, eventType: { ...eventType, lengthOptions } },
    );
    expect(shown.lengthMinutes).toBe(expected);
  });

  it('asks for no length while the event type is not known', () => {
    const shown = shownOf({ ...noChoices, lengthMinutes: 60 }, { ...defaults, eventType: undefined });
    expect(shown.lengthMinutes).toBeUndefined();
  });
});

describe('a month', () => {
  it.each([
    ['london', '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z'],
    ['newYork', '2026-11-01T04:00:00Z', '2026-12-01T05:00:00Z'],
    ['lordHowe', '2026-10-31T13:00:00Z', '2026-11-30T13:00:00Z'],
    ['kathmandu', '2026-10-31T18:15:00Z', '2026-11-30T18:15:00Z'],
  ] as const)('in %s is from its first to its last instant there', (name, start, end) => {
    expect(monthInterval(november, zones[name])).toEqual({ start: at(start), end: at(end) });
  });

  it('that is empty is followed by the search for a time, which leaves no gap', () => {
    const shown = shownOf({ ...noChoices, zone: zones.newYork, month: november }, defaults);
    const { end } = shownInterval(shown);
    expect(end).toBe(monthInterval(november, zones.newYork).end);
    expect(searchInterval(shown)).toEqual({ start: end, end: at('2027-04-01T04:00:00Z') });
  });
});

describe('what the host does not offer yet', () => {
  const from = (notBefore: string, month = november) =>
    shownOf({ ...noChoices, month, notBefore: at(notBefore) }, defaults);

  it.each([
    ['from within the month', '2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z'],
    ['from before it', '2026-10-20T09:00:00Z', '2026-11-01T00:00:00Z'],
    ['from after it: nothing of it is left', '2027-01-20T09:00:00Z', '2026-11-30T23:59:59Z'],
  ])('is not asked for: %s', (_, notBefore, start) => {
    expect(shownInterval(from(notBefore))).toEqual({ start: at(start), end: at('2026-12-01T00:00:00Z') });
  });

  it('is not searched either', () => {
    expect(searchInterval(from('2027-01-20T09:00:00Z'))?.start).toBe(at('2027-01-20T09:00:00Z'));
  });
});

describe('the search for a time, where only some days can be booked', () => {
  const shown = shownOf({ ...noChoices, zone: zones.london, month: november }, defaults);
  const days = (first: string, last: string) => ({ first: parseDay(first), last: parseDay(last) });

  it.each<[string, string, string, [start: string, end: string] | null]>([
    ['as far as ever within them', '2026-01-01', '2027-12-31', ['2026-12-01', '2027-04-01']],
    ['no further than they go', '2026-01-01', '2026-12-10', ['2026-12-01', '2026-12-12']],
    ['not where they are over', '2026-01-01', '2026-11-20', null],
    ['not where they are over by any zone', '2026-01-01', '2026-11-29', null],
    ['where they may go on in the host’s zone', '2026-01-01', '2026-11-30', ['2026-12-01', '2026-12-02']],
    ['from where they begin, however late that is', '2027-09-01', '2027-12-31', ['2027-08-31', '2027-12-01']],
    ['from where they begin to where they end', '2027-09-15', '2027-09-20', ['2027-09-14', '2027-09-22']],
  ])('goes on %s: %s to %s', (_, first, last, searched) => {
    const [start, end] = searched ?? [];
    expect(searchInterval(shown, days(first, last))).toEqual(
      start && end
        ? { start: startOfDay(parseDay(start), zones.london), end: startOfDay(parseDay(end), zones.london) }
        : null,
    );
  });

  it('leaves out no day of them, in the layouts of a week', () => {
    const weekly = { ...shown, layout: 'list' as const, week: parseDay('2026-10-26') };
    expect(searchInterval(weekly, days('2026-01-01', '2026-11-05'))).toEqual({
      start: at('2026-11-02T00:00:00Z'),
      end: at('2026-11-07T00:00:00Z'),
    });
  });
});

describe('a week', () => {
  const weekOf = (day: string) =>
    shownOf({ ...noChoices, layout: 'list', weekOf: parseDay(day), zone: zones.newYork }, defaults);

  it('is from its first to its last instant, with the hour that its clocks gain', () => {
    expect(shownInterval(weekOf('2026-10-29'))).toEqual({
      start: at('2026-10-26T04:00:00Z'),
      end: at('2026-11-02T05:00:00Z'),
    });
  });

  it('that is empty is followed by the search for a time, which leaves no gap', () => {
    const { end } = shownInterval(weekOf('2026-10-29'));
    expect(searchInterval(weekOf('2026-10-29'))).toEqual({ start: end, end: at('2027-03-01T05:00:00Z') });
  });
});
