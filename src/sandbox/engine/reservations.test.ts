import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.js';
import type { ReservationFact } from './facts.js';
import { findSlots } from './findSlots.js';
import { everyDay, facts, hours, interval, query, schedule, startsByDay } from './testing/given.js';

const office = schedule('UTC', [hours(everyDay, '09:00-12:00')]);
const asked = query('2027-01-13T00:00Z/2027-01-13T23:59:59Z', { now: '2027-01-12T12:00Z' });

function offered(hold: Partial<ReservationFact>, given = asked): string | undefined {
  const standing = { uid: 'theirs', eventTypeId: 1, until: parseInstant('2027-01-12T12:05Z') };
  const reservations = [{ ...interval('2027-01-13T10:00Z/2027-01-13T11:00Z'), ...standing, ...hold }];
  return startsByDay(findSlots(facts(office, { reservations }), given))['2027-01-13'];
}

describe('a hold', () => {
  it.each([
    { title: 'hides its slot from others', hold: {}, slots: '09:00 11:00' },
    {
      title: "hides it from the host's other event types too",
      hold: { eventTypeId: 2 },
      slots: '09:00 11:00',
    },
    {
      title: 'hides every slot that it overlaps',
      hold: interval('2027-01-13T10:30Z/2027-01-13T11:30Z'),
      slots: '09:00',
    },
    {
      title: 'is over at the instant when it runs out',
      hold: { until: asked.now },
      slots: '09:00 10:00 11:00',
    },
    { title: 'of a seat hides nothing', hold: { isSeat: true }, slots: '09:00 10:00 11:00' },
  ])('$title', ({ hold, slots }) => {
    expect(offered(hold)).toBe(slots);
  });

  it('hides nothing from whoever has it', () => {
    expect(offered({}, { ...asked, ownReservationUid: 'theirs' })).toBe('09:00 10:00 11:00');
    expect(offered({}, { ...asked, ownReservationUid: 'another' })).toBe('09:00 11:00');
  });
});
