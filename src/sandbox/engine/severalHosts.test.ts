import { describe, expect, it } from 'vitest';
import { parseDay } from '../../time/day.js';
import { parseZone } from '../../time/zone.js';
import type { EventTypeRules, HostFacts, ScheduleFacts, SlotFacts } from './facts.js';
import { findSlots } from './findSlots.js';
import { isBookable } from './isBookable.js';
import { booking, everyDay, hours, interval, query, rules, schedule, startsByDay } from './testing/given.js';

const kolkata = 'Asia/Kolkata';
const workday = schedule(kolkata, [hours(everyDay, '09:30-18:00')]);
const midday = schedule(kolkata, [hours(everyDay, '12:30-20:00')]);
const evening = schedule(kolkata, [hours(everyDay, '17:00-22:00')]);
/** 2027-01-13 in Kolkata */
const thatDay = query('2027-01-12T18:30Z/2027-01-13T18:29:59Z', { zone: kolkata });

const host = (id: number, of: ScheduleFacts, given: Partial<HostFacts> = {}): HostFacts => ({
  id,
  zone: of.zone,
  schedule: of,
  busy: [],
  ...given,
});

const inTurn = (id: number, of: ScheduleFacts, group = 'everybody') => host(id, of, { group });

function team(
  hosts: HostFacts[],
  given: Partial<EventTypeRules & Pick<SlotFacts, 'bookings'>> = {},
): SlotFacts {
  const { bookings = [], ...set } = given;
  return { eventType: rules(set), hosts, bookings, reservations: [] };
}

const startsOf = (facts: SlotFacts, asked = thatDay): string =>
  startsByDay(findSlots(facts, asked))['2027-01-13'] ?? '';

describe('a collective event type', () => {
  it('is not offered while hosts have no time in common', () => {
    const morning = schedule(kolkata, [hours(everyDay, '08:00-12:00')]);
    expect(startsOf(team([host(101, morning), host(102, evening)]))).toBe('');
  });
});

describe('round robin', () => {
  it('needs its fixed hosts, and one of the others for the whole time', () => {
    const facts = team([host(100, midday), inTurn(101, workday), inTurn(102, evening)]);
    expect(startsOf(facts)).toBe('07:30 08:30 09:30 10:30 11:30 12:30 13:30');
    // From 12:00 to 13:00 the one leaves at 12:30, and the other has been there since 11:30.
    expect(isBookable(facts, { ...interval('2027-01-13T12:00Z/2027-01-13T13:00Z'), now: thatDay.now })).toBe(
      'free',
    );
    // Until 14:30 nobody but the fixed host would do.
    expect(isBookable(facts, { ...interval('2027-01-13T11:15Z/2027-01-13T12:45Z'), now: thatDay.now })).toBe(
      'busy',
    );
  });

  it('goes by the hours of those who are left, where only some are meant', () => {
    const hourly = (of: SlotFacts) => startsOf({ ...of, eventType: rules({ lengthMinutes: 60 }) });
    const morning = inTurn(102, workday);
    expect(hourly(team([host(101, midday), morning]))).toBe('07:30 08:30 09:30 10:30 11:30');
    expect(hourly(team([inTurn(103, evening)]))).toBe('11:30 12:30 13:30 14:30 15:30');
  });

  it('needs one host of every group', () => {
    const facts = team([
      inTurn(1, workday, 'doctors'),
      inTurn(2, midday, 'nurses'),
      inTurn(3, evening, 'nurses'),
    ]);
    expect(startsOf(facts)).toBe('07:30 08:30 09:30 10:30 11:30');
  });

  it('is not offered while a fixed host is away', () => {
    const away = host(100, schedule(kolkata, []));
    expect(startsOf(team([away, inTurn(101, workday)]))).toBe('');
  });

  it('keeps one grid where hosts relieve each other', () => {
    const early = schedule('UTC', [hours(everyDay, '09:00-12:10')]);
    const late = schedule('UTC', [hours(everyDay, '11:30-15:00')]);
    const facts = team([inTurn(1, early), inTurn(2, late)]);
    const asked = query('2027-01-13T00:00Z/2027-01-13T23:59Z');
    expect(startsOf(facts, asked)).toBe('09:00 10:00 11:00 12:00 13:00 14:00');
  });

  it('counts the minutes of a day host by host, and the number of bookings together', () => {
    const own = booking('2027-01-13T04:30Z/2027-01-13T05:30Z', { hostIds: [101], organizerId: 101 });
    const hosts = [inTurn(101, workday), inTurn(102, evening)];
    const bookings = [own];
    expect(startsOf(team(hosts, { bookings, durationLimits: { day: 60 } }))).toBe(
      '11:30 12:30 13:30 14:30 15:30',
    );
    expect(startsOf(team(hosts, { bookings, durationLimits: { year: 60 } }))).toBe('');
    expect(startsOf(team(hosts, { bookings, countLimits: { day: 1 } }))).toBe('');
  });
});

