import { describe, expect, it } from 'vitest';
import { toIso } from '../../../../time/instant.js';
import { parseZone } from '../../../../time/zone.js';
import { readFeed } from './readFeed.js';

const read = (...lines: string[]) =>
  readFeed(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'))
    .eventsIn(parseZone('America/New_York'))
    .map(({ title, start, end }) => [title, toIso(start), toIso(end)]);

describe('an event of a feed', () => {
  it.each([
    [
      'in UTC',
      ['DTSTART:20261214T100000Z', 'DTEND:20261214T114530Z'],
      '2026-12-14T10:00:00.000Z',
      '2026-12-14T11:45:30.000Z',
    ],
    [
      'in a zone',
      ['DTSTART;TZID=Europe/Paris:20260701T100000', 'DTEND;TZID="Europe/Paris":20260701T110000'],
      '2026-07-01T08:00:00.000Z',
      '2026-07-01T09:00:00.000Z',
    ],
    [
      'in a zone that nobody knows',
      ['DTSTART;TZID=Custom:20260701T100000', 'DURATION:PT1H30M'],
      '2026-07-01T14:00:00.000Z',
      '2026-07-01T15:30:00.000Z',
    ],
    ['on a day', ['DTSTART;VALUE=DATE:20261101'], '2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'],
    [
      'on days',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'],
      '2026-12-24T05:00:00.000Z',
      '2026-12-27T05:00:00.000Z',
    ],
    [
      'of days and hours',
      ['DTSTART:20261214T100000Z', 'DURATION:P1DT2H'],
      '2026-12-14T10:00:00.000Z',
      '2026-12-15T12:00:00.000Z',
    ],
  ])('%s', (_, lines, start, end) => {
    expect(read(...lines)).toEqual([['', start, end]]);
  });

  it('keeps its title over folded lines and marks', () => {
    const [[title] = []] = read('DTSTART:20261214T100000Z', 'SUMMARY:Lunch\\, long', '  and late');
    expect(title).toBe('Lunch, long and late');
  });

  it('is not what an alarm inside of it says', () => {
    const alarm = ['BEGIN:VALARM', 'DURATION:PT99H', 'SUMMARY:Ring', 'END:VALARM'];
    expect(read('DTSTART:20261214T100000Z', ...alarm, 'DTEND:20261214T110000Z')).toEqual([
      ['', '2026-12-14T10:00:00.000Z', '2026-12-14T11:00:00.000Z'],
    ]);
  });

  it('is there when it is marked as free, and not when it is cancelled', () => {
    expect(read('DTSTART:20261214T100000Z', 'TRANSP:TRANSPARENT')).toHaveLength(1);
    expect(read('DTSTART:20261214T100000Z', 'STATUS:CANCELLED')).toEqual([]);
  });
});

it('is refused when it is no calendar', () => {
  expect(() => readFeed('<html></html>')).toThrow('no calendar');
});
