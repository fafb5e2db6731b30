import type { DraftState } from '../../draft/draft.state.js';
import { nextRange } from '../../time/nextRange.js';
import { splitOverMidnight } from '../../time/splitOverMidnight.js';
import type { Weekday } from '../../time/types.js';
import { copyDay, type DayOverride, type HourRange, weekOf } from '../../time/weeklyHours.js';
import type { ScheduleDraft } from './scheduleDraft.js';

/** What the host does to her hours. */
export type ScheduleEdit =
  | { readonly type: 'renamed'; readonly name: string }
  /** IANA. */
  | { readonly type: 'zoneChosen'; readonly zone: string }
  | { readonly type: 'defaultChosen'; readonly isDefault: boolean }
  /** Opened again it has the hours that it had last. */
  | { readonly type: 'dayToggled'; readonly weekday: Weekday; readonly isOpen: boolean }
  | { readonly type: 'rangeAdded'; readonly weekday: Weekday }
  /** To whole minutes since midnight, an end of 1440 included; a range that then ends before it starts stays to be mended. */
  | {
      readonly type: 'timeChanged';
      readonly weekday: Weekday;
      readonly index: number;
      readonly edge: keyof HourRange;
      readonly minutes: number;
    }
  | { readonly type: 'rangeRemoved'; readonly weekday: Weekday; readonly index: number }
  /** Its part after midnight goes to the next day. */
  | { readonly type: 'rangeSplit'; readonly weekday: Weekday; readonly index: number }
  | { readonly type: 'dayCopied'; readonly weekday: Weekday; readonly to: readonly Weekday[] }
  | { readonly type: 'overridesChanged'; readonly overrides: readonly DayOverride[] };

/** The API has no end at 23:59: that is its word for midnight, and she would find her hours changed. */
const lastMinute = 24 * 60 - 1;

const usualHours: readonly HourRange[] = [{ start: 9 * 60, end: 17 * 60 }];

/** The hours that the day had before it was closed, as far as steps back and the server's copy tell. */
function lastHours({ past, base }: DraftState<ScheduleDraft>, weekday: Weekday): readonly HourRange[] {
  const before = past.findLast(({ weekly }) => weekly[weekday].length > 0) ?? base;
  const hours = before.weekly[weekday];
  return hours.length > 0 ? hours : usualHours;
}

const withDay = (draft: ScheduleDraft, weekday: Weekday, ranges: readonly HourRange[]): ScheduleDraft => ({
  ...draft,
  weekly: weekOf((each) => (each === weekday ? ranges : draft.weekly[each])),
});

/** The draft after that edit; one that can't be is none. */
export function editedSchedule(state: DraftState<ScheduleDraft>, edit: ScheduleEdit): ScheduleDraft {
  const { draft } = state;
  switch (edit.type) {
    case 'renamed':
      return { ...draft, name: edit.name };
    case 'zoneChosen':
      return { ...draft, zone: edit.zone };
    case 'defaultChosen':
      // What the server has as the default stays it: only another schedule can take its place.
      return { ...draft, isDefault: edit.isDefault || state.base.isDefault };
    case 'overridesChanged':
      return { ...draft, overrides: edit.overrides };
    case 'dayToggled': {
      const isOpen = draft.weekly[edit.weekday].length > 0;
      if (isOpen === edit.isOpen) return draft;
      return withDay(draft, edit.weekday, edit.isOpen ? lastHours(state, edit.weekday) : []);
    }
    case 'rangeAdded': {
      const ranges = draft.weekly[edit.weekday];
      const added = nextRange(ranges);
      return added ? withDay(draft, edit.weekday, inPlace(ranges, added)) : draft;
    }
    case 'timeChanged': {
      const { weekday, index, edge, minutes } = edit;
      const time = edge === 'end' && minutes === lastMinute ? minutes + 1 : minutes;
      const change = (range: HourRange, each: number) =>
        each === index ? { ...range, [edge]: time } : range;
      return withDay(draft, weekday, draft.weekly[weekday].map(change));
    }
    case 'rangeRemoved': {
      const ranges = draft.weekly[edit.weekday].filter((_, index) => index !== edit.index);
      return withDay(draft, edit.weekday, ranges);
    }
    case 'rangeSplit':
      return { ...draft, weekly: splitOverMidnight(draft.weekly, edit.weekday, edit.index) };
    case 'dayCopied':
      return { ...draft, weekly: copyDay(draft.weekly, edit.weekday, edit.to) };
  }
}

/** Before the first that starts later: what is there already keeps its order, however she listed it. */
function inPlace(ranges: readonly HourRange[], added: HourRange): HourRange[] {
  const later = ranges.findIndex(({ start }) => start > added.start);
  return later < 0 ? [...ranges, added] : ranges.toSpliced(later, 0, added);
}

/** Edits that go on from each other are one step back: a name as it is typed, a time as it is stepped. */
export function groupOf(edit: ScheduleEdit): string | undefined {
  if (edit.type === 'renamed') return edit.type;
  if (edit.type === 'timeChanged') return `${edit.type} ${edit.weekday} ${edit.index} ${edit.edge}`;
  return undefined;
}
