import { notFound } from '../../http/Refusal.js';
import type { EventTypeRecord, User } from '../../model/records.js';
import type { TeamRecord } from '../../model/teams.js';
import type { Store } from '../../store/store.js';

/** An event type, and who can be booked for it. */
export interface HostedEventType {
  eventType: EventTypeRecord;
  /** Its owner; of a team's its hosts in their order, who may be none. A managed one has none: its copies are booked. */
  hosts: readonly User[];
  /** Whose it is; absent: its owner's. */
  team?: TeamRecord;
}

export interface OwnedEventType extends HostedEventType {
  owner: User;
}

/** Undefined when it, or whose it is, is gone. */
export async function findEventType(id: number, store: Store): Promise<HostedEventType | undefined> {
  const eventType = await store.eventTypes.find(id);
  return eventType && hostedEventType(eventType, store);
}

export async function hostedEventType(
  eventType: EventTypeRecord,
  store: Store,
): Promise<HostedEventType | undefined> {
  const { ownerId, hosting } = eventType;
  if (hosting) {
    const team = await store.collections.teams.find(hosting.teamId);
    const hosts = await Promise.all(hosting.hosts.map(({ userId }) => store.users.find(userId)));
    return team && { eventType, team, hosts: hosts.filter((host) => host !== undefined) };
  }
  const owner = ownerId === null ? undefined : await store.users.find(ownerId);
  return owner && { eventType, hosts: [owner] };
}

/** @throws Refusal 404 when there is no such user; undefined when they have no such event type */
export async function findByUsername(
  username: string,
  slug: string,
  store: Store,
): Promise<OwnedEventType | undefined> {
  const owner = await store.users.findByUsername(username);
  if (!owner) throw notFound(`User with username ${username} not found`);
  const eventTypes = await store.eventTypes.ofOwner(owner.id);
  const eventType = eventTypes.find(({ settings }) => settings.slug === slug);
  return eventType && { eventType, owner, hosts: [owner] };
}

export interface TeamEventTypeName {
  teamSlug: string;
  eventTypeSlug: string;
  organizationSlug?: string | undefined;
}

/** @throws Refusal 404 when there is no such team; undefined when it has no such event type */
export async function findByTeam(
  { teamSlug, eventTypeSlug, organizationSlug }: TeamEventTypeName,
  store: Store,
): Promise<HostedEventType | undefined> {
  const team = await teamBySlug(teamSlug, organizationSlug, store);
  if (!team) throw notFound(`Team with slug ${teamSlug} not found`);
  const eventTypes = await store.eventTypes.ofTeam(team.id);
  const eventType = eventTypes.find(({ settings }) => settings.slug === eventTypeSlug);
  return eventType && hostedEventType(eventType, store);
}

/** Teams of different organizations may have the same slug; without an organization one that is in none comes first. */
async function teamBySlug(
  slug: string,
  organizationSlug: string | undefined,
  { collections: { teams } }: Store,
): Promise<TeamRecord | undefined> {
  const named = await teams.where({ slug, isOrganization: false });
  if (organizationSlug === undefined) return named.find(({ parentId }) => parentId === null) ?? named[0];
  const [organization] = await teams.where({ slug: organizationSlug, isOrganization: true });
  return organization && named.find(({ parentId }) => parentId === organization.id);
}