describe('moving a booking of a round robin', () => {
  const moving = booking('2027-02-02T11:30Z/2027-02-02T12:30Z', {
    uid: 'moving',
    hostIds: [101],
    organizerId: 101,
  });
  const hosts = [inTurn(101, evening), inTurn(102, workday)];
  const asked = { ...thatDay, rescheduleUid: 'moving' };

  it('may change the host', () => {
    const facts = team(hosts, { bookings: [moving] });
    expect(startsOf(facts, asked)).toBe(
      '04:30 05:30 06:30 07:30 08:30 09:30 10:30 11:30 12:30 13:30 14:30 15:30',
    );
  });

  it('stays with the host where the event type says so', () => {
    const facts = team(hosts, { bookings: [moving], keepsHostOnReschedule: true });
    expect(startsOf(facts, asked)).toBe('11:30 12:30 13:30 14:30 15:30');
    expect(startsOf(facts)).toContain('04:30');
  });

  it('leaves all hosts where the organizer is not among those who take turns', () => {
    const facts = team(hosts, { bookings: [{ ...moving, organizerId: 9 }], keepsHostOnReschedule: true });
    expect(startsOf(facts, asked)).toContain('04:30');
  });
});

describe('a host who is out of office', () => {
  const days = { firstDay: parseDay('2027-01-12'), lastDay: parseDay('2027-01-13') };

  it('has no time on those days, by the clocks of the schedule', () => {
    const facts = team([host(101, workday, { outOfOffice: [days] })]);
    const asked = query('2027-01-11T18:30Z/2027-01-14T18:29:59Z', { zone: kolkata });
    expect([...findSlots(facts, asked).keys()]).toEqual(['2027-01-14']);
    expect(isBookable(facts, { ...interval('2027-01-13T11:30Z/2027-01-13T12:30Z'), now: thatDay.now })).toBe(
      'busy',
    );
  });

  it('leaves the booking to the others of the group', () => {
    const facts = team([{ ...inTurn(101, workday), outOfOffice: [days] }, inTurn(102, evening)]);
    expect(startsOf(facts)).toBe('11:30 12:30 13:30 14:30 15:30');
  });
});

describe('a host who travels', () => {
  const newYork = parseZone('America/New_York');
  const office = schedule('Europe/London', [hours(everyDay, '09:00-11:00')]);
  const asked = query('2027-01-11T00:00Z/2027-01-15T23:59Z');
  const away = { zone: newYork, firstDay: parseDay('2027-01-12'), lastDay: parseDay('2027-01-13') };

  it('keeps the hours by the clocks over there, first and last day included', () => {
    const facts = team([host(1, { ...office, travels: [away] })]);
    expect(startsByDay(findSlots(facts, asked))).toEqual({
      '2027-01-11': '09:00 10:00',
      '2027-01-12': '14:00 15:00',
      '2027-01-13': '14:00 15:00',
      '2027-01-14': '09:00 10:00',
      '2027-01-15': '09:00 10:00',
    });
  });

  it('stays for good without a last day', () => {
    const facts = team([host(1, { ...office, travels: [{ ...away, lastDay: null }] })]);
    expect(startsByDay(findSlots(facts, asked))['2027-01-15']).toBe('14:00 15:00');
  });

  it('keeps overrides by the clocks over there, and they replace that day', () => {
    const overrides = [{ day: parseDay('2027-01-13'), startMinutes: 20 * 60, endMinutes: 22 * 60 }];
    const facts = team([host(1, { ...office, overrides, travels: [away] })]);
    expect(startsByDay(findSlots(facts, asked))).toMatchObject({
      '2027-01-12': '14:00 15:00',
      '2027-01-14': '01:00 02:00 09:00 10:00',
    });
  });

  it('has every day of the query, also where the clocks over there are a day ahead', () => {
    const apia = { ...away, zone: parseZone('Pacific/Apia') };
    const facts = team([host(1, { ...office, travels: [apia] })]);
    const oneDay = query('2027-01-11T00:00Z/2027-01-11T23:59Z');
    expect(startsByDay(findSlots(facts, oneDay))).toEqual({ '2027-01-11': '09:00 10:00 20:00 21:00' });
  });
});
