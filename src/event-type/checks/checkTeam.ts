import { said } from '../../i18n/said.js';
import type { SettingCheck } from '../settingFault.js';

/** Who hosts. A managed event type may wait for its first host; of a host's own there is nobody to be chosen. */
export const checkTeam: SettingCheck = ({ schedulingType, hosts, assignAllTeamMembers }) => {
  if (schedulingType === null || assignAllTeamMembers) return [];
  if (hosts.length === 0 && schedulingType !== 'managed') {
    return [{ key: 'hosts', part: null, text: said('eventType.team.noHost') }];
  }
  return hosts.flatMap(({ userId }, place) =>
    hosts.findIndex((each) => each.userId === userId) < place
      ? [{ key: 'hosts' as const, part: String(place), text: said('eventType.team.twice') }]
      : [],
  );
};
