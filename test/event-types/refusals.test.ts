import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/atoms/event-type-settings/refusalOf.js';
import { checkSettings } from '../../src/event-type/checkSettings.js';
import { findEventType } from '../../src/queries/event-type/hostedEventType.js';
import type { SettingKey, SettingValues } from '../../src/queries/event-type/settingValues.js';
import { changeEventType } from '../../src/queries/event-type/writeEventType.js';
import { settingKeys } from '../../src/queries/event-type/writeSettings.js';
import { quarterHours } from '../support/worlds.js';
import { everyBreak } from './brokenSettings.js';
import { validSettings } from './someSettings.js';

/** How many drafts; more by `EVENT_TYPE_CASES`. */
const numRuns = Number(process.env.EVENT_TYPE_CASES ?? 1000);

async function given() {
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

describe('a draft that can’t be saved', () => {
  it('is refused here at the setting that the server names', async () => {
    const { read, save } = await given();
    const base = await read();
    const broken = fc.tuple(validSettings(base), fc.constantFrom(...everyBreak));
    await fc.assert(
      fc.asyncProperty(broken, async ([draft, { breaks }]) => {
        const wrong = breaks(draft);
        const refused = await save(wrong).then(
          () => null,
          (error: unknown) => refusalOf(error)?.key ?? 'no setting',
        );
        const found = checkSettings(wrong).map(({ key }) => key);
        expect(refused).not.toBe(null);
        expect(found).toContain(refused);
      }),
      { numRuns },
    );
  });

  it.each(everyBreak)('$name: the server names $key', async ({ key, breaks }) => {
    const { read, save } = await given();
    const wrong = breaks(await read());
    const refused = await save(wrong).then(
      () => null,
      (error: unknown) => refusalOf(error)?.key,
    );
    expect(refused).toBe(key);
    expect(new Set(checkSettings(wrong).map((fault) => fault.key))).toEqual(new Set([key]));
  });
});
