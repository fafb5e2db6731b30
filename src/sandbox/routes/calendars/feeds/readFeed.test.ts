import { describe, expect, it } from 'vitest';
import { parseInstant, toIso } from '../../../../time/instant.js';
import { parseZone } from '../../../../time/zone.js';
import { readFeed } from './readFeed.js';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const between = (from: string, to: string) => ({
  start: parseInstant(`${from}T00:00:00Z`),
  end: parseInstant(`${to}T00:00:00Z`),
});

const eventsOf = (text: string, from = '2026-01-01', to = '2027-01-01') =>
  readFeed(text)
    .eventsIn(between(from, to), parseZone('America/New_York'))
    .sort((a, b) => a.start - b.start)
    .map(({ title, start, end }) => [title, toIso(start), toIso(end)]);
const read = (...lines: string[]) => eventsOf(calendar(...event(...lines)));
/** Minutes past them are left out. */
const startsOf = (text: string, from?: string, to?: string) =>
  eventsOf(text, from, to).map(([, start]) => start?.slice(0, 16));

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
    [
      'in no zone',
      ['DTSTART:20260701T100000', 'DTEND:20260701T110000'],
      '2026-07-01T14:00:00.000Z',
      '2026-07-01T15:00:00.000Z',
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
    const [[title] = []] = read(
      'DTSTART:20261214T100000Z',
      'DURATION:PT1H',
      'SUMMARY:Lunch\\, long',
      '  and late',
    );
    expect(title).toBe('Lunch, long and late');
  });

  it('is not what an alarm inside of it says', () => {
    const alarm = ['BEGIN:VALARM', 'DURATION:PT99H', 'SUMMARY:Ring', 'END:VALARM'];
    expect(read('DTSTART:20261214T100000Z', ...alarm, 'DTEND:20261214T110000Z')).toEqual([
      ['', '2026-12-14T10:00:00.000Z', '2026-12-14T11:00:00.000Z'],
    ]);
  });

  it('is there when it is marked as free, and not when it is cancelled', () => {
    const hour = ['DTSTART:20261214T100000Z', 'DURATION:PT1H'];
    expect(read(...hour, 'TRANSP:TRANSPARENT')).toHaveLength(1);
    expect(read(...hour, 'STATUS:CANCELLED')).toEqual([]);
  });

  it('is there in a range that it reaches into, and in no other', () => {
    const night = calendar(...event('DTSTART:20261214T200000Z', 'DTEND:20261215T040000Z'));
    expect(startsOf(night, '2026-12-15', '2026-12-16')).toEqual(['2026-12-14T20:00']);
    expect(startsOf(night, '2026-12-16', '2026-12-17')).toEqual([]);
  });
});

