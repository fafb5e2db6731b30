import { describe, expect, it } from 'vitest';
import { toIso } from '../../time/instant.js';
import type { OfferedSlot } from './facts.js';
import { findSlots } from './findSlots.js';
import {
  dateExamples,
  gridExamples,
  holdExamples,
  requestExamples,
  windowExamples,
} from './testing/calendarExamples.js';
import { dayExamples, limitExamples, teamExamples } from './testing/hostExamples.js';

/** `04:00`, with the date in front where the UTC date is another, and with `=1/5` where seats are taken. */
const shown = (day: string, { start, seatsBooked, seatsTotal }: OfferedSlot): string =>
  toIso(start).slice(0, 16).replace(`${day}T`, '') + (seatsBooked ? `=${seatsBooked}/${seatsTotal}` : '');

/** Every example of the project's reference (section 6.5), by its number there. */
describe.each([
  { about: 'a day', examples: dayExamples },
  { about: 'limits', examples: limitExamples },
  { about: 'teams', examples: teamExamples },
  { about: 'booking windows', examples: windowExamples },
  { about: 'holds', examples: holdExamples },
  { about: 'a request', examples: requestExamples },
  { about: 'the grid', examples: gridExamples },
  { about: 'dates and clocks', examples: dateExamples },
])('worked examples of $about', ({ examples }) => {
  it.each(examples)('$number: $title', ({ of, asked, offered }) => {
    const found = [...findSlots(of, asked)];
    expect(
      Object.fromEntries(found.map(([day, slots]) => [day, slots.map((slot) => shown(day, slot)).join(' ')])),
    ).toEqual(offered);
  });
});
