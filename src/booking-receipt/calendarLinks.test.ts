import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarApp, calendarFile, calendarLinks } from './calendarLinks.js';
import { booking, now, series } from './testing/givenBooking.js';

const file = (change: Parameters<typeof booking>[0] = {}) => calendarFile(booking(change), now);
const lines = (text: string) => text.split('\r\n');
const octets = (text: string) => new TextEncoder().encode(text).length;

/** As a calendar reads it: lines joined again, then escapes undone. */
function readValue(text: string, name: string): string | undefined {
  const line = lines(text.replaceAll('\r\n ', '')).find((each) => each.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

describe('the calendar file', () => {
  it('is one event in UTC, with line ends as RFC 5545 wants them', () => {
    expect(lines(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Daybook//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:b1',
      'DTSTAMP:20261104T091200Z',
      'DTSTART:20261112T103000Z',
      'DTEND:20261112T111500Z',
      'SUMMARY:Initial assessment between Hannah Lindqvist and Priya Raman',
      'LOCATION:14 Chapel Lane',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has no line for what a booking does not have', () => {
    expect(file({ location: null, notes: '' })).not.toMatch(/^(LOCATION|DESCRIPTION)/m);
  });

  it.each([
    ['a, b; c', 'SUMMARY:a\\, b\\; c'],
    ['back\\slash', 'SUMMARY:back\\\\slash'],
    ['two\nlines', 'SUMMARY:two\\nlines'],
    ['two\r\nlines', 'SUMMARY:two\\nlines'],
    ['two\rlines', 'SUMMARY:two\\nlines'],
    ['a\u0000bell\u0007', 'SUMMARY:abell'],
  ])('escapes %j', (title, line) => {
    expect(lines(file({ title }))).toContain(line);
  });

  it('can’t be given another event by what somebody typed', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\rSUMMARY:y';
    expect(file({ title }).match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(file({ title })).not.toMatch(/\r(?!\n)/);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 200 });

  it('has no line over 75 octets and gives back every text, of whatever writing', () => {
    fc.assert(
      fc.property(text, text, (title, notes) => {
        const made = file({ title, notes });
        for (const line of lines(made)) expect(octets(line)).toBeLessThanOrEqual(75);
        const read = (written: string) => written.replace(/\r\n?/g, '\n');
        expect(readValue(made, 'SUMMARY')).toBe(read(title));
        if (notes !== '') expect(readValue(made, 'DESCRIPTION')).toBe(read(notes));
      }),
    );
  });

  it('folds before a character, never through one', () => {
    const title = '🩺'.repeat(60);
    expect(lines(file({ title })).filter((line) => line.includes('\uFFFD'))).toEqual([]);
    expect(readValue(file({ title }), 'SUMMARY')).toBe(title);
  });
});

describe('the file of a series', () => {
  it('has every date that stands', () => {
    const made = calendarFile(series(3, [{}, { status: 'cancelled' }, { status: 'pending' }]), now);
    expect(lines(made).filter((line) => /^(UID|STATUS)/.test(line))).toEqual([
      'UID:b1',
      'STATUS:CONFIRMED',
      'UID:b3',
      'STATUS:TENTATIVE',
    ]);
  });

  it('is all that there is: no page takes several events', () => {
    expect(calendarLinks(series(2), now).events).toEqual([]);
  });
});

describe('the links', () => {
  const link = (change: Parameters<typeof booking>[0], app: CalendarApp) => {
    const found = calendarLinks(booking(change), now).events.find((event) => event.app === app);
    return new URL(found?.url ?? '');
  };
  const rich = { title: 'Knees & hips, 50% / #1 +', location: 'Haus "Süd" 14', notes: 'a\nb' };

  it('to Google carry the event', () => {
    const { searchParams } = link(rich, 'google');
    expect(Object.fromEntries(searchParams)).toEqual({
      action: 'TEMPLATE',
      dates: '20261112T103000Z/20261112T111500Z',
      text: rich.title,
      details: rich.notes,
      location: rich.location,
    });
  });

  it.each([
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const)('to %s carry the event', (app, host) => {
    const { searchParams, hostname } = link(rich, app);
    expect(hostname).toBe(host);
    expect(Object.fromEntries(searchParams)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: '2026-11-12T10:30:00.000Z',
      enddt: '2026-11-12T11:15:00.000Z',
      subject: rich.title,
      body: rich.notes,
      location: rich.location,
    });
  });

  it('leave out what a booking does not have', () => {
    const links = calendarLinks(booking({ location: null }), now).events.map(({ url }) => url);
    expect(links).toHaveLength(4);
    expect(links.join()).not.toMatch(/location|in_loc|details|desc|body/);
  });

  it('to Yahoo carry the event', () => {
    expect(Object.fromEntries(link(rich, 'yahoo').searchParams)).toEqual({
      v: '60',
      st: '20261112T103000Z',
      et: '20261112T111500Z',
      title: rich.title,
      desc: rich.notes,
      in_loc: rich.location,
    });
  });

  it('to the file hold the file', async () => {
    const answer = await fetch(calendarLinks(booking(rich), now).file);
    expect(answer.headers.get('content-type')).toBe('text/calendar;charset=utf-8');
    expect(await answer.text()).toBe(calendarFile(booking(rich), now));
  });
});
