import type { SettingValues } from '../../../queries/event-type/settingValues.js';
import type { EventTypeSaveEnd } from '../useEventTypeSettings.js';

export interface EventTypeFormValidity {
  readonly isValid: boolean;
  /** What has to be mended, in the words that she reads. Empty where it is valid. */
  readonly errors: readonly string[];
}

/** What the host's page can do to the settings from outside. */
export interface EventSettingsFormRef {
  /** Whether it could be saved as it is. Sends nothing and moves nothing. */
  validateForm(): Promise<EventTypeFormValidity>;
  /**
   * Saves as its own button does, and tells how that ended: `invalid` and `asking` where something has to be mended or
   * decided first, `idle` where nothing is changed, `skipped` where `onBeforeUpdate` said no. Beside the atom's own
   * callbacks, `onSuccess` is called once it is saved, `onError` where that failed.
   */
  handleFormSubmit(callbacks?: {
    onSuccess?: ((saved: SettingValues) => void) | undefined;
    onError?: ((error: unknown) => void) | undefined;
  }): Promise<EventTypeSaveEnd>;
}
