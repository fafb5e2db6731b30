import type { Server } from '../../../server.js';
import type { HostedEventType } from '../../slots/findEventType.js';
import { bookedUser, logoOf, publicColumns, publicEntity, scheduleOf } from './publicEventType.js';

type TeamsEventType = Required<HostedEventType>;

/** The same of a team's event type: the page is in the team's colours, and whoever hosts is named. */
export async function publicTeamEventType(
  { eventType, team, hosts }: TeamsEventType,
  { store, settings: { webAppUrl } }: Server,
) {
  const columns = publicColumns(eventType);
  const { scheduleId } = eventType.settings;
  const [organization, schedule] = await Promise.all([
    team.parentId === null ? undefined : store.collections.teams.find(team.parentId),
    scheduleId === null ? undefined : store.schedules.find(scheduleId),
  ]);
  const { name, slug, logoUrl, brandColor, darkBrandColor, theme } = team;
  const users = hosts.map((host) => bookedUser(host, webAppUrl));
  const entity = publicEntity(organization);
  return {
    ...columns,
    owner: null,
    team: {
      id: team.id,
      name,
      slug,
      logoUrl,
      brandColor,
      darkBrandColor,
      theme,
      hideBranding: team.hideBranding,
      isPrivate: team.isPrivate,
      metadata: team.metadata ?? {},
      parentId: organization?.id ?? null,
      parent: organization
        ? {
            name: organization.name,
            slug: organization.slug,
            bannerUrl: organization.bannerUrl,
            logoUrl: organization.logoUrl,
          }
        : null,
    },
    schedule: schedule ? scheduleOf(schedule) : null,
    subsetOfHosts: users.map((user) => ({ user })),
    subsetOfUsers: users,
    profile: {
      username: slug,
      name,
      weekStart: hosts[0]?.weekStart ?? team.weekStart,
      image: logoUrl ?? logoOf(team),
      brandColor,
      darkBrandColor,
      theme,
      bookerLayouts: columns.bookerLayouts,
    },
    entity: { ...entity, teamSlug: slug, name: entity.name ?? name },
  };
}
