import type { ReactNode } from 'react';
import type { Schedule } from '../../queries/schedules.js';

export interface ListSchedulesLooks {
  /** The address of a page that edits the schedule of that id. */
  getScheduleUrl?: ((id: number) => string) | undefined;
  /** She wants to edit it: show `AvailabilitySettings` with this id. With `getScheduleUrl` its default is prevented. */
  onOpenSchedule?: ((id: number, schedule: Schedule) => void) | undefined;
  /** Default true. */
  allowDuplicate?: boolean | undefined;
  /** Default true. */
  allowSetToDefault?: boolean | undefined;
  /**
   * Once another is the default: which event types that name other hours shall go by it too is asked, and can be skipped.
   * Each one that is chosen is changed by a request of its own. Default true.
   */
  allowApplyToEventTypes?: boolean | undefined;
  /** Default true. The last schedule and the default may go too; what follows is said before. */
  allowDelete?: boolean | undefined;
  /** No notes of what was done or failed in the list; the callbacks tell it. Default false. */
  disableToasts?: boolean | undefined;
  /** Shown where there are no schedules, instead of our words. */
  noScheduleChildren?: ReactNode;
}
