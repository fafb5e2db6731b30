'use client';
import { useState } from 'react';
import type { Schedule } from '../../../../../queries/schedules.js';
import { weekStartOf } from '../../../../../schedule/week-picture/pictureTexts.js';
import { WeekPicture } from '../../../../../schedule/week-picture/WeekPicture.js';
import type { HoursWords } from '../../../../../schedule/words.js';
import { dayOf } from '../../../../../time/day.js';
import type { Day, Weekday } from '../../../../../time/types.js';
import { isZone } from '../../../../../time/zone.js';
import { deviceZone } from '../../../../../ui/device/deviceZone.js';
import { useMinuteClock } from '../../../../../ui/device/useMinuteClock.js';

export interface HoursPictureProps {
  schedule: Schedule;
  weekStart: Weekday;
  words: HoursWords;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A week of a schedule on its own clock, to be looked at. */
export function HoursPicture({ schedule, weekStart, words, now }: HoursPictureProps) {
  const [week, setWeek] = useState<Day | null>(null);
  const zone = isZone(schedule.zone) ? schedule.zone : deviceZone();
  const today = dayOf(useMinuteClock(now), zone);
  return (
    <WeekPicture
      saved={schedule}
      draft={schedule}
      zone={zone}
      firstDay={week ?? weekStartOf(today, weekStart)}
      today={today}
      weekStart={weekStart}
      words={words}
      headingLevel={4}
      onWeekChange={setWeek}
    />
  );
}
