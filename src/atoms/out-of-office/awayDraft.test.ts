import { describe, expect, it } from 'vitest';
import type { OutOfOffice } from '../../queries/outOfOffice.js';
import { parseDay } from '../../time/day.js';
import { blankDraft, byTime, draftOf, problemOf, toCreate, toUpdate, withFirstDay } from './awayDraft.js';

const entry = (changes: Partial<OutOfOffice> = {}): OutOfOffice => ({
  id: 4,
  userId: 2,
  firstDay: parseDay('2026-12-07'),
  lastDay: parseDay('2026-12-11'),
  toUserId: 3,
  reason: 'sick',
  notes: 'Flu',
  ...changes,
});
const week = { ...blankDraft, firstDay: '2026-12-07', lastDay: '2026-12-11' };

describe('an absence that is filled in', () => {
  it.each([
    ['firstDayMissing', { firstDay: '' }],
    ['firstDayMissing', { firstDay: '2026-02-30' }],
    ['lastDayMissing', { lastDay: '' }],
    ['lastDayEarlier', { lastDay: '2026-12-06' }],
    [null, { lastDay: '2026-12-07' }],
  ])('has as its problem %s with %o', (problem, changes) => {
    const draft = { ...week, ...changes };
    expect(problemOf(draft)).toBe(problem);
    expect(toCreate(draft) === null).toBe(problem !== null);
    expect(toUpdate(entry(), draft) === null).toBe(problem !== null);
  });

  it.each([
    ['', '2026-12-07'],
    ['2026-12-01', '2026-12-07'],
    ['2026-12-09', '2026-12-09'],
  ])('takes its last day %j along to %s', (lastDay, becomes) => {
    expect(withFirstDay({ ...blankDraft, lastDay }, '2026-12-07').lastDay).toBe(becomes);
  });

  it('is sent without what was left empty', () => {
    expect(toCreate(week)).toEqual({
      firstDay: '2026-12-07',
      lastDay: '2026-12-11',
      reason: 'unspecified',
    });
    expect(toCreate({ ...week, notes: ' Skiing ', toUserId: 3 })).toMatchObject({
      notes: 'Skiing',
      toUserId: 3,
    });
  });
});

describe('an absence that is changed', () => {
  it('is sent as what differs', () => {
    const draft = draftOf(entry());
    expect(toUpdate(entry(), draft)).toEqual({});
    expect(toUpdate(entry(), { ...draft, notes: '', reason: 'travel', toUserId: 5 })).toEqual({
      notes: '',
      reason: 'travel',
      toUserId: 5,
    });
  });

  it('has both days sent where one of them moved', () => {
    expect(toUpdate(entry(), { ...draftOf(entry()), lastDay: '2026-12-12' })).toEqual({
      days: { firstDay: '2026-12-07', lastDay: '2026-12-12' },
    });
  });
});

describe('the list of absences', () => {
  it('has those that are not over, today’s too, and then the latest that are', () => {
    const at = (id: number, day: string) =>
      entry({ id, firstDay: parseDay('2026-11-01'), lastDay: parseDay(day) });
    const { coming, over } = byTime(
      [at(1, '2026-11-02'), at(2, '2026-11-08'), at(3, '2026-11-09'), at(4, '2026-12-01')],
      parseDay('2026-11-09'),
    );
    expect([coming, over].map((list) => list.map(({ id }) => id))).toEqual([
      [3, 4],
      [2, 1],
    ]);
  });
});
