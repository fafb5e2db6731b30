import { createClient } from 'daybook/client';
import { createSandbox } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import { copyEventType } from '../../src/queries/event-type/copyEventType.js';
import { findEventType } from '../../src/queries/event-type/hostedEventType.js';
import { makeEventType } from '../../src/queries/event-type/makeEventType.js';
import { changeEventType } from '../../src/queries/event-type/writeEventType.js';
import { teamAccessQuery, teamsQuery } from '../../src/queries/teams.js';
import { signIn } from '../support/hostBackend.js';

/** The practice: Hannah is an admin of its one team, Theo a member. */
async function given(username = 'hannah') {
  const sandbox = createSandbox();
  await sandbox.ready;
  const accessToken = await signIn(sandbox, username);
  const client = createClient({
    apiUrl: sandbox.demo.apiUrl,
    fetch: sandbox.fetch,
    auth: { getAccessToken: async () => accessToken },
  });
  const [team] = await teamsQuery(client).queryFn({});
  if (!team) throw new Error('She is in no team.');
  return { client, sandbox, team };
}
const talk = { title: 'Talk', slug: 'talk', lengthInMinutes: 45 };

describe('a new event type', () => {
  it('is what is named, and as the server has it otherwise', async () => {
    const { client } = await given();
    const made = await makeEventType(client, { ...talk, hidden: true, seats: null });
    expect(made.settings).toMatchObject({ ...talk, hidden: true, minimumBookingNotice: 120 });
    expect(await findEventType(client, { id: made.id })).toEqual(made);
  });

  it.each(['collective', 'roundRobin'] as const)('of a team is %s, hosted by all', async (schedulingType) => {
    const { client, team } = await given();
    const made = await makeEventType(client, {
      ...talk,
      teamId: team.id,
      schedulingType,
      assignAllTeamMembers: true,
    });
    expect(made).toMatchObject({ teamId: team.id, settings: { schedulingType, assignAllTeamMembers: true } });
    expect(made.hosts.length).toBe(3);
  });

  it('of a team may be hosted by nobody yet', async () => {
    const { client, team } = await given();
    const made = await makeEventType(client, { ...talk, teamId: team.id, schedulingType: 'collective' });
    expect(made.hosts).toEqual([]);
  });

  it('of a team may be managed', async () => {
    const { client, team } = await given();
    const made = await makeEventType(client, {
      ...talk,
      teamId: team.id,
      orgId: team.orgId ?? undefined,
      schedulingType: 'managed',
      assignAllTeamMembers: true,
    });
    expect(made.settings.schedulingType).toBe('managed');
  });
});

describe('a copy', () => {
  it('has all settings, questions that nobody is asked among them, and an address of its own', async () => {
    const { client } = await given();
    const { id } = await makeEventType(client, { ...talk, description: 'About **it**.' });
    const found = await findEventType(client, { id });
    if (!found) throw new Error('It is gone.');
    await changeEventType(client, {
      id,
      settings: { ...found.settings, seats: { total: 4, showsAttendees: true, showsLeft: false } },
      keys: ['seats'],
    });
    const source = await findEventType(client, { id });
    const copy = await copyEventType(client, { id, title: 'Talk (copy)' });
    expect(copy.settings).toEqual({ ...source?.settings, title: 'Talk (copy)', slug: 'talk-copy' });
    const second = await copyEventType(client, { id, title: 'Talk (copy)' });
    expect(second.settings.slug).toBe('talk-copy-2');
  });

  it('of a team’s stays the team’s, with its hosts', async () => {
    const { client, sandbox, team } = await given();
    const [first] = await sandbox.store.eventTypes.ofTeam(team.id);
    if (!first) throw new Error('The team has no event type.');
    const input = { id: first.id, teamId: team.id };
    const source = await findEventType(client, input);
    const copy = await copyEventType(client, { ...input, title: 'Case conference 2' });
    expect(copy.settings).toEqual({
      ...source?.settings,
      title: 'Case conference 2',
      slug: 'case-conference-copy',
    });
    expect(copy.settings.hosts.length).toBe(2);
  });

  it('of what is gone can’t be made', async () => {
    const { client } = await given();
    await expect(copyEventType(client, { id: 999, title: 'x' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('what she may do in a team', () => {
  it.each([
    ['hannah', 'admin'],
    ['theo', 'member'],
  ])('%s is its %s', async (username, access) => {
    const { client, team } = await given(username);
    expect(await teamAccessQuery(client, { teamId: team.id }).queryFn({})).toBe(access);
    const orgId = team.orgId ?? undefined;
    expect(await teamAccessQuery(client, { teamId: team.id, orgId }).queryFn({})).toBe(access);
    expect(await teamAccessQuery(client, { teamId: 999 }).queryFn({})).toBe('missing');
  });
});
