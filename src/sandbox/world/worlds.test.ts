import { describe, expect, it } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import { NOW } from '../testing/talk.js';
import { type WorldName, worlds } from './worlds.js';

const names = Object.keys(worlds) as WorldName[];
const made = async (world: WorldName) => {
  const sandbox = createSandbox({ world, ...(world !== 'clock-change' && { now: NOW }) });
  await sandbox.ready;
  return sandbox;
};

describe.each(names)('the world %s', (name) => {
  it('is the same each time', async () => {
    const [one, other] = [await made(name), await made(name)];
    expect(await one.store.bookings.all()).toEqual(await other.store.bookings.all());
    expect(await one.store.users.all()).toEqual(await other.store.users.all());
  });

  it('books no host twice at a time', async () => {
    const { store } = await made(name);
    const accepted = (await store.bookings.all()).filter(({ status }) => status === 'accepted');
    const sorted = accepted.sort((a, b) => a.hostId - b.hostId || a.start - b.start);
    const clashes = sorted.filter((booking, index) => {
      const before = sorted[index - 1];
      return before?.hostId === booking.hostId && before.end > booking.start;
    });
    expect(clashes).toEqual([]);
  });
});

describe('a world by its name', () => {
  it('busy has 50 hosts and 5,000 bookings', async () => {
    const { store } = await made('busy');
    expect(await store.users.all()).toHaveLength(51);
    expect(await store.bookings.all()).toHaveLength(5000);
  });

  it('empty has nobody to book', async () => {
    const { store } = await made('empty');
    expect(await store.users.all()).toHaveLength(1);
  });

  it('clock-change offers no time in the hour that is missing, and the one that comes twice twice', async () => {
    const { fetch } = await made('clock-change');
    const slotsOf = async (username: string, day: string, timeZone: string): Promise<string[]> => {
      const query = new URLSearchParams({
        eventTypeSlug: 'night-call',
        username,
        start: day,
        end: day,
        timeZone,
      });
      const answer = await fetch(`/v2/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } });
      const { data } = await answer.json();
      return (data[day] ?? []).map(({ start }: { start: string }) => start.slice(11, 16));
    };
    const howe = await slotsOf('howe', '2026-10-04', 'Australia/Lord_Howe');
    expect(howe.filter((time) => time === '02:00')).toEqual([]);
    const london = await slotsOf('london', '2026-10-25', 'Europe/London');
    expect(london.filter((time) => time === '01:00')).toHaveLength(2);
    const york = await slotsOf('york', '2026-11-01', 'America/New_York');
    expect(york.filter((time) => time === '01:30')).toHaveLength(2);
  });
});
