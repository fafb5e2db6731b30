import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../time/day.js';
import { anyRanges, anyWeekly } from '../time/testing/anyHours.js';
import { everyWeekday, sameHours, sameRanges, weekOf } from '../time/weeklyHours.js';
import { type ComparedSchedule, changeTexts } from './changeTexts.js';
import { dayChange } from './dayChange.js';
import { hours, wordsIn } from './testing/wordsIn.js';

const saved: ComparedSchedule = {
  name: 'Clinic hours',
  zone: 'Europe/London',
  isDefault: true,
  weekly: weekOf(() => []),
  overrides: [],
};
const english = wordsIn('en-GB');
const german = wordsIn('de');
const tuesday = (text: string) => ({ ...saved, weekly: weekOf((day) => hours(day === 2 ? text : '')) });
const dates = (list: Record<string, string>): ComparedSchedule => ({
  ...saved,
  overrides: Object.entries(list).map(([day, ranges]) => ({ day: parseDay(day), ranges: hours(ranges) })),
});

describe('changeTexts of a day', () => {
  it.each([
    ['8-12 13-17', '8-12 13-18:30', 'Tuesday ends 18:30, was 17:00', 'Dienstag endet 18:30, vorher 17:00'],
    ['9-17', '8:30-17', 'Tuesday starts 08:30, was 09:00', 'Dienstag beginnt 08:30, vorher 09:00'],
    ['9-17', '9-24', 'Tuesday ends 24:00, was 17:00', 'Dienstag endet 24:00, vorher 17:00'],
    ['9-17', '9-13', 'Tuesday afternoon closed', 'Dienstag: nachmittags geschlossen'],
    ['8-12 13-17', '8-12', 'Tuesday afternoon closed', 'Dienstag: nachmittags geschlossen'],
    ['8-12 13-17', '13-17', 'Tuesday morning closed', 'Dienstag: vormittags geschlossen'],
    ['9-17', '9-15', 'Tuesday ends 15:00, was 17:00', 'Dienstag endet 15:00, vorher 17:00'],
    ['9-17', '', 'Tuesday closed', 'Dienstag geschlossen'],
    ['', '9-12', 'Tuesday 09:00 – 12:00 added', 'Dienstag 09:00 – 12:00 dazu'],
    ['9-12', '9-12 18-20', 'Tuesday 18:00 – 20:00 added', 'Dienstag 18:00 – 20:00 dazu'],
    ['8-10 11-12 15-18', '8-10 15-18', 'Tuesday 11:00 – 12:00 removed', 'Dienstag 11:00 – 12:00 entfernt'],
    [
      '9-17',
      '8-12 13-18',
      'Tuesday 08:00 – 12:00, 13:00 – 18:00; was 09:00 – 17:00',
      'Dienstag 08:00 – 12:00, 13:00 – 18:00; vorher 09:00 – 17:00',
    ],
    ['9-17', '0-24', 'Tuesday all day; was 09:00 – 17:00', 'Dienstag ganztags; vorher 09:00 – 17:00'],
  ])('from %s to %s', (before, after, inEnglish, inGerman) => {
    expect(changeTexts(tuesday(before), tuesday(after), 1, english)).toEqual([inEnglish]);
    expect(changeTexts(tuesday(before), tuesday(after), 1, german)).toEqual([inGerman]);
  });

  it('says nothing of hours that are only listed otherwise', () => {
    expect(changeTexts(tuesday('8-12 12-17'), tuesday('8-17'), 1, english)).toEqual([]);
  });

  it('says once what changed alike on several days', () => {
    const weekly = weekOf((day) => hours(day >= 1 && day <= 5 ? '9-17' : ''));
    const longer = weekOf((day) => hours(day === 2 || day === 3 ? '9-18' : day === 0 ? '' : '9-17'));
    expect(changeTexts({ ...saved, weekly }, { ...saved, weekly: longer }, 1, english)).toEqual([
      'Tuesday and Wednesday end 18:00, was 17:00',
      'Saturday 09:00 – 17:00 added',
    ]);
    expect(changeTexts(saved, { ...saved, weekly }, 1, english)).toEqual([
      'Monday – Friday 09:00 – 17:00 added',
    ]);
    expect(
      changeTexts(
        { ...saved, weekly: weekOf(() => hours('9-17')) },
        { ...saved, weekly: weekOf(() => hours('9-18')) },
        1,
        english,
      ),
    ).toEqual(['Every day ends 18:00, was 17:00']);
  });

  it('begins with the first day of the week', () => {
    const weekly = weekOf((day) => hours(day === 0 ? '9-10' : day === 1 ? '9-11' : ''));
    const texts = (weekStart: 0 | 1) => changeTexts(saved, { ...saved, weekly }, weekStart, english);
    expect(texts(0)).toEqual(['Sunday 09:00 – 10:00 added', 'Monday 09:00 – 11:00 added']);
    expect(texts(1)).toEqual(['Monday 09:00 – 11:00 added', 'Sunday 09:00 – 10:00 added']);
  });
});

