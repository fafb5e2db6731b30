import { changedFields } from '../../draft/changedFields.js';
import { type DraftShape, keysShape } from '../../draft/draftShape.js';
import type { SaveOutcome } from '../../draft/useDraft.js';
import { isCalApiError } from '../../errors/index.js';
import type { Cal } from '../../provider/CalContext.js';
import {
  findEventType,
  type HostedEventType,
  type HostedEventTypeInput,
} from '../../queries/event-type/hostedEventType.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import type { UpdateEventTypeInput } from '../../queries/event-type/writeEventType.js';
import { settingKeys } from '../../queries/event-type/writeSettings.js';
import type { EventTypeCallbacks } from './options/eventTypeOptions.js';

/** Each setting is a field: two tabs that change different ones are merged, and nobody is asked. */
export const settingsShape: DraftShape<SettingValues> = keysShape();

export interface SettingsToSave {
  readonly client: Cal['client'];
  readonly input: HostedEventTypeInput;
  readonly onBeforeUpdate: EventTypeCallbacks['onBeforeUpdate'];
  readonly isDryRun: boolean;
  readonly send: (input: UpdateEventTypeInput) => Promise<HostedEventType>;
}

/** Which settings those names are. */
export const keysNamed = (names: readonly string[]): SettingKey[] =>
  settingKeys.filter((key) => names.includes(key));

async function newerCopy({ client, input }: SettingsToSave, base: SettingValues) {
  const there = await findEventType(client, input);
  // Of one that is gone the API says so itself when it is written.
  return there && changedFields(settingsShape, base, there.settings).length > 0 ? there.settings : null;
}

/**
 * Asks the host's page, looks whether another tab was faster, and sends what changed: the API knows no versions, and
 * replaces the form as a whole.
 */
export async function saveSettings(
  { base, draft }: { base: SettingValues; draft: SettingValues },
  toSave: SettingsToSave,
): Promise<SaveOutcome<SettingValues> & { eventType?: HostedEventType }> {
  const keys = keysNamed(changedFields(settingsShape, base, draft));
  if ((await toSave.onBeforeUpdate?.(draft, keys)) === false) return { kind: 'skipped' };
  if (toSave.isDryRun) return { kind: 'saved', copy: draft };
  const copy = await newerCopy(toSave, base);
  if (copy) return { kind: 'overtaken', copy };
  try {
    const eventType = await toSave.send({ ...toSave.input, settings: draft, keys });
    return { kind: 'saved', copy: eventType.settings, eventType };
  } catch (error) {
    const newer = isCalApiError(error) && error.status === 409 ? await newerCopy(toSave, base) : null;
    if (newer) return { kind: 'overtaken', copy: newer };
    throw error;
  }
}
