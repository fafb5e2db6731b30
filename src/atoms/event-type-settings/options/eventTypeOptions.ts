import type { CalError } from '../../../errors/index.js';
import type { SettingField, SettingTab } from '../../../event-type/settingFields.js';
import type { HostedEventType } from '../../../queries/event-type/hostedEventType.js';
import type { SettingKey, SettingValues } from '../../../queries/event-type/settingValues.js';

/** What is edited, as the host's page is told of it. */
export interface EventTypeFormState {
  readonly isDirty: boolean;
  /** The settings that differ from what is saved. */
  readonly dirtyFields: readonly SettingKey[];
  readonly values: SettingValues;
}

/** What the host's page is told. In a turn of its own: what a callback throws is the page's, and the atom goes on. */
export interface EventTypeCallbacks {
  /** It is saved; so is what another tab had saved meanwhile. Not told in a dry run. */
  onSuccess?: ((settings: SettingValues) => void) | undefined;
  /** It could not be saved. She has been told why, and keeps what she changed. */
  onError?: ((settings: SettingValues, error: CalError) => void) | undefined;
  /** It is deleted. Show another one: there is nothing left here to be edited. Not told in a dry run. */
  onDeleteSuccess?: ((eventType: HostedEventType) => void) | undefined;
  /** It could not be deleted. She has been told why. */
  onDeleteError?: ((error: CalError) => void) | undefined;
  /**
   * Asked each time before it is saved; it may take its time. `false` stops it: nothing is sent, her changes stay, and
   * what is to be said about it is the page's. What it throws counts as a failed saving.
   * @param changed the settings that are sent
   */
  onBeforeUpdate?:
    | ((settings: SettingValues, changed: readonly SettingKey[]) => boolean | Promise<boolean>)
    | undefined;
  /** What is edited, once it is there and after each change, saved or not. */
  onFormStateChange?: ((state: EventTypeFormState) => void) | undefined;
}

/** `hidden`: it is not there. `readOnly`: it is shown, and can't be changed. */
export type FieldRule = 'hidden' | 'readOnly';

/** Which fields she may touch: a tab as a whole (`limits`), or one field (`limits.notice`), which wins. */
export type FieldRules = Readonly<Partial<Record<SettingTab | SettingField, FieldRule>>>;

export interface UseEventTypeSettingsOptions extends EventTypeCallbacks {
  /** Which event type. With another id the atom begins anew; unsaved changes go. */
  id: number | string;
  /** Of a team's event type: whose. Its admins alone can change it. Left out: it is her own. */
  teamId?: number | undefined;
  /** The organization that the team is in. */
  orgId?: number | undefined;
  /** Which tabs, in this order. Default: all that this event type has. */
  tabs?: readonly SettingTab[] | undefined;
  /** The tab that is open at first. Default: the first one. */
  initialTab?: SettingTab | undefined;
  fields?: FieldRules | undefined;
  /** She can look, and change nothing. Default: false. */
  isReadOnly?: boolean | undefined;
  /** Nothing is sent to be saved or deleted; a line says so, and all else is as it would be. Default: false. */
  isDryRun?: boolean | undefined;
}