describe('changeTexts of dates', () => {
  const christmas = { '2026-12-24': '', '2026-12-25': '', '2026-12-26': '' };

  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['days that follow one another', {}, christmas, ['24 – 26 December closed']],
    ['over a month’s end', {}, { '2026-11-30': '', '2026-12-01': '' }, ['30 November – 1 December closed']],
    [
      'over a year’s end',
      {},
      { '2026-12-31': '', '2027-01-01': '' },
      ['31 December 2026 – 1 January 2027 closed'],
    ],
    ['a single one', {}, { '2026-12-24': '' }, ['Thu 24 December closed']],
    ['other hours', {}, { '2026-12-18': '8-10 15-19' }, ['Fri 18 December 08:00 – 10:00, 15:00 – 19:00']],
    [
      'some apart',
      {},
      { '2026-12-24': '', '2026-12-28': '' },
      ['Thu 24 December closed', 'Mon 28 December closed'],
    ],
    [
      'hours in place of closed',
      { '2026-12-24': '' },
      { '2026-12-24': '9-12' },
      ['Thu 24 December 09:00 – 12:00; was closed'],
    ],
    [
      'closed in place of hours',
      { '2026-12-24': '9-12' },
      { '2026-12-24': '' },
      ['Thu 24 December closed; was 09:00 – 12:00'],
    ],
    ['taken back', christmas, {}, ['24 – 26 December as every week again']],
    [
      'one of three',
      christmas,
      { '2026-12-24': '', '2026-12-26': '' },
      ['Fri 25 December as every week again'],
    ],
    ['none', christmas, christmas, []],
  ])('%s', (_, before, after, expected) => {
    expect(changeTexts(dates(before), dates(after), 1, english)).toEqual(expected);
  });

  it('in German', () => {
    expect(changeTexts(saved, dates(christmas), 1, german)).toEqual(['24.–26. Dezember geschlossen']);
  });
});

describe('changeTexts of the rest', () => {
  it.each<[Partial<ComparedSchedule>, string, string]>([
    [{ name: 'Practice' }, 'Name “Practice”, was “Clinic hours”', 'Name „Practice“, vorher „Clinic hours“'],
    [{ zone: 'Pacific/Pago_Pago' }, 'Time zone Pago Pago, was London', 'Zeitzone Pago Pago, vorher London'],
    [{ zone: 'Mars/Olympus' }, 'Time zone Mars/Olympus, was London', 'Zeitzone Mars/Olympus, vorher London'],
    [{ isDefault: false }, 'No longer the default', 'Nicht mehr der Standard'],
  ])('%o', (change, inEnglish, inGerman) => {
    expect(changeTexts(saved, { ...saved, ...change }, 1, english)).toEqual([inEnglish]);
    expect(changeTexts(saved, { ...saved, ...change }, 1, german)).toEqual([inGerman]);
  });
});

describe('changes of any week', () => {
  it('are told exactly when other minutes are open', () => {
    fc.assert(
      fc.property(anyWeekly, anyWeekly, (before, after) => {
        const texts = changeTexts({ ...saved, weekly: before }, { ...saved, weekly: after }, 1, english);
        expect(texts.length === 0).toBe(sameHours(before, after));
        const changedDays = everyWeekday.filter((day) => !sameRanges(before[day], after[day]));
        expect(texts.length).toBeLessThanOrEqual(changedDays.length);
        for (const text of texts) expect(text).not.toMatch(/[{}]/);
      }),
      { numRuns: 50 },
    );
  });

  it('tell no half day closed that opens anything', () => {
    fc.assert(
      fc.property(anyRanges, anyRanges, (before, after) => {
        const change = dayChange(before, after);
        const isHalf = change?.kind === 'afternoonClosed' || change?.kind === 'morningClosed';
        if (isHalf) expect(sameRanges([...before, ...after], before)).toBe(true);
      }),
    );
  });
});
