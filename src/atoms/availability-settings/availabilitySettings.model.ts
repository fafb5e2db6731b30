import type { DraftState } from '../../draft/draft.state.js';
import { isCalApiError, isCalAuthError } from '../../errors/index.js';
import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Schedule } from '../../queries/schedules.js';
import { namingOthers } from '../../schedule/new-default/namingOthers.js';
import type { Removal } from '../../settings/removal.machine.js';
import { checkSchedule, countFaults, type HoursFaults } from '../../time/checkHours.js';
import type { RangeFault } from '../../time/checkRanges.js';
import { nextRange } from '../../time/nextRange.js';
import type { Weekday } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';
import type { AvailabilityFacts } from './availability.facts.js';
import { type RemovalModel, removalModel } from './removalModel.js';
import { fieldNamed, type ScheduleDraft, type ScheduleField } from './scheduleDraft.js';
import { type Typo, type Typos, typosOf } from './typos.js';

/**
 * `empty`: there is no schedule yet; `missing`: there is none by that id; `refused`: it is not hers to see; `failed`: it
 * could not be read; `deleted`: it was, here.
 */
export type AvailabilityStatus = 'loading' | 'empty' | 'missing' | 'refused' | 'failed' | 'deleted' | 'ready';

export interface RangeModel {
  readonly range: HourRange;
  /** What keeps it from being saved; null: nothing. */
  readonly fault: RangeFault | null;
  /** What stands in its fields and is no time. */
  readonly typos: readonly Typo[];
}

export interface DayModel {
  readonly weekday: Weekday;
  readonly ranges: readonly RangeModel[];
  readonly isChanged: boolean;
  /** There is room for another range. */
  readonly mayAdd: boolean;
}

