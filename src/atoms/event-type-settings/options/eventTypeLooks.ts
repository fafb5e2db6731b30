import type { ReactNode } from 'react';
import type { SettingValues } from '../../../queries/event-type/settingValues.js';

/** What is offered, and what stands in the place of what. */
export interface EventTypeLooks {
  /** It can be deleted. Default: true. */
  allowDelete?: boolean | undefined;
  /** No line says that it is saved: tell it by `onSuccess`. What went wrong is said in any case. Default: false. */
  disableToasts?: boolean | undefined;
  /** Beside the settings: what visitors see of them. It is given what is edited, saved or not. Default: nothing. */
  preview?: ReactNode | ((settings: SettingValues) => ReactNode);
  /**
   * She wants to edit the hours that it goes by: show her AvailabilitySettings with that schedule's id. The hours are read
   * again once they are saved. Default: there is no such button.
   */
  onEditSchedule?: ((scheduleId: number) => void) | undefined;
  /** Instead of our skeleton while it is read. */
  loadingStateChildren?: ReactNode;
}
