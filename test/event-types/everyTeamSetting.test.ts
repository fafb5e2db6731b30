import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import { type EventTypeOwner, findEventType } from '../../src/queries/event-type/hostedEventType.js';
import type { HostSetting, SettingValues } from '../../src/queries/event-type/settingValues.js';
import { changeEventType } from '../../src/queries/event-type/writeEventType.js';
import { teamSettingKeys } from '../../src/queries/event-type/writeSettings.js';
import { teamWorld } from '../support/worlds.js';

type TeamKey = (typeof teamSettingKeys)[number];

const owners: readonly [string, EventTypeOwner][] = [
  ['a team', { teamId: 2 }],
  ['an organization’s team', { teamId: 2, orgId: 1 }],
];

/** Ana, the admin, at the event type that is hosted by turns. */
async function given(owner: EventTypeOwner) {
  const sandbox = createSandbox({ world: teamWorld() });
  await sandbox.ready;
  const { user, apiUrl } = sandbox.demo;
  const client = createClient({
    apiUrl,
    fetch: sandbox.fetch,
    auth: { getAccessToken: async () => user.accessToken },
  });
  const stored = (await sandbox.store.eventTypes.ofTeam(2)).find(({ settings }) => settings.slug === 'turns');
  if (!stored) throw new Error('The team has no such event type.');
  const input = { ...owner, id: stored.id };
  const read = async () => {
    const found = await findEventType(client, input);
    if (!found) throw new Error('It is gone.');
    return found;
  };
  return { client, input, read };
}

const hostsOtherwise = ({ hosts }: SettingValues): HostSetting[] =>
  hosts.slice(1).map((host) => ({ ...host, mandatory: true, priority: 'lowest' }));

/** Of each setting that only a team's has another value than the one that it begins with. */
const others: { [Key in TeamKey]: (before: SettingValues) => SettingValues[Key] } = {
  schedulingType: () => 'collective',
  hosts: hostsOtherwise,
  assignAllTeamMembers: () => true,
  rescheduleWithSameRoundRobinHost: () => true,
  emailSettings: () => ({ disableEmailsToAttendees: true, disableEmailsToHosts: false }),
};

describe.each(owners)('a setting of %s', (_, owner) => {
  it.each(teamSettingKeys)('%s comes back as it was sent, and back again', async (key) => {
    const { client, input, read } = await given(owner);
    const { settings: before } = await read();
    const after: SettingValues = { ...before, [key]: others[key](before) };
    expect(after[key]).not.toEqual(before[key]);
    const answered = await changeEventType(client, { ...input, settings: after, keys: [key] });
    expect(answered.settings[key]).toEqual(after[key]);
    expect((await read()).settings).toEqual(answered.settings);
    await changeEventType(client, { ...input, settings: before, keys: [key] });
    const { settings } = await read();
    expect(settings).toEqual(before);
  });

  it('names each member as a host once all are', async () => {
    const { client, input, read } = await given(owner);
    const { settings } = await read();
    const everybody = { ...settings, assignAllTeamMembers: true };
    await changeEventType(client, { ...input, settings: everybody, keys: ['assignAllTeamMembers'] });
    const { hosts, settings: after } = await read();
    expect(hosts.map(({ name }) => name)).toEqual(['Ana Silva', 'Ben Okafor', 'Cleo Marsh', 'Dora Lind']);
    expect(after.hosts).toHaveLength(4);
  });

  it('is like anybody’s otherwise', async () => {
    const { client, input, read } = await given(owner);
    const { settings: before } = await read();
    const after: SettingValues = {
      ...before,
      title: 'Other',
      locations: [{ type: 'organizersDefaultApp' }],
      minimumBookingNotice: 45,
    };
    const keys = ['title', 'locations', 'minimumBookingNotice'] as const;
    await changeEventType(client, { ...input, settings: after, keys });
    expect((await read()).settings).toEqual(after);
  });
});
