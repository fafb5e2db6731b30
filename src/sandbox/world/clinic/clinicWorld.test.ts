import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, toIso } from '../../../time/instant.js';
import { createSandbox } from '../../createSandbox.js';
import { makeServer } from '../../makeServer.js';
import { memoryStore } from '../../store/memoryStore.js';

const moment = fc
  .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) })
  .map((milliseconds) => toIso(instantOf(milliseconds)));

const slotsOf = async (now: string, username: string, slug: string, days: number): Promise<object> => {
  const sandbox = createSandbox({ now });
  const [start, end] = [0, days].map((ahead) => toIso(instantOf(Date.parse(now) + ahead * 86_400_000)));
  const query = `eventTypeSlug=${slug}&username=${username}&start=${start}&end=${end}`;
  const answer = await sandbox.fetch(`/v2/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } });
  const { data } = await answer.json();
  return data;
};

describe('the clinic, whenever it is opened', () => {
  it('has nobody booked twice at one time', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const { bookings } = makeServer({ now }, memoryStore()).records;
        const taken = bookings
          .filter(({ status }) => status === 'accepted')
          .sort((a, b) => a.hostId - b.hostId || a.start - b.start);
        taken.slice(1).forEach((next, index) => {
          const before = taken[index];
          if (before?.hostId === next.hostId) expect(before.end).toBeLessThanOrEqual(next.start);
        });
        expect(taken.length).toBeGreaterThan(20);
      }),
      { numRuns: 40 },
    );
  });

  it('has time with Hannah within a week and a half, and none with Mei', async () => {
    await fc.assert(
      fc.asyncProperty(moment, async (now) => {
        expect(Object.keys(await slotsOf(now, 'hannah', 'initial-assessment', 11)).length).toBeGreaterThan(0);
        expect(await slotsOf(now, 'mei', 'sports-massage', 60)).toEqual({});
      }),
      { numRuns: 8 },
    );
  });

  it('has time with its physiotherapists together, and with the first who is free', async () => {
    const open = async (slug: string): Promise<string[]> => {
      const { fetch } = createSandbox({ now: '2026-11-20T09:00:00Z' });
      const query = `eventTypeSlug=${slug}&teamSlug=physiotherapists&organizationSlug=northside-physio`;
      const answer = await fetch(`/v2/slots?${query}&start=2026-11-23&end=2026-11-27`, {
        headers: { 'cal-api-version': '2024-09-04' },
      });
      const { data } = await answer.json();
      return Object.values<{ start: string }[]>(data).flatMap((day) => day.map(({ start }) => start));
    };
    const [together, either] = [await open('case-conference'), await open('first-available')];
    expect(together.length).toBeGreaterThan(5);
    expect(either.length).toBeGreaterThan(together.length);
    expect(either).toEqual(expect.arrayContaining(together));
  });

  it('shows past, coming and cancelled appointments', async () => {
    const { bookings } = makeServer({ now: '2026-11-20T09:00:00Z' }, memoryStore()).records;
    const now = Date.parse('2026-11-20T09:00:00Z');
    expect(bookings.some(({ end }) => end < now)).toBe(true);
    expect(bookings.some(({ start }) => start > now)).toBe(true);
    expect(bookings.some(({ status }) => status === 'cancelled')).toBe(true);
    expect(bookings.some(({ status }) => status === 'pending')).toBe(true);
  });
});
