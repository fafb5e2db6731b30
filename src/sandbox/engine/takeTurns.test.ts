import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import type { BookingFact, HostFacts } from './facts.js';
import { nextInTurn, type Turn, takeTurns } from './takeTurns.js';
import { booking, everyDay, hours, interval, rules, schedule } from './testing/given.js';

const utc = parseZone('UTC');
const allDay = schedule('UTC', [hours(everyDay, '08:00-18:00')]);
const host = (id: number, group?: string): HostFacts => ({
  id,
  group,
  zone: utc,
  schedule: allDay,
  busy: [],
});
const turn = (hostId: number, priority = 2, lastBookedAt: string | null = null): Turn => ({
  hostId,
  priority,
  lastBookedAt: lastBookedAt === null ? null : parseInstant(lastBookedAt),
});

describe('it is the turn', () => {
  const [monday, tuesday] = ['2027-01-04T09:00Z', '2027-01-05T09:00Z'];
  it.each([
    ['of whoever has not been booked yet', [turn(1, 2, monday), turn(2)], 2],
    ['of whoever waits longest', [turn(1, 2, tuesday), turn(2, 2, monday)], 2],
    ['of the highest priority, however short they wait', [turn(1), turn(2, 4, tuesday)], 2],
    [
      'of the longest wait within the highest priority',
      [turn(1, 3, tuesday), turn(2, 3, monday), turn(3, 1)],
      2,
    ],
    ['of the first that is named, where all is alike', [turn(1), turn(2), turn(3)], 1],
  ])('%s', (_, turns, next) => {
    const free = turns.map(({ hostId }) => host(hostId, 'turns'));
    expect(nextInTurn(free, turns)?.id).toBe(next);
  });

  it('of nobody, where nobody is free', () => {
    expect(nextInTurn([], [turn(1)])).toBeUndefined();
  });
});

describe('a booking takes', () => {
  const at = (...spans: string[]) => ({ times: spans.map((span) => interval(span)), zone: utc });
  const TEN = '2027-01-11T10:00Z/2027-01-11T10:30Z';
  const ELEVEN = '2027-01-11T11:00Z/2027-01-11T11:30Z';
  const facts = (hosts: HostFacts[], bookings: BookingFact[] = []) => ({
    eventType: rules({}),
    hosts,
    bookings,
    reservations: [],
  });
  const busy = (hostId: number, span: string) => booking(span, { hostIds: [hostId], eventTypeId: 9 });

  it.each<[string, HostFacts[], BookingFact[], string[], number[] | null]>([
    ['all fixed hosts, in their order', [host(2), host(1)], [], [TEN], [2, 1]],
    ['none, where a fixed host is not free', [host(1), host(2)], [busy(2, TEN)], [TEN], null],
    ['fixed hosts before whoever has the turn', [host(1, 'turns'), host(2)], [], [TEN], [2, 1]],
    ['the next one that is free', [host(1, 'turns'), host(2, 'turns')], [busy(1, TEN)], [TEN], [2]],
    ['nobody, where no one of a group is free', [host(1), host(2, 'turns')], [busy(2, TEN)], [TEN], null],
    ['one of each group', [host(1, 'a'), host(2, 'b'), host(3, 'a')], [], [TEN], [1, 2]],
    [
      'whoever is free each time, of a series',
      [host(1, 'turns'), host(2, 'turns')],
      [busy(1, ELEVEN)],
      [TEN, ELEVEN],
      [2],
    ],
  ])('%s', (_, hosts, bookings, spans, ids) => {
    expect(takeTurns(facts(hosts, bookings), at(...spans), [])).toEqual(ids);
  });

  it('the same host again, where a move keeps them', () => {
    const moving = booking(TEN, { uid: 'moving', hostIds: [1], organizerId: 1 });
    const kept = {
      ...facts([host(1, 'turns'), host(2, 'turns')], [moving]),
      eventType: rules({ keepsHostOnReschedule: true }),
    };
    const wanted = { ...at(ELEVEN), rescheduleUid: 'moving' };
    expect(takeTurns(kept, wanted, [turn(1), turn(2, 4)])).toEqual([1]);
    expect(takeTurns({ ...kept, eventType: rules({}) }, wanted, [turn(1), turn(2, 4)])).toEqual([2]);
  });
});
