import { describe, expect, it } from 'vitest';
import { freeTimes } from '../../support/freeTimes.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';
import { oneHost } from '../../support/worlds.js';

/** Seven days each, with a clock change of the visitor's zone or the host's among them. */
const weeks = [
  { zone: 'America/New_York', host: 'America/New_York', from: '2026-10-29', what: 'clocks go back' },
  { zone: 'America/New_York', host: 'America/New_York', from: '2027-03-11', what: 'clocks go forward' },
  { zone: 'Europe/London', host: 'Europe/London', from: '2026-10-22', what: 'clocks go back' },
  {
    zone: 'Europe/London',
    host: 'America/New_York',
    from: '2027-03-25',
    what: 'clocks go forward for her alone',
  },
  {
    zone: 'Australia/Lord_Howe',
    host: 'Australia/Lord_Howe',
    from: '2027-04-01',
    what: 'clocks go back half an hour',
  },
  {
    zone: 'Australia/Lord_Howe',
    host: 'Europe/London',
    from: '2026-10-01',
    what: 'clocks go forward half an hour',
  },
  {
    zone: 'Asia/Kathmandu',
    host: 'Europe/London',
    from: '2026-10-22',
    what: 'clocks change for the host alone',
  },
];

describe('the times that are shown', () => {
  it.each(weeks)('are the ones that the server gave: $zone, $what ($from)', async ({ zone, host, from }) => {
    const world = oneHost({ zone: host, from: '00:00', to: '23:59', lengthMinutes: 30 });
    const stage = openStage({ now: `${from}T00:00:00Z`, world });
    const her = visit(stage, {
      booker: { username: 'noor', eventSlug: 'meeting', timeZone: zone, month: from.slice(0, 7) },
    });
    const given = await freeTimes(stage.sandbox, {
      username: 'noor',
      eventTypeSlug: 'meeting',
      start: from,
      end: lastOf(from, 7),
      timeZone: zone,
    });
    const days = Object.keys(given).slice(0, 7);
    expect(days).toHaveLength(7);
    for (const day of days) {
      const starts = given[day] ?? [];
      if (day.endsWith('-01') && day !== from) await her.button('Next month').click();
      await her.day(longDay(day)).click();
      await expect.element(her.heading(new RegExp(`^\\w+ ${Number(day.slice(8))} `)).nth(0)).toBeVisible();
      await expect.poll(() => shownTimes(her), { message: `on ${day}` }).toEqual(namesOf(starts));
      await expect
        .element(her.day(longDay(day)))
        .toHaveAccessibleName(`${longDay(day)}, ${starts.length} times free`);
    }
  });

  it('tells the hour that comes twice apart, and books the one that she means', async () => {
    const zone = 'America/New_York';
    const world = oneHost({ zone, from: '00:00', to: '23:59', lengthMinutes: 30 });
    const stage = openStage({ now: '2026-10-30T00:00:00Z', world });
    const her = visit(stage, {
      booker: { username: 'noor', eventSlug: 'meeting', timeZone: zone, month: '2026-11' },
    });
    await her.day('Sunday 1 November').click();
    await her.slot('1:30 am EST').click();
    await her.fillIn({ name: 'Ada', email: 'ada@post.example' });
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-11-01T06:30:00Z')).toHaveLength(1);
    expect(await stage.bookingsAt('2026-11-01T05:30:00Z')).toEqual([]);
  });
});

const shownTimes = (her: Visitor) =>
  her.times
    .getByRole('listitem')
    .elements()
    .map((item) => item.querySelector('button')?.firstChild?.textContent ?? '');

/** From the server's ISO text alone: what the wall clock shows, and the offset of a time that comes twice that day. */
function namesOf(starts: readonly string[]): string[] {
  const wall = starts.map((iso) => iso.slice(11, 16));
  const isTwice = (time: string) => wall.filter((other) => other === time).length > 1;
  return starts.map((iso, index) => {
    const [hour = 0, minute] = (wall[index] ?? '').split(':').map(Number);
    const clock = `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
    return isTwice(wall[index] ?? '') ? `${clock} ${offsetName(iso)}` : clock;
  });
}

/** As people in those places call it; engines write offsets without a name of their own as GMT+11. */
const offsetNames: Record<string, string> = {
  '-04:00': 'EDT',
  '-05:00': 'EST',
  '+01:00': 'GMT+1',
  '+00:00': 'GMT',
  '+11:00': 'GMT+11',
  '+10:30': 'GMT+10:30',
};
const offsetName = (iso: string) =>
  offsetNames[iso.endsWith('Z') ? '+00:00' : iso.slice(-6)] ?? iso.slice(-6);

const lastOf = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const longDay = (day: string) => long.format(new Date(day)).replaceAll(',', '');
