import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInterval, parseDay } from '../../time/day.js';
import { instantOf, parseInstant } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import { account, calendar, connected, outlook } from '../testing/accounts.js';
import { askable, todayRows, untold } from './today.model.js';

const day = parseDay('2026-11-09');
const zone = parseZone('Europe/Berlin');
const busy = (start: string, end: string, title = '') => ({
  start: parseInstant(start),
  end: parseInstant(end),
  title,
});

describe('what blocks on a day', () => {
  it('is what overlaps it, cut at its ends, in order', () => {
    const rows = todayRows(
      [
        {
          calendar: 'Main',
          times: [
            busy('2026-11-09T12:00:00Z', '2026-11-09T13:00:00Z', 'Lunch'),
            busy('2026-11-09T22:00:00Z', '2026-11-10T02:00:00Z'),
            busy('2026-11-09T23:00:00Z', '2026-11-10T02:00:00Z', 'Tomorrow in Berlin'),
          ],
        },
        { calendar: 'Work', times: [busy('2026-11-08T00:00:00Z', '2026-11-12T00:00:00Z', 'Audit')] },
      ],
      day,
      zone,
    );
    expect(rows.map(({ title, calendar, isAllDay }) => [title, calendar, isAllDay])).toEqual([
      ['Audit', 'Work', true],
      ['Lunch', 'Main', false],
      ['', 'Main', false],
    ]);
    expect(rows.at(-1)?.end).toBe(dayInterval(day, zone).end);
  });

  it('never leaves the day, and never goes back in time', () => {
    const whole = dayInterval(day, zone);
    const time = fc.record({
      start: fc.integer({ min: -48, max: 48 }),
      hours: fc.integer({ min: 1, max: 72 }),
    });
    fc.assert(
      fc.property(fc.array(time), (times) => {
        const rows = todayRows(
          [
            {
              calendar: 'Main',
              times: times.map(({ start, hours }) => ({
                start: instantOf(whole.start + start * 3_600_000),
                end: instantOf(whole.start + (start + hours) * 3_600_000),
                title: '',
              })),
            },
          ],
          day,
          zone,
        );
        for (const { start, end } of rows) {
          expect(start).toBeGreaterThanOrEqual(whole.start);
          expect(end).toBeLessThanOrEqual(whole.end);
          expect(start).toBeLessThan(end);
        }
        expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).sort((a, b) => a - b));
      }),
    );
  });
});

describe('whose times can be told', () => {
  const on = calendar('Main', { isSelected: true });
  const all = connected([
    account([on, calendar('Off')]),
    account([], { ...outlook, problem: 'Down' }),
    account([{ ...on, isSelected: false }], { credentialId: 3, problem: 'Down' }),
    account([on], { credentialId: -1, delegationCredentialId: 'd1' }),
  ]);

  it('are those that count, of accounts that answer and are her own', () => {
    expect(askable(all).map((each) => each.calendar.name)).toEqual(['Main']);
  });

  it('are missing where nobody knows, and where the API has none', () => {
    expect(untold(all).map(({ credentialId }) => credentialId)).toEqual([2, -1]);
  });
});
