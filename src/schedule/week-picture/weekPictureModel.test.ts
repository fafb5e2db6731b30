import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay, startOfDay } from '../../time/day.js';
import { openWithin } from '../../time/openIntervals.js';
import { anyOverrides, anyWeekly, anyWeekOfChange } from '../../time/testing/anyHours.js';
import { minutesOf, normalizeRanges, sameRanges, weekOf } from '../../time/weeklyHours.js';
import { parseZone } from '../../time/zone.js';
import { hours, wordsIn } from '../testing/wordsIn.js';
import type { GivenHours } from './drawableHours.js';
import { hourScale } from './hourScale.js';
import { asSavedText, clockTexts, dayText, totalText, weekStartOf } from './pictureTexts.js';
import { type WeekPictureInput, weekPictureModel } from './weekPictureModel.js';

const london = parseZone('Europe/London');
const newYork = parseZone('America/New_York');
const monday = parseDay('2026-11-23');
const tuesday = addDays(monday, 1);
const english = wordsIn('en-GB');
const onTuesday = (text: string, zone = 'Europe/London'): GivenHours => ({
  weekly: weekOf((day) => hours(day === 2 ? text : '')),
  overrides: [],
  zone,
});

function modelOf(input: Partial<WeekPictureInput>) {
  const saved = input.saved ?? onTuesday('9-17');
  const model = weekPictureModel({ saved, draft: saved, zone: london, firstDay: monday, ...input });
  if (!model) throw new Error('It can be drawn.');
  return model;
}

const blocksOn = (index: number, input: Partial<WeekPictureInput>) =>
  modelOf(input).days[index]?.blocks.map(
    ({ state, range }) => `${state} ${range.start / 60}-${range.end / 60}`,
  );