describe('an event that repeats', () => {
  const series = (rule: string, ...more: string[]) =>
    event('UID:rota', 'DTSTART;TZID=Europe/Paris:20261019T093000', 'DURATION:PT1H', `RRULE:${rule}`, ...more);

  it('keeps its time on the wall over a clock change', () => {
    expect(startsOf(calendar(...series('FREQ=WEEKLY;COUNT=3')))).toEqual([
      '2026-10-19T07:30',
      '2026-10-26T08:30',
      '2026-11-02T08:30',
    ]);
  });

  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=4', ['10-19', '10-23', '11-02', '11-06']],
    ['FREQ=MONTHLY;BYDAY=-1MO;COUNT=3', ['10-19', '10-26', '11-30']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', ['10-19', '10-30', '11-30']],
    ['FREQ=DAILY;UNTIL=20261021T073000Z', ['10-19', '10-20', '10-21']],
    ['FREQ=DAILY;UNTIL=20261021T072959Z', ['10-19', '10-20']],
    ['FREQ=DAILY;UNTIL=20261020', ['10-19', '10-20']],
  ])('follows %s', (rule, days) => {
    expect(startsOf(calendar(...series(rule))).map((start) => start?.slice(5, 10))).toEqual(days);
  });

  it('goes on for ever, and is told for the range that is asked for', () => {
    const daily = calendar(...series('FREQ=DAILY'));
    expect(startsOf(daily, '2031-03-01', '2031-03-03')).toEqual(['2031-03-01T08:30', '2031-03-02T08:30']);
    expect(startsOf(daily, '2026-10-01', '2026-10-19')).toEqual([]);
  });

  it('leaves out what is excluded: a time, a day', () => {
    const left = series(
      'FREQ=DAILY;COUNT=5',
      'EXDATE;TZID=Europe/Paris:20261020T093000,20261021T093000',
      'EXDATE;VALUE=DATE:20261023',
    );
    expect(startsOf(calendar(...left))).toEqual(['2026-10-19T07:30', '2026-10-22T07:30']);
  });

  it('takes place at further times, each once', () => {
    const more = series('FREQ=DAILY;COUNT=1', 'RDATE;TZID=Europe/Paris:20261019T093000,20261225T093000');
    expect(startsOf(calendar(...more))).toEqual(['2026-10-19T07:30', '2026-12-25T08:30']);
  });

  it('is moved on one day, and cancelled on another', () => {
    const moved = event(
      'UID:rota',
      'RECURRENCE-ID;TZID=Europe/Paris:20261020T093000',
      'DTSTART:20261020T150000Z',
      'DURATION:PT30M',
    );
    const cancelled = event(
      'UID:rota',
      'RECURRENCE-ID:20261021T073000Z',
      'DTSTART:20261021T073000Z',
      'STATUS:CANCELLED',
    );
    const all = calendar(...series('FREQ=DAILY;COUNT=4'), ...moved, ...cancelled);
    expect(startsOf(all)).toEqual(['2026-10-19T07:30', '2026-10-20T15:00', '2026-10-22T07:30']);
  });

  it('takes whole days in the zone of the reader', () => {
    const days = event(
      'DTSTART;VALUE=DATE:20261030',
      'DTEND;VALUE=DATE:20261031',
      'RRULE:FREQ=DAILY;COUNT=3',
    );
    expect(eventsOf(calendar(...days)).map(([, start, end]) => [start, end])).toEqual([
      ['2026-10-30T04:00:00.000Z', '2026-10-31T04:00:00.000Z'],
      ['2026-10-31T04:00:00.000Z', '2026-11-01T04:00:00.000Z'],
      ['2026-11-01T04:00:00.000Z', '2026-11-02T05:00:00.000Z'],
    ]);
  });

  it('is refused where its rule is none, and where it repeats more often than anybody can read', () => {
    expect(() => readFeed(calendar(...series('FREQ=NEVER')))).toThrow();
    const seconds = readFeed(calendar(...series('FREQ=SECONDLY')));
    expect(() => seconds.eventsIn(between('2026-11-01', '2026-12-01'), parseZone('UTC'))).toThrow();
  });
});

it('reads a zone by what the calendar itself says of it', () => {
  const half = (name: string, from: string, to: string, rule: string) => [
    `BEGIN:${name}`,
    'DTSTART:16010101T020000',
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `RRULE:${rule}`,
    `END:${name}`,
  ];
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    ...half('STANDARD', '+0200', '+0100', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
    ...half('DAYLIGHT', '+0100', '+0200', 'FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
    'END:VTIMEZONE',
  ];
  const weekly = event(
    'DTSTART;TZID=W. Europe Standard Time:20261019T093000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;UNTIL=20261102T083000Z',
  );
  expect(startsOf(calendar(...zone, ...weekly))).toEqual([
    '2026-10-19T07:30',
    '2026-10-26T08:30',
    '2026-11-02T08:30',
  ]);
});

it.each([
  ['is no calendar', '<html></html>'],
  ['breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261214T100000Z'],
  ['names a day that there is not', calendar(...event('DTSTART:20260230T100000Z'))],
])('refuses a feed that %s', (_, text) => {
  expect(() => readFeed(text)).toThrow();
});
