import type { EventTypeHost } from '../../../../queries/event-type/hostedEventType.js';
import type { HostSetting, SettingValues } from '../../../../queries/event-type/settingValues.js';
import type { TeamMember } from '../../../../queries/teamMembers.js';

/** Somebody who hosts, as she is shown. */
export interface HostRow {
  readonly userId: number;
  /** null: neither the team nor the event type tells. */
  readonly name: string | null;
  /** Tells apart whoever has the same name. Empty: nothing does. */
  readonly detail: string;
  readonly avatarUrl: string | null;
  readonly host: HostSetting;
  /** She does not host yet as it is saved. */
  readonly isNew: boolean;
  /** The team has no such member, or only an invited one. */
  readonly hasLeft: boolean;
}

export interface TeamFacts {
  /** null: not read, or not to be read. */
  readonly members: readonly TeamMember[] | null;
  /** Who hosts as it is saved. */
  readonly known: readonly EventTypeHost[];
}

const byUser = (userId: number) => (each: { readonly userId: number }) => each.userId === userId;

export function hostRows(
  { hosts }: Pick<SettingValues, 'hosts'>,
  saved: Pick<SettingValues, 'hosts'>,
  { members, known }: TeamFacts,
): HostRow[] {
  return hosts.map((host) => {
    const { userId } = host;
    const member = members?.find(byUser(userId));
    const before = known.find(byUser(userId));
    return {
      userId,
      name: member?.name || before?.name || before?.username || null,
      detail: member && member.email !== member.name ? member.email : '',
      avatarUrl: member?.avatarUrl ?? before?.avatarUrl ?? null,
      host,
      isNew: !saved.hosts.some(byUser(userId)),
      hasLeft: members !== null && !member?.isAccepted,
    };
  });
}

/** Who can be made a host. */
export const hostable = (members: readonly TeamMember[]): TeamMember[] =>
  members.filter(({ isAccepted }) => isAccepted);

/** Hosts already: out. Does not yet: at the end, taking turns like everybody else. */
export const toggleHost = (hosts: readonly HostSetting[], userId: number): HostSetting[] =>
  hosts.some(byUser(userId))
    ? hosts.filter((host) => host.userId !== userId)
    : [...hosts, { userId, mandatory: false, priority: 'medium' }];

/** One host otherwise. */
export const withHost = (
  hosts: readonly HostSetting[],
  userId: number,
  patch: Partial<Omit<HostSetting, 'userId'>>,
): HostSetting[] => hosts.map((host) => (host.userId === userId ? { ...host, ...patch } : host));

/** All are in every booking, so that there are no turns to take. One alone is not meant: she is always the one. */
export const hasNoTurns = ({ schedulingType, hosts, assignAllTeamMembers }: SettingValues): boolean =>
  schedulingType === 'roundRobin' &&
  !assignAllTeamMembers &&
  hosts.length > 0 &&
  hosts.every(({ mandatory }) => mandatory);

/** What saving makes and deletes of a managed event type's copies. */
export interface CopyChanges {
  /** Whoever of the team has none yet gets one. */
  readonly forAll: boolean;
  readonly made: readonly number[];
  readonly gone: readonly number[];
}

export function copyChanges(draft: SettingValues, saved: SettingValues): CopyChanges {
  const none: CopyChanges = { forAll: false, made: [], gone: [] };
  if (draft.schedulingType !== 'managed') return none;
  if (draft.assignAllTeamMembers) return { ...none, forAll: !saved.assignAllTeamMembers };
  const missingIn = (hosts: readonly HostSetting[], others: readonly HostSetting[]) =>
    hosts.map(({ userId }) => userId).filter((userId) => !others.some(byUser(userId)));
  return {
    forAll: false,
    made: missingIn(draft.hosts, saved.hosts),
    gone: missingIn(saved.hosts, draft.hosts),
  };
}
