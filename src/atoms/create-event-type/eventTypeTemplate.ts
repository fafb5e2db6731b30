import type { SettingValues } from '../../queries/event-type/settingValues.js';

/** What a new event type may begin with: an integrator's suggestion. */
export interface EventTypeTemplate {
  /** What it is called in the list of templates, in the host's language. */
  name: string;
  /** For whom it is good, in a sentence. */
  description?: string | undefined;
  /**
   * Title, length and description are filled in, and may be changed; all else is set as it is here. What is left out is as
   * the server has it.
   */
  settings: Partial<Omit<SettingValues, 'hosts'>>;
}
