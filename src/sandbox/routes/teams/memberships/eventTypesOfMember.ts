import type { User } from '../../../model/records.js';
import type { TeamRecord } from '../../../model/teams.js';
import type { Store } from '../../../store/store.js';
import { copyOwners, keepCopies } from '../event-types/copies.js';
import { hostOf } from '../event-types/hosts.js';

/** A new member hosts what is assigned to all members; of a platform's team only managed users do. */
export async function joinEventTypes(team: TeamRecord, user: User, store: Store): Promise<void> {
  if (team.clientId !== null && user.clientId === null) return;
  for (const eventType of await store.eventTypes.ofTeam(team.id)) {
    const { hosting } = eventType;
    if (!hosting?.assignAllTeamMembers) continue;
    if (hosting.schedulingType === 'managed') {
      await keepCopies(eventType, [...new Set([...(await copyOwners(eventType, store)), user.id])], store);
    } else if (hosting.hosts.every(({ userId }) => userId !== user.id)) {
      const hosts = [...hosting.hosts, hostOf({ userId: user.id }, hosting.schedulingType)];
      await store.eventTypes.change(eventType.id, { hosting: { ...hosting, hosts } });
    }
  }
}

/** Who leaves a team hosts nothing of it any more, and loses the copies of what it manages. */
export async function leaveEventTypes(teamId: number, userId: number, store: Store): Promise<void> {
  for (const { id, hosting } of await store.eventTypes.ofTeam(teamId)) {
    if (!hosting) continue;
    const hosts = hosting.hosts.filter((host) => host.userId !== userId);
    if (hosts.length < hosting.hosts.length) {
      await store.eventTypes.change(id, { hosting: { ...hosting, hosts } });
    }
    for (const copy of await store.eventTypes.ofParent(id)) {
      if (copy.ownerId === userId) await store.eventTypes.remove(copy.id);
    }
  }
}
