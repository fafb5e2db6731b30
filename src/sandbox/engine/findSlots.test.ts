import { describe, expect, it } from 'vitest';
import { parseInstant, toOffsetIso } from '../../time/instant.js';
import { parseZone } from '../../time/zone.js';
import { findSlots } from './findSlots.js';
import {
  booking,
  everyDay,
  facts,
  hours,
  interval,
  query,
  schedule,
  startsByDay,
  workdays,
} from './testing/given.js';

const kolkata = schedule('Asia/Kolkata', [hours(everyDay, '09:30-18:00')]);
/** One day in Kolkata: its 09:30 is 04:00Z, its 18:00 is 12:30Z. */
const day = '2027-01-13';
const thatDay = query('2027-01-12T18:30Z/2027-01-13T18:29:59.999Z', { zone: 'Asia/Kolkata' });
const at = (span: string): string =>
  span
    .split('-')
    .map((time) => `${day}T${time}Z`)
    .join('/');

describe('slots of one day in Kolkata, 04:00 to 12:30 UTC', () => {
  const everyQuarterHour3 = '04:00 04:45 05:30 06:15 07:00 07:45 08:30 09:15 10:00 10:45 11:30';
  const shifted = '04:15 05:00 05:45 06:30 07:15 08:00 08:45 09:30 10:15 11:00 11:45';
  const half = { lengthMinutes: 45, slotIntervalMinutes: 45 };
  const cases: { title: string; given: Parameters<typeof facts>[1]; slots: string | undefined }[] = [
    {
      title: 'a pending booking of this event type blocks where its owner wants that',
      given: { ...half, pendingBlocks: true, bookings: [booking(at('04:00-04:15'), { status: 'pending' })] },
      slots: shifted,
    },
    {
      title: 'a pending booking of another event type never blocks',
      given: {
        ...half,
        pendingBlocks: true,
        bookings: [booking(at('04:00-04:15'), { status: 'pending', eventTypeId: 2 })],
      },
      slots: everyQuarterHour3,
    },
    {
      title: "a booking of another event type blocks, a stranger's does not",
      given: {
        lengthMinutes: 15,
        slotIntervalMinutes: 45,
        bookings: [
          booking(at('04:00-04:15'), { eventTypeId: 2, hostIds: [7, 8] }),
          booking(at('09:00-09:15'), { eventTypeId: 2, hostIds: [8] }),
        ],
      },
      slots: shifted,
    },
    {
      title: "a booking blocks its own buffers and this event type's, each on its side",
      given: {
        beforeBufferMinutes: 15,
        afterBufferMinutes: 30,
        slotIntervalMinutes: 15,
        bookings: [booking(at('08:00-08:30'), { beforeBuffer: 15, afterBuffer: 45 })],
      },
      slots:
        '04:00 04:15 04:30 04:45 05:00 05:15 05:30 05:45 06:00 06:15 09:30 09:45 10:00 10:15 10:30 10:45 11:00 11:15 11:30',
    },
    {
      title: 'only the first slot is offered where that is set',
      given: { ...half, onlyFirstSlot: true },
      slots: '04:00',
    },
    { title: 'a day without room has no entry', given: { lengthMinutes: 600 }, slots: undefined },
  ];

  it.each(cases)('$title', ({ given, slots }) => {
    expect(startsByDay(findSlots(facts(kolkata, given), thatDay))[day]).toBe(slots);
  });

  it('a booking that is about to move takes no time, nor does its entry in the calendar', () => {
    const moving = facts(kolkata, {
      ...half,
      bookings: [booking(at('04:00-04:45'))],
      busy: [interval(`${day}T04:00Z/${day}T04:45Z`)],
    });
    expect(startsByDay(findSlots(moving, thatDay))[day]).toBe(everyQuarterHour3.replace('04:00 ', ''));
    const found = findSlots(moving, { ...thatDay, rescheduleUid: at('04:00-04:45') });
    expect(startsByDay(found)[day]).toBe(everyQuarterHour3);
  });

  it('a chosen length replaces the usual one, in the grid too', () => {
    const found = findSlots(facts(kolkata, { lengthMinutes: 30, lengthOptions: [30, 120] }), {
      ...thatDay,
      durationMinutes: 120,
    });
    expect(startsByDay(found)[day]).toBe('04:30 06:30 08:30 10:30');
  });
});

describe('notice', () => {
  const asked = (now: string, noticeMinutes: number) =>
    startsByDay(findSlots(facts(kolkata, { noticeMinutes }), { ...thatDay, now: parseInstant(now) }))[day];

  it('is kept to the second', () => {
    expect(asked(`${day}T09:30Z`, 60)).toBe('10:30 11:30');
    expect(asked(`${day}T09:30:40Z`, 60)).toBe('11:30');
  });

  it('passes the first slot of a day on to the next one', () => {
    const first = facts(kolkata, { noticeMinutes: 60, onlyFirstSlot: true });
    const found = findSlots(first, { ...thatDay, now: parseInstant(`${day}T05:30:40Z`) });
    expect(startsByDay(found)[day]).toBe('07:30');
  });

  it('of nothing still leaves a minute', () => {
    expect(asked(`${day}T10:29Z`, 0)).toBe('10:30 11:30');
    expect(asked(`${day}T10:30Z`, 0)).toBe('11:30');
  });
});

describe('an office in Rome, asked over the API', () => {
  const rome = facts(schedule('Europe/Rome', [hours(workdays, '09:00-17:00')]));

  it('offers nothing for a window in the past', () => {
    expect(findSlots(rome, query('2026-11-02T00:00Z/2026-11-04T23:59:59Z')).size).toBe(0);
  });

  it('the days are those of the zone that is asked for', () => {
    const found = findSlots(
      rome,
      query('2050-09-05T00:00Z/2050-09-06T23:59:59Z', { zone: 'Pacific/Auckland' }),
    );
    const auckland = parseZone('Pacific/Auckland');
    const offered = [...found].map(([date, [first]]) => [date, first && toOffsetIso(first.start, auckland)]);
    expect(offered).toEqual([
      ['2050-09-05', '2050-09-05T19:00:00.000+12:00'],
      ['2050-09-06', '2050-09-06T00:00:00.000+12:00'],
      ['2050-09-07', '2050-09-07T00:00:00.000+12:00'],
    ]);
  });
});
