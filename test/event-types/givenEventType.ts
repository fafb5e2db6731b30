import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import { findEventType } from '../../src/queries/event-type/hostedEventType.js';
import type { SettingKey, SettingValues } from '../../src/queries/event-type/settingValues.js';
import { changeEventType } from '../../src/queries/event-type/writeEventType.js';
import { settingKeys } from '../../src/queries/event-type/writeSettings.js';
import { quarterHours } from '../support/worlds.js';

/** How many drafts; more by `EVENT_TYPE_CASES`. */
export const numRuns = Number(process.env.EVENT_TYPE_CASES ?? 1000);

/** A host's event type on a server of its own: read it, and save all of its settings at once. */
export async function givenEventType() {
  const sandbox = createSandbox({ world: quarterHours });
  await sandbox.ready;
  const { user, apiUrl } = sandbox.demo;
  const auth = { getAccessToken: async () => user.accessToken };
  const client = createClient({ apiUrl, fetch: sandbox.fetch, auth });
  const [stored] = await sandbox.store.eventTypes.ofOwner(user.id);
  if (!stored) throw new Error('She has no event type.');
  const read = async () => {
    const found = await findEventType(client, { id: stored.id });
    if (!found) throw new Error('It is gone.');
    return found.settings;
  };
  return {
    read,
    save: (settings: SettingValues) => changeEventType(client, { id: stored.id, settings, keys: own }),
  };
}

/** A calendar has to be connected first. */
const own = settingKeys.filter(
  (key: SettingKey) => !['destinationCalendar', 'useDestinationCalendarEmail'].includes(key),
);
