import type { Weekday } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';
import type { ScheduleEdit } from './availabilitySettings.machine.js';
import type { ScheduleField } from './scheduleDraft.js';

/** What the host did. */
export type AvailabilityEvent =
  | ScheduleEdit
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** Back to what is saved; it can be undone. */
  | { readonly type: 'discarded' }
  /** Saves, unless something has to be mended or decided first. */
  | { readonly type: 'savePressed' }
  /** What two tabs changed stays as it is here, or becomes as it is there: that one field, or all that are left. */
  | {
      readonly type: 'conflictSettled';
      readonly keep: 'mine' | 'theirs';
      readonly field?: ScheduleField | undefined;
    }
  /** She left a text in a time field that is no time; null: it is gone. */
  | {
      readonly type: 'timeMistyped';
      readonly weekday: Weekday;
      readonly index: number;
      readonly edge: keyof HourRange;
      readonly text: string | null;
    }
  /** Which event types go by the new default is settled: some, or none. */
  | { readonly type: 'newDefaultSettled' }
  | { readonly type: 'deletePressed' }
  | { readonly type: 'deleteDismissed' }
  | { readonly type: 'deleteConfirmed' }
  /** Makes the first schedule, where there is none. */
  | { readonly type: 'createPressed' }
  /** Another one is shown, where there is no default. */
  | { readonly type: 'scheduleChosen'; readonly id: number };
