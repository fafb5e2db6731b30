import type { HostSetting } from '../../queries/event-type/settingValues.js';
import type { SettingWords } from '../settingWords.js';
import { type ChangeText, plainChange, switchChange, valueChange } from './changeText.js';

/** So many of them, in words; none: nothing. */
type Counted = readonly [
  `eventType.team.change.${'added' | 'removed' | 'copied' | 'uncopied' | 'mandatory' | 'optional' | 'priority'}`,
  readonly HostSetting[],
];

const tell = (counted: readonly Counted[], { t }: SettingWords) =>
  counted.flatMap(([text, hosts]) => (hosts.length > 0 ? [t(text, { count: hosts.length })] : []));

const without = (hosts: readonly HostSetting[], others: readonly HostSetting[]) =>
  hosts.filter(({ userId }) => others.every((other) => other.userId !== userId));

/** Who hosts and who does not any more; of a round robin also how. In another order they are the same. */
const inWords: ChangeText = ({ hosts: before }, { hosts: after, schedulingType }, words) => {
  const was = (host: HostSetting) => before.find(({ userId }) => userId === host.userId);
  const kept = after.filter((host) => was(host) !== undefined);
  const [added, removed] = [without(after, before), without(before, after)];
  if (schedulingType === 'managed') {
    return tell(
      [
        ['eventType.team.change.copied', added],
        ['eventType.team.change.uncopied', removed],
      ],
      words,
    );
  }
  const turns: readonly Counted[] = [
    [
      'eventType.team.change.mandatory',
      kept.filter((host) => host.mandatory && was(host)?.mandatory === false),
    ],
    [
      'eventType.team.change.optional',
      kept.filter((host) => !host.mandatory && was(host)?.mandatory === true),
    ],
    ['eventType.team.change.priority', kept.filter((host) => host.priority !== was(host)?.priority)],
  ];
  return tell(
    [
      ['eventType.team.change.added', added],
      ['eventType.team.change.removed', removed],
      ...(schedulingType === 'roundRobin' ? turns : []),
    ],
    words,
  );
};

const hostsChange: ChangeText = (before, after, words) => {
  const told = inWords(before, after, words);
  return told.length > 0 ? told : plainChange('hosts')(before, after, words);
};

const everyoneChange: ChangeText = (_before, { assignAllTeamMembers }, { t }) => [
  t(assignAllTeamMembers ? 'eventType.team.change.everyone' : 'eventType.team.change.chosen'),
];

export const teamChanges = {
  schedulingType: valueChange('schedulingType', (type, { t }) => type && t(`eventType.team.${type}`)),
  hosts: hostsChange,
  assignAllTeamMembers: everyoneChange,
  rescheduleWithSameRoundRobinHost: switchChange('rescheduleWithSameRoundRobinHost'),
} as const;
