'use client';
import type { OverrideFault } from '../../../../time/checkHours.js';
import type { Weekday } from '../../../../time/types.js';
import type { DayOverride, WeeklyHours } from '../../../../time/weeklyHours.js';
import type { HourWords } from '../../hourWords.js';

export interface OverridesProps {
  /** As they are edited, by date; past ones too. */
  overrides: readonly DayOverride[];
  /** As the server has them: what differs is marked. */
  base: readonly DayOverride[];
  /** What keeps them from being saved. */
  faults: readonly OverrideFault[];
  /** What they replace. */
  weekly: WeeklyHours;
  /** IANA, as it is stored: it may be one that this runtime does not know. */
  zone: string;
  weekStart: Weekday;
  isReadOnly: boolean;
  stepMinutes: number;
  /** Milliseconds since 1970. */
  now: () => number;
  words: HourWords;
  onChange: (overrides: readonly DayOverride[]) => void;
}

/** The dates that differ from the weekly hours. */
export function Overrides(_props: OverridesProps) {
  return null;
}
