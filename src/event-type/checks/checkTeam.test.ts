import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostSetting, SchedulingType, SettingValues } from '../../queries/event-type/settingValues.js';
import { checkTeam } from './checkTeam.js';

const host = (userId: number): HostSetting => ({ userId, mandatory: false, priority: 'medium' });

const faults = (schedulingType: SchedulingType | null, userIds: number[], assignAllTeamMembers = false) =>
  // SAFETY: the check of hosts looks at nothing else.
  checkTeam({
    schedulingType,
    hosts: userIds.map(host),
    assignAllTeamMembers,
  } as unknown as SettingValues).map(({ part, text }) => `${part} ${text.key}`);

const noHost = 'null eventType.team.noHost';

describe('what has to be mended of who hosts', () => {
  it.each<[string, SchedulingType | null, number[], boolean, string[]]>([
    ['hosts', 'collective', [1, 2], false, []],
    ['nobody, together', 'collective', [], false, [noHost]],
    ['nobody, by turns', 'roundRobin', [], false, [noHost]],
    ['nobody yet, each on their own', 'managed', [], false, []],
    ['everybody', 'collective', [], true, []],
    ['a host’s own event type', null, [], false, []],
    ['somebody twice', 'roundRobin', [1, 2, 1], false, ['2 eventType.team.twice']],
  ])('%s', (_, kind, userIds, isAll, expected) => {
    expect(faults(kind, userIds, isAll)).toEqual(expected);
  });

  it('is nothing of any who differ', () => {
    const some = fc.uniqueArray(fc.nat(), { minLength: 1 });
    fc.assert(
      fc.property(some, (userIds) => {
        expect(faults('roundRobin', userIds)).toEqual([]);
      }),
    );
  });
});