describe('weekPictureModel', () => {
  it.each([
    ['9-17', '9-17', ['open 9-17']],
    ['8-12 13-17', '8-12 13-18.5', ['open 8-12', 'open 13-17', 'added 17-18.5']],
    ['9-17', '9-13', ['open 9-13', 'removed 13-17']],
    ['9-17', '', ['removed 9-17']],
    ['', '9-17', ['added 9-17']],
  ])('shows what the draft adds and takes away: %s to %s', (before, after, expected) => {
    const draft = onTuesday(after.replace('.5', ':30'));
    expect(blocksOn(1, { saved: onTuesday(before), draft })).toEqual(expected);
    expect(modelOf({ saved: onTuesday(before), draft }).days[1]?.isChanged).toBe(before !== after);
  });

  it('draws a day that can’t be saved as it was saved, and says so', () => {
    const draft = onTuesday('9-12 11-16');
    const model = modelOf({ draft });
    expect(blocksOn(1, { draft })).toEqual(['open 9-17']);
    expect(asSavedText(model, 1, english)).toBe('Tuesday as last saved.');
    expect(asSavedText(modelOf({}), 1, english)).toBeNull();
  });

  it('draws a date that can’t be saved as it was saved', () => {
    const draft = { ...onTuesday('9-17'), overrides: [{ day: tuesday, ranges: hours('9-12 11-16') }] };
    expect(blocksOn(1, { draft })).toEqual(['open 9-17']);
    expect(modelOf({ draft }).daysAsSaved).toEqual([tuesday]);
  });

  it('marks the dates that differ from the weekly hours', () => {
    const draft = { ...onTuesday('9-17'), overrides: [{ day: tuesday, ranges: hours('10-12') }] };
    const { days } = modelOf({ saved: draft, draft });
    expect(days.map((day) => day.isOverridden)).toEqual([false, true, false, false, false, false, false]);
    expect(days[1]?.open).toEqual(hours('10-12'));
  });

  it('has no picture in a zone that is unknown here, and compares with none', () => {
    const unknown = onTuesday('9-17', 'Mars/Olympus');
    expect(
      weekPictureModel({ saved: onTuesday('9-17'), draft: unknown, zone: london, firstDay: monday }),
    ).toBeNull();
    expect(blocksOn(1, { saved: unknown, draft: onTuesday('9-17') })).toEqual(['open 9-17']);
  });

  it('shows what another zone for the same hours means', () => {
    const draft = onTuesday('9-17', 'Europe/Berlin');
    expect(blocksOn(1, { draft })).toEqual(['added 8-9', 'open 9-16', 'removed 16-17']);
  });

  it('counts the time that passes', () => {
    const allDay = { ...onTuesday(''), weekly: weekOf(() => hours('0-24')), zone: 'America/New_York' };
    const hoursOf = (firstDay: string) =>
      modelOf({ saved: allDay, draft: allDay, zone: newYork, firstDay: parseDay(firstDay) }).minutes / 60;
    expect(['2026-03-02', '2026-03-09', '2026-10-26'].map(hoursOf)).toEqual([167, 168, 169]);
  });

  it('draws each minute of the draft once, and none that is open neither before nor after', () => {
    fc.assert(
      fc.property(
        anyWeekOfChange.chain((week) =>
          fc.tuple(fc.constant(week), anyOverrides(week.day), anyOverrides(week.day)),
        ),
        anyWeekly,
        anyWeekly,
        anyWeekOfChange,
        ([host, before, after], savedWeekly, draftWeekly, viewer) => {
          const plain = (weekly: typeof savedWeekly) => weekOf((weekday) => normalizeRanges(weekly[weekday]));
          const saved = { weekly: plain(savedWeekly), overrides: before, zone: host.zone };
          const draft = { weekly: plain(draftWeekly), overrides: after, zone: host.zone };
          const model = weekPictureModel({ saved, draft, zone: viewer.zone, firstDay: host.day });
          for (const { blocks, open } of model?.days ?? []) {
            const drawn = blocks.filter(({ state }) => state !== 'removed').map(({ range }) => range);
            expect(sameRanges(drawn, open)).toBe(true);
          }
          expect(model?.days).toHaveLength(7);
          expect(model?.minutes).toBeLessThanOrEqual(169.5 * 60);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('without a draft is what is open, minute for minute, where no clock changes', () => {
    fc.assert(
      fc.property(anyWeekly, (given) => {
        const saved = {
          weekly: weekOf((day) => normalizeRanges(given[day])),
          overrides: [],
          zone: 'Asia/Kathmandu',
        };
        const zone = parseZone('Pacific/Kiritimati');
        const model = modelOf({ saved, draft: saved, zone });
        const week = { start: startOfDay(monday, zone), end: startOfDay(addDays(monday, 7), zone) };
        const open = openWithin({ ...saved, zone: parseZone(saved.zone) }, week);
        const minutes = open.reduce((sum, { start, end }) => sum + (end - start) / 60_000, 0);
        expect(model.days.reduce((sum, day) => sum + minutesOf(day.open), 0)).toBe(minutes);
        expect(model.minutes).toBe(minutes);
        expect(model.days.every(({ isChanged }) => !isChanged)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the texts of a picture', () => {
  it.each<[string, Partial<WeekPictureInput>, string]>([
    ['as every week', {}, '8 hr a week, London time.'],
    ['with a clock change', { firstDay: parseDay('2026-03-23') }, '8 hr this week, London time.'],
    ['in another zone', { zone: newYork }, '8 hr a week, New York time.'],
  ])('tell the total of a week %s', (_, input, expected) => {
    expect(totalText(modelOf(input), input.zone ?? london, english)).toBe(expected);
  });

  it('say for each day what is open, what comes and what goes', () => {
    const { days } = modelOf({
      draft: { ...onTuesday('8-12'), overrides: [{ day: addDays(monday, 2), ranges: [] }] },
    });
    expect(days.slice(0, 3).map((day) => dayText(day, english))).toEqual([
      'Monday 23 November: closed.',
      'Tuesday 24 November: 08:00 – 12:00. Added: 08:00 – 09:00. Taken away: 12:00 – 17:00.',
      'Wednesday 25 November: closed. This date differs from the weekly hours.',
    ]);
  });

  it.each([
    ['2026-03-23', london, ['Sunday 29 March: the clocks go forward, and 01:00 – 02:00 does not come.']],
    ['2026-10-19', london, ['Sunday 25 October: the clocks go back, and 01:00 – 02:00 comes twice.']],
    [
      '2026-03-23',
      newYork,
      ['Saturday 28 March: the clocks of Europe/London change, so the hours move here.'],
    ],
    ['2026-11-23', newYork, []],
  ])('tell the clock changes of the week of %s in %s', (firstDay, zone, expected) => {
    const model = modelOf({ zone, firstDay: parseDay(firstDay) });
    expect(clockTexts(model, 'Europe/London', english)).toEqual(expected);
  });

  it('find the first day of a week', () => {
    const sunday = parseDay('2026-11-29');
    expect(weekStartOf(sunday, 0)).toBe('2026-11-29');
    expect(weekStartOf(sunday, 1)).toBe('2026-11-23');
    expect(weekStartOf(sunday, 6)).toBe('2026-11-28');
  });
});

describe('hourScale', () => {
  it.each([
    ['', 8, 18, [10, 12, 14, 16]],
    ['8-12 13-19', 7, 20, [8, 10, 12, 14, 16, 18]],
    ['9-12', 8, 16, [9, 10, 11, 12, 13, 14, 15]],
    ['22-24', 16, 24, [17, 18, 19, 20, 21, 22, 23]],
    ['0-24', 0, 24, [3, 6, 9, 12, 15, 18, 21]],
    ['9:30-16:30', 9, 17, [10, 11, 12, 13, 14, 15, 16]],
  ])('of "%s"', (text, firstHour, lastHour, named) => {
    expect(hourScale(hours(text))).toEqual({ firstHour, lastHour, named });
  });
});