/** What is edited, and how it stands. */
export interface EditorModel {
  readonly schedule: Schedule;
  /** As the server has it, as far as is known. */
  readonly base: ScheduleDraft;
  readonly draft: ScheduleDraft;
  readonly isReadOnly: boolean;
  /** From the day on with which the host's weeks begin. */
  readonly days: readonly DayModel[];
  readonly weekStart: Weekday;
  /** What differs from the server's copy. */
  readonly changed: readonly ScheduleField[];
  readonly faults: HoursFaults;
  /** How many things have to be mended before it can be saved. */
  readonly faultCount: number;
  readonly step: DraftState<ScheduleDraft>['step'];
  /** What was changed here and elsewhere, and has to be decided on. */
  readonly conflicts: readonly ScheduleField[];
  /** What another tab changed and is in this draft now. */
  readonly taken: readonly ScheduleField[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The event types that go by it; null: not known, or not yet. */
  readonly usedBy: readonly HostEventType[] | null;
  readonly removal: RemovalModel;
  /** Where it has just become the default: all event types of hers, of which some name other hours. null: nothing to settle. */
  readonly newDefault: readonly HostEventType[] | null;
}

/** Exactly what the view paints. */
export interface AvailabilityModel {
  readonly status: AvailabilityStatus;
  /** Why it could not be read, where the status is `failed`. */
  readonly error: unknown;
  /** null: there is nothing to be edited, or not yet. */
  readonly editor: EditorModel | null;
  /** Where none is the default: those that there are, and how the making of one stands. null: something is edited. */
  readonly beginning: BeginningModel | null;
  /** Of the clock that the host has chosen; null: as is usual in the language. */
  readonly hourCycle: 12 | 24 | null;
  /** What was deleted here was called so. Empty: nothing was. */
  readonly deletedName: string;
}

export interface BeginningModel {
  /** null: not known, or not yet. */
  readonly schedules: readonly Schedule[] | null;
  readonly isPending: boolean;
  /** Why it could not be made; null: it could, or was not tried. */
  readonly error: unknown;
}

export interface AvailabilityState {
  /** null: there is no schedule to be edited yet. */
  readonly draft: DraftState<ScheduleDraft> | null;
  /** Names of the fields that differ from the server's copy, by `scheduleShape`. */
  readonly changed: readonly string[];
  readonly removal: Removal;
  /** Making the first one. */
  readonly creation: { readonly isPending: boolean; readonly error: unknown };
  readonly typos: Typos;
  readonly isNewDefault: boolean;
}

export interface AvailabilityRules {
  readonly isReadOnly: boolean;
  /** It is somebody else's, opened by an admin of her organization. */
  readonly isOfMember: boolean;
  /** A certain schedule was asked for, not the default. */
  readonly isById: boolean;
  /** Where the language has weeks begin. */
  readonly usualWeekStart: Weekday;
}

const refusals = [401, 403, 498];

function statusOf(
  { schedule, error, me }: AvailabilityFacts,
  { draft, removal }: AvailabilityState,
  { isById }: AvailabilityRules,
): AvailabilityStatus {
  if (removal.at === 'deleted') return 'deleted';
  // What was read before a failure stays on the page, and so does what she changed in it.
  if (draft) return me === undefined ? 'loading' : 'ready';
  if (schedule === null) return isById ? 'missing' : 'empty';
  if (error === null) return 'loading';
  const isRefused = isCalApiError(error) && refusals.includes(error.status);
  const isSignedOut = isCalAuthError(error) && error.code !== 'renewal_failed';
  return isRefused || isSignedOut ? 'refused' : 'failed';
}

/** The seven days from that one on. */
export const weekFrom = (first: Weekday): Weekday[] =>
  // SAFETY: a whole number modulo 7.
  [0, 1, 2, 3, 4, 5, 6].map((offset) => ((first + offset) % 7) as Weekday);

function dayModel(
  weekday: Weekday,
  { weekly }: ScheduleDraft,
  changed: readonly ScheduleField[],
  faults: HoursFaults,
  typos: Typos,
): DayModel {
  const own = faults.weekly.find((each) => each.weekday === weekday)?.faults ?? [];
  return {
    weekday,
    isChanged: changed.some((field) => field.kind === 'weekday' && field.weekday === weekday),
    mayAdd: nextRange(weekly[weekday]) !== null,
    ranges: weekly[weekday].map((range, index) => ({
      range,
      fault: own.find((fault) => fault.index === index) ?? null,
      typos: typosOf(typos, weekday, index),
    })),
  };
}

/** The event types that name it and, where it is the default, those that name none. */
export const usersOf = ({ id, isDefault }: Schedule, eventTypes: readonly HostEventType[]) =>
  eventTypes.filter(({ scheduleId }) => scheduleId === id || (isDefault && scheduleId === null));

function editorModel(
  state: DraftState<ScheduleDraft>,
  { changed: names, removal, typos, isNewDefault }: AvailabilityState,
  facts: AvailabilityFacts & { schedule: Schedule },
  rules: AvailabilityRules,
): EditorModel {
  const { base, draft, step, past, future } = state;
  const { schedule, me } = facts;
  const changed = names.map(fieldNamed);
  const faults = checkSchedule(draft);
  // A zone that is stored may be one that this runtime does not know: that is no fault of hers.
  const isZoneKept = draft.zone === base.zone;
  const own = isZoneKept ? { ...faults, isZoneUnknown: false } : faults;
  const weekStart = me?.weekStart ?? rules.usualWeekStart;
  const isForeign = !rules.isOfMember && me != null && me.id !== schedule.ownerId;
  const eventTypes = rules.isOfMember || isForeign ? null : facts.eventTypes;
  const usedBy = eventTypes && usersOf(schedule, eventTypes);
  return {
    schedule,
    base,
    draft,
    isReadOnly: rules.isReadOnly || isForeign,
    days: weekFrom(weekStart).map((weekday) => dayModel(weekday, draft, changed, own, typos)),
    weekStart,
    changed,
    faults,
    faultCount: countFaults(own) + Object.keys(typos).length + (draft.name.trim() === '' ? 1 : 0),
    step,
    conflicts: step.at === 'asking' ? step.fields.map(fieldNamed) : [],
    taken: state.taken.map(fieldNamed),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    usedBy,
    newDefault:
      isNewDefault && eventTypes && namingOthers(schedule.id, eventTypes).length > 0 ? eventTypes : null,
    removal: removalModel(removal, schedule, usedBy, facts.schedules),
  };
}

export function availabilityModel(
  state: AvailabilityState,
  facts: AvailabilityFacts,
  rules: AvailabilityRules,
): AvailabilityModel {
  const status = statusOf(facts, state, rules);
  const { schedule } = facts;
  const isReady = status === 'ready' && state.draft !== null && schedule != null;
  return {
    status,
    error: facts.error,
    hourCycle: facts.me?.hourCycle ?? null,
    deletedName: status === 'deleted' ? (state.draft?.base.name ?? '') : '',
    beginning: status === 'empty' ? { ...state.creation, schedules: facts.schedules } : null,
    editor: isReady ? editorModel(state.draft, state, { ...facts, schedule }, rules) : null,
  };
}
