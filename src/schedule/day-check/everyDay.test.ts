import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../../client/index.js';
import { bookingsQuery } from '../../queries/bookings.js';
import { busyTimesQuery, ownCalendarsQuery } from '../../queries/calendars/busyTimes.js';
import { type HostRules, hostRulesQuery } from '../../queries/hostRules.js';
import { schedulesQuery } from '../../queries/schedules.js';
import { slotsQuery } from '../../queries/slots.js';
import { createSandbox } from '../../sandbox/createSandbox.js';
import { addDays, dayInterval, parseDay } from '../../time/day.js';
import { instantOf } from '../../time/instant.js';
import type { Day, Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import { bookingsToRead } from './bookingsToRead.js';
import type { DayExplanation, DayFacts } from './dayFacts.js';
import { explainDay } from './explainDay.js';

const signal = new AbortController().signal;
const firstDay = parseDay('2026-11-09');
const days = Array.from({ length: 14 }, (_, index) => addDays(firstDay, index));

/** The same facts as the host's page reads, of the sandbox's clinic. */
describe('explainDay, of each day of two weeks in the clinic', () => {
  const sandbox = createSandbox({ now: '2026-11-09T09:12:00Z' });
  let client: Client;
  let allRules: HostRules[];

  beforeAll(async () => {
    client = createClient({
      fetch: sandbox.fetch,
      apiUrl: sandbox.demo.apiUrl,
      clientId: sandbox.demo.clientId,
      now: sandbox.now,
      auth: { accessToken: sandbox.demo.user.accessToken, refreshUrl: 'http://host.example/refresh' },
    });
    allRules = await hostRulesQuery(client).queryFn({ signal });
  });

  async function explain(
    rules: HostRules,
    day: Day,
    zone: Zone,
    unread: Partial<DayFacts> = {},
  ): Promise<DayExplanation> {
    const schedules = await schedulesQuery(client).queryFn({ signal });
    const schedule = schedules.find(({ id, isDefault }) =>
      rules.scheduleId === null ? isDefault : id === rules.scheduleId,
    );
    if (!schedule) throw new Error('The event type has a schedule.');
    const hostZone = parseZone(schedule.zone);
    const calendars = await ownCalendarsQuery(client).queryFn({ signal });
    const near = { first: addDays(day, -1), last: addDays(day, 1) };
    const [slots, busyTimes, lists] = await Promise.all([
      slotsQuery(client, { eventTypeId: rules.id, within: dayInterval(day, zone), zone }).queryFn({ signal }),
      calendars.length > 0 ? busyTimesQuery(client, { calendars, days: near, zone }).queryFn({ signal }) : [],
      Promise.all(
        bookingsToRead(rules, { day, zone, hostZone }).map((input) =>
          bookingsQuery(client, input).queryFn({ signal }),
        ),
      ),
    ]);
    return explainDay({
      day,
      zone,
      now: instantOf(sandbox.now()),
      hours: { ...schedule, zone: hostZone },
      rules,
      allRules,
      slots: slots.flatMap((each) => (each.day === day ? each.slots.map(({ start }) => start) : [])),
      bookings: [...new Map(lists.flat().map((booking) => [booking.uid, booking])).values()],
      busyTimes,
      outOfOffice: null,
      ...unread,
    });
  }

  it.each(['Europe/London', 'America/New_York', 'Pacific/Kiritimati'])(
    'leaves nothing unexplained, seen from %s',
    async (name) => {
      const zone = parseZone(name);
      const kinds = new Set<string>();
      let offered = 0;
      for (const rules of allRules)
        for (const day of days) {
          const { unexplained, reasons, slots } = await explain(rules, day, zone);
          expect({
            eventType: rules.title,
            day,
            unexplained: unexplained.map(({ start, end }) => [new Date(start), new Date(end)]),
          }).toEqual({ eventType: rules.title, day, unexplained: [] });
          for (const { kind } of reasons) kinds.add(kind);
          offered += slots.length;
        }
      expect(offered).toBeGreaterThan(50);
      expect([...kinds]).toEqual(expect.arrayContaining(['closed', 'booking']));
    },
    60_000,
  );

  it('explains less where bookings can’t be read', async () => {
    const unexplained = await Promise.all(
      days.map((day) => explain(allRules[0] ?? fail(), day, parseZone('Europe/London'), { bookings: null })),
    );
    expect(unexplained.flatMap(({ guesses }) => guesses)).toContain('bookings');
  });
});

function fail(): never {
  throw new Error('The clinic has event types.');
}
