import type { OverrideFault } from '../../../../time/checkHours.js';
import type { Day, Weekday } from '../../../../time/types.js';
import type { DayOverride, HourRange, WeeklyHours } from '../../../../time/weeklyHours.js';
import type { HourWords } from '../../hourWords.js';
import type { OverrideGroup } from './overrideGroups.js';

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

/** Dates with hours that are being chosen, and not yet part of the schedule's draft. */
export interface DatesDraft {
  /** In order. */
  readonly days: readonly Day[];
  readonly isClosed: boolean;
  /** What counts where it is not closed; at least one. */
  readonly ranges: readonly HourRange[];
}

export interface DatesEditorProps
  extends Pick<OverridesProps, 'overrides' | 'weekly' | 'weekStart' | 'stepMinutes' | 'words'> {
  draft: DatesDraft;
  /** The dates whose hours are changed; null: they are new. */
  group: OverrideGroup | null;
  /** In the schedule's zone. */
  today: Day;
  onDraft: (draft: DatesDraft) => void;
  onCancel: () => void;
  onApply: () => void;
}
