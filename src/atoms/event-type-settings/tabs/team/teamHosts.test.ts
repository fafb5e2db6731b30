import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostSetting, SettingValues } from '../../../../queries/event-type/settingValues.js';
import type { TeamMember } from '../../../../queries/teamMembers.js';
import { copyChanges, hasNoTurns, hostRows, toggleHost, withHost } from './teamHosts.js';

const host = (userId: number, mandatory = false): HostSetting => ({ userId, mandatory, priority: 'medium' });
const member = (userId: number, isAccepted = true): TeamMember => ({
  userId,
  name: `Member ${userId}`,
  email: `${userId}@team.example`,
  username: null,
  avatarUrl: null,
  role: 'MEMBER',
  isAccepted,
});
const values = (schedulingType: SettingValues['schedulingType'], hosts: HostSetting[], isAll = false) =>
  // SAFETY: nothing else is looked at.
  ({ schedulingType, hosts, assignAllTeamMembers: isAll }) as unknown as SettingValues;

describe('the hosts as they are shown', () => {
  it('go by the team’s names, else by those that the event type tells, else by none', () => {
    const known = [{ userId: 2, name: '', username: 'two', avatarUrl: null }];
    const facts = { members: [member(1), member(4, false)], known };
    const rows = hostRows({ hosts: [1, 2, 3, 4].map((id) => host(id)) }, { hosts: [host(2)] }, facts);
    expect(rows.map(({ name, isNew, hasLeft }) => [name, isNew, hasLeft])).toEqual([
      ['Member 1', true, false],
      ['two', false, true],
      [null, true, true],
      ['Member 4', true, true],
    ]);
  });

  it('have not left a team that is not read', () => {
    const [row] = hostRows({ hosts: [host(1)] }, { hosts: [] }, { members: null, known: [] });
    expect(row?.hasLeft).toBe(false);
  });
});

describe('a choice of hosts', () => {
  const some = fc.uniqueArray(fc.nat(20)).map((ids) => ids.map((id) => host(id)));

  it('is as before once somebody who was none is chosen and taken out again', () => {
    fc.assert(
      fc.property(some, (hosts) => {
        const once = toggleHost(hosts, 99);
        expect(once).toHaveLength(hosts.length + 1);
        expect(toggleHost(once, 99)).toEqual(hosts);
      }),
    );
  });

  it('changes one of them alone', () => {
    expect(withHost([host(1), host(2)], 2, { priority: 'high' })).toEqual([
      host(1),
      { ...host(2), priority: 'high' },
    ]);
  });

  it('has no turns where all are in every booking', () => {
    expect(hasNoTurns(values('roundRobin', [host(1, true), host(2, true)]))).toBe(true);
    expect(hasNoTurns(values('roundRobin', [host(1, true), host(2)]))).toBe(false);
    expect(hasNoTurns(values('roundRobin', []))).toBe(false);
    expect(hasNoTurns(values('collective', [host(1, true)]))).toBe(false);
  });
});

describe('the copies of a managed event type', () => {
  it.each([
    ['stay', values('managed', [host(1)]), { forAll: false, made: [], gone: [] }],
    ['are made and deleted', values('managed', [host(2)]), { forAll: false, made: [2], gone: [1] }],
    ['are for all', values('managed', [], true), { forAll: true, made: [], gone: [] }],
    ['are none of another kind', values('collective', [host(2)]), { forAll: false, made: [], gone: [] }],
  ])('%s', (_, draft, expected) => {
    expect(copyChanges(draft, values('managed', [host(1)]))).toEqual(expected);
  });
});
