import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, yes } from '../client/testing/fakeApi.js';
import { CalContractError } from '../errors/index.js';
import { createSandbox } from '../sandbox/createSandbox.js';
import { startOfDay } from '../time/day.js';
import { parseInstant } from '../time/instant.js';
import { addMonths, firstDay, parseMonth } from '../time/month.js';
import { parseZone } from '../time/zone.js';
import { readSlots, slotsQuery } from './slots.js';

const at = parseInstant;

function monthIn(name: string, month = parseMonth('2026-11')) {
  const zone = parseZone(name);
  return {
    zone,
    within: {
      start: startOfDay(firstDay(month), zone),
      end: startOfDay(firstDay(addMonths(month, 1)), zone),
    },
  };
}

async function ask(input: Partial<Parameters<typeof slotsQuery>[1]> = {}) {
  const api = fakeApi(() => yes({}));
  const client = createClient({ fetch: api.fetch });
  const query = slotsQuery(client, {
    username: 'hannah',
    eventSlug: 'follow-up',
    ...monthIn('Europe/London'),
    ...input,
  });
  await query.queryFn({});
  const [sent] = api.sent;
  if (!sent) throw new Error('Nothing was sent.');
  return { query: Object.fromEntries(sent.url.searchParams), sent };
}

describe('the slots that are asked for', () => {
  it.each([
    ['Europe/London', '2026-11-01T00:00:00.000Z', '2026-12-01T23:59:59.000Z'],
    ['America/New_York', '2026-11-01T04:00:00.000Z', '2026-12-02T04:59:59.000Z'],
    ['Asia/Kathmandu', '2026-10-31T18:15:00.000Z', '2026-12-01T18:14:59.000Z'],
    ['Australia/Lord_Howe', '2026-10-31T13:00:00.000Z', '2026-12-01T12:59:59.000Z'],
  ])(
    'are those of a whole month in %s, and of a day more, into which its last may go on',
    async (name, start, end) => {
      const { query } = await ask(monthIn(name));
      expect(query).toMatchObject({ start, end, timeZone: name });
    },
  );

  it('are those of some hosts, where only they are meant', async () => {
    const hosts = { rrHostSubsetIds: [7, 9], routedTeamMemberIds: [7], teamMemberEmail: 'ada@post.example' };
    const { query } = await ask({ hosts });
    expect(query).toMatchObject({
      rrHostSubsetIds: '7,9',
      routedTeamMemberIds: '7',
      teamMemberEmail: 'ada@post.example',
    });
  });

  it('are those of the host and the event type, and nothing is asked for that was not given', async () => {
    const { query } = await ask();
    expect(query).toEqual({
      username: 'hannah',
      eventTypeSlug: 'follow-up',
      start: '2026-11-01T00:00:00.000Z',
      end: '2026-12-01T23:59:59.000Z',
      timeZone: 'Europe/London',
    });
  });

  it('are of a length, of an organization, and around a booking that moves, where that is said', async () => {
    const { query } = await ask({ lengthMinutes: 60, orgSlug: 'acme', bookingUidToReschedule: 'b1' });
    expect(query).toMatchObject({
      duration: '60',
      organizationSlug: 'acme',
      bookingUidToReschedule: 'b1',
    });
  });

  it('speak the version of their family', async () => {
    expect((await ask()).sent.headers.get('cal-api-version')).toBe('2024-09-04');
  });
});

describe('slots as they are read', () => {
  it('stay with the day that the server put them under, ascending', () => {
    const days = readSlots({
      '2026-11-12': [{ start: '2026-11-12T23:30:00.000-05:00' }],
      '2026-11-11': [{ start: '2026-11-11T09:00:00.000-05:00' }],
    });
    expect(days).toEqual([
      { day: '2026-11-11', slots: [{ start: at('2026-11-11T14:00:00Z'), seatsLeft: null }] },
      { day: '2026-11-12', slots: [{ start: at('2026-11-13T04:30:00Z'), seatsLeft: null }] },
    ]);
  });

  it('tell full ones apart, and leave out days of which nothing is left', () => {
    const full = { start: '2026-11-11T09:00:00Z', seatsRemaining: 0 };
    const days = readSlots({
      '2026-11-11': [full],
      '2026-11-12': [full, { start: '2026-11-12T09:00:00Z', seatsRemaining: 2 }],
      '2026-11-13': [],
    });
    expect(days).toEqual([
      {
        day: '2026-11-12',
        slots: [{ start: at('2026-11-12T09:00:00Z'), seatsLeft: 2 }],
        full: [at('2026-11-11T09:00:00Z')],
      },
    ]);
  });

  it('begin before the end of what was asked for, also where they go on past it', () => {
    const days = readSlots(
      {
        '2026-11-30': [
          { start: '2026-11-30T23:30:00Z', seatsRemaining: 0 },
          { start: '2026-11-30T23:45:00Z' },
        ],
        '2026-12-01': [
          { start: '2026-12-01T00:00:00Z' },
          { start: '2026-12-01T00:15:00Z', seatsRemaining: 0 },
        ],
      },
      at('2026-12-01T00:00:00Z'),
    );
    expect(days).toEqual([
      {
        day: '2026-11-30',
        slots: [{ start: at('2026-11-30T23:45:00Z'), seatsLeft: null }],
        full: [at('2026-11-30T23:30:00Z')],
      },
    ]);
  });

  it.each([
    ['America/New_York', '2027-03'],
    ['Pacific/Kiritimati', '2026-11'],
    ['Europe/London', '2026-10'],
    ['Australia/Lord_Howe', '2026-10'],
  ])('in %s are all that begin in a month, whatever comes after it', async (name, first) => {
    const sandbox = createSandbox({ now: '2026-09-04T09:12:00Z' });
    const client = createClient({ fetch: sandbox.fetch, apiUrl: sandbox.demo.apiUrl, now: sandbox.now });
    // Hosts are there at any hour.
    for (const { id } of await sandbox.store.schedules.ofOwner(sandbox.demo.user.id)) {
      const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
      const availability = [{ days: [...days], startTime: '00:00', endTime: '23:59' }];
      await sandbox.store.schedules.change(id, { availability, overrides: [] });
    }
    const { zone, within } = monthIn(name, parseMonth(first));
    const next = monthIn(name, addMonths(parseMonth(first), 1)).within;
    const read = async (asked: { start: number; end: number }) => {
      const input = { username: 'hannah', eventSlug: 'initial-assessment', zone, within: asked };
      const days = await slotsQuery(client, input).queryFn({});
      return days.flatMap(({ slots }) => slots.map(({ start }) => start));
    };
    const month = await read(within);
    const both = await read({ start: within.start, end: next.end });
    expect(month).toEqual(both.filter((start) => start < within.end));
    // None is missing up to midnight, also where it goes on past that.
    expect(month.at(-1)).toBeGreaterThanOrEqual(within.end - 45 * 60_000);
  });

  it('of an answer that is no calendar are refused, with the place in it', () => {
    const read = () => readSlots({ '2026-11-12': [{ start: 'noon' }] });
    expect(read).toThrow(CalContractError);
    expect(read).toThrow(/data\.2026-11-12\[0\]\.start/);
  });

  it('under something that is no day are refused as the server’s mistake', () => {
    expect(() => readSlots({ tomorrow: [{ start: '2026-11-12T09:00:00Z' }] })).toThrow(CalContractError);
  });
});
