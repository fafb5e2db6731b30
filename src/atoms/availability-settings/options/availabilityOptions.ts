import type { CalError } from '../../../errors/index.js';
import type { Schedule, ScheduleOwner } from '../../../queries/schedules.js';
import type { ScheduleChanges } from '../../../queries/writeSchedule.js';
import type { ScheduleDraft } from '../scheduleDraft.js';

/** What the host's page is told. In a turn of its own: what a callback throws is the page's, and the atom goes on. */
export interface AvailabilityCallbacks {
  /** It is saved; so is what another tab had saved meanwhile. Not told in a dry run. */
  onUpdateSuccess?: ((schedule: Schedule) => void) | undefined;
  /** It could not be saved. She has been told why, and keeps what she changed. */
  onUpdateError?: ((error: CalError) => void) | undefined;
  /** It is deleted. Show another one: there is nothing left here to be edited. Not told in a dry run. */
  onDeleteSuccess?: ((schedule: Schedule) => void) | undefined;
  /** It could not be deleted. She has been told why. */
  onDeleteError?: ((error: CalError) => void) | undefined;
  /** She had no schedule, and has made one. Not told in a dry run. */
  onCreateSuccess?: ((schedule: Schedule) => void) | undefined;
  /**
   * Asked each time before it is saved; it may take its time. `false` stops it: nothing is sent, her changes stay, and
   * what is to be said about it is the page's. What it throws counts as a failed saving.
   * @param changes what is sent: only what changed, hours and dates each as a whole
   */
  onBeforeUpdate?:
    | ((changes: ScheduleChanges, schedule: ScheduleDraft) => boolean | Promise<boolean>)
    | undefined;
  /** What is edited, once it is there and after each change, saved or not. Never twice the same. */
  onFormStateChange?: ((draft: ScheduleDraft) => void) | undefined;
}

export interface UseAvailabilitySettingsOptions extends AvailabilityCallbacks {
  /** Which schedule. Default: the host's default one. With another id the atom begins anew; unsaved changes go. */
  id?: number | string | undefined;
  /**
   * Whose schedule, for the admins of an organization: its id, and that of one of its users. Default: that of who is
   * signed in.
   */
  owner?: Required<ScheduleOwner> | undefined;
  /** She can look, and change nothing. A schedule of another user can't be changed without `owner` in any case. Default: false. */
  isReadOnly?: boolean | undefined;
  /** Nothing is sent to be saved, made or deleted; a line says so, and all else is as it would be. Default: false. */
  isDryRun?: boolean | undefined;
}
