import type { ReactNode } from 'react';

/** In place of our words, for one of these atoms; `labels` of the provider replaces any word everywhere. */
export interface AvailabilityLabels {
  /** Names of the buttons beside a day, for screen readers and as tooltips. `{day}` is its name. */
  tooltips?:
    | {
        addTime?: string | undefined;
        copyTime?: string | undefined;
        deleteTime?: string | undefined;
      }
    | undefined;
}

/** What is offered, and what stands in the place of what. */
export interface AvailabilityLooks {
  /** The name is shown, and can't be changed. Default: false. */
  disableEditableHeading?: boolean | undefined;
  /** Dates that differ from the weekly hours. Default: true. */
  enableOverrides?: boolean | undefined;
  /** It can be deleted. Default: true. */
  allowDelete?: boolean | undefined;
  /** It can be made the default. Default: true. */
  allowSetToDefault?: boolean | undefined;
  /**
   * Once it has become the default: which event types that name other hours shall go by it too is asked, and can be skipped.
   * Each one that is chosen is changed by a request of its own. Default: true.
   */
  allowApplyToEventTypes?: boolean | undefined;
  /** No line says that it is saved: tell it by `onUpdateSuccess`. What went wrong is said in any case. Default: false. */
  disableToasts?: boolean | undefined;
  /** Whole minutes between the times that are offered, 1 to 720; others can be typed. Default: 15. */
  timeStepMinutes?: number | undefined;
  /** Instead of our words where there is no schedule, and of the button that makes one. */
  noScheduleChildren?: ReactNode;
  /** Instead of our skeleton while it is read. */
  loadingStateChildren?: ReactNode;
  labels?: AvailabilityLabels | undefined;
}
