'use client';
import { useState } from 'react';
import type { GivenHours } from '../../../../schedule/week-picture/drawableHours.js';
import { weekStartOf } from '../../../../schedule/week-picture/pictureTexts.js';
import { WeekPicture } from '../../../../schedule/week-picture/WeekPicture.js';
import type { HoursWords } from '../../../../schedule/words.js';
import { dayOf } from '../../../../time/day.js';
import type { Day, Weekday, Zone } from '../../../../time/types.js';
import { isZone } from '../../../../time/zone.js';
import { deviceZone } from '../../../../ui/device/deviceZone.js';
import { useMinuteClock } from '../../../../ui/device/useMinuteClock.js';
import { ZoneChoice } from '../../../../zone-choice/ZoneChoice.js';

export interface PictureProps {
  /** As the server has it. */
  saved: GivenHours;
  /** As it will be. */
  draft: GivenHours;
  /** With which day weeks begin. */
  weekStart: Weekday;
  /** Milliseconds since 1970. */
  now: () => number;
  words: HoursWords;
}

/** What visitors can book, of whichever week, on whichever clock: at first this week, on the schedule's own. */
export function Picture({ saved, draft, weekStart, now, words }: PictureProps) {
  const [chosenZone, setChosenZone] = useState<Zone | null>(null);
  const [chosenWeek, setChosenWeek] = useState<Day | null>(null);
  const instant = useMinuteClock(now);
  const ownZone = isZone(draft.zone) ? draft.zone : deviceZone();
  const zone = chosenZone ?? ownZone;
  const today = dayOf(instant, zone);
  return (
    <WeekPicture
      saved={saved}
      draft={draft}
      zone={zone}
      firstDay={chosenWeek ?? weekStartOf(today, weekStart)}
      today={today}
      weekStart={weekStart}
      words={words}
      onWeekChange={setChosenWeek}
      zoneChoice={
        <div className="daybook-week-picture-zone">
          <span className="daybook-text" data-tone="muted" data-size="s">
            {words.t('hours.pictureSeenFrom')}
          </span>
          <ZoneChoice
            zone={zone}
            ownZone={ownZone}
            zones={null}
            now={instant}
            isLocked={false}
            words={words}
            // Who goes back to the schedule's zone follows it from then on.
            onZone={(chosen) => setChosenZone(chosen === ownZone ? null : chosen)}
          />
        </div>
      }
    />
  );
}
