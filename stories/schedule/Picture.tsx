import { useState } from 'react';
import { createFormatters } from '../../src/i18n/formatters.js';
import { en } from '../../src/i18n/locales/en.js';
import { createTranslator } from '../../src/i18n/translator.js';
import { weekStart } from '../../src/i18n/weekStart.js';
import type { GivenHours } from '../../src/schedule/week-picture/drawableHours.js';
import { weekStartOf } from '../../src/schedule/week-picture/pictureTexts.js';
import { WeekPicture } from '../../src/schedule/week-picture/WeekPicture.js';
import { parseDay } from '../../src/time/day.js';
import { type HourRange, weekOf } from '../../src/time/weeklyHours.js';
import { parseZone } from '../../src/time/zone.js';

export interface PictureArgs {
  /** Nothing is edited. */
  isSaved?: boolean;
  /** Two ranges of Friday overlap. */
  hasFault?: boolean;
  isAroundTheClock?: boolean;
  isArabic?: boolean;
  /** `YYYY-MM-DD`: a date that is closed. */
  closedDay?: string;
  firstDay?: string;
  /** Whose clocks are shown. */
  zone?: string;
  hostZone?: string;
}

const today = parseDay('2026-11-26');
const range = (start: number, end: number): HourRange => ({ start: start * 60, end: end * 60 });
const allDay = [range(0, 24)];
const morning = range(8, 12);

const savedWeek = weekOf((weekday) => {
  if (weekday === 0 || weekday === 6) return [];
  return weekday === 3 ? [range(9, 17)] : [morning, range(13, weekday === 4 ? 19 : 17)];
});

function hoursOf({ isAroundTheClock, hasFault, closedDay, hostZone = 'Europe/London' }: PictureArgs) {
  const saved: GivenHours = {
    weekly: isAroundTheClock ? weekOf(() => allDay) : savedWeek,
    overrides: [],
    zone: hostZone,
  };
  const draft: GivenHours = {
    ...saved,
    weekly: weekOf((weekday) => {
      if (isAroundTheClock) return allDay;
      if (weekday === 2) return [morning, range(13, 18.5)];
      if (weekday === 3) return [range(9, 13)];
      if (weekday === 6) return [range(9, 12)];
      return weekday === 5 && hasFault ? [morning, range(11.5, 16)] : savedWeek[weekday];
    }),
    overrides: closedDay ? [{ day: parseDay(closedDay), ranges: [] }] : [],
  };
  return { saved, draft };
}

/** The picture of a clinic’s week, with a few changes that are not saved. */
export function Picture(args: PictureArgs) {
  const { isSaved, isArabic, zone = 'Europe/London' } = args;
  const locale = isArabic ? 'ar-EG' : 'en-GB';
  const first = weekStart(locale);
  const [firstDay, setFirstDay] = useState(weekStartOf(parseDay(args.firstDay ?? today), first));
  const { saved, draft } = hoursOf(args);
  const words = { t: createTranslator({ locale, dictionary: en }), f: createFormatters({ locale }) };
  return (
    <div style={{ inlineSize: '100%', maxInlineSize: 400 }}>
      <WeekPicture
        saved={isSaved ? draft : saved}
        draft={draft}
        zone={parseZone(zone)}
        firstDay={firstDay}
        today={today}
        weekStart={first}
        words={words}
        onWeekChange={setFirstDay}
      />
    </div>
  );
}
