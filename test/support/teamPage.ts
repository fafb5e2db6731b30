import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { type EventTypeVisit, openEventType, openEventTypeStage } from './eventTypePage.js';
import { orgId, teamId } from './teamIds.js';
import { teamWorld } from './worlds.js';

export type TeamStage = ReturnType<typeof openTeamStage>;

/** Ana, an admin of her team unless it is said otherwise, and the event types of the team. */
export function openTeamStage(role?: 'ADMIN' | 'MEMBER') {
  const stage = openEventTypeStage({ world: teamWorld(role) });
  const { store } = stage.sandbox;
  const ofTeam = async (slug: string) => {
    await stage.sandbox.ready;
    const all = await store.eventTypes.ofTeam(teamId);
    const found = all.find(({ settings }) => settings.slug === slug);
    if (!found?.hosting) throw new Error(`The team has no event type "${slug}".`);
    return { ...found, hosting: found.hosting };
  };
  const usernameOf = async (id: number | null) => (id === null ? '' : (await store.users.find(id))?.username);
  return {
    ...stage,
    ofTeam,
    idOf: async (username: string) => {
      const user = await store.users.findByUsername(username);
      if (!user) throw new Error(`There is no "${username}".`);
      return user.id;
    },
    /** Who hosts it as the server has it, by username. */
    hosts: async (slug: string) =>
      Promise.all((await ofTeam(slug)).hosting.hosts.map(({ userId }) => usernameOf(userId))),
    /** Who has a copy of it. */
    copies: async (slug: string) => {
      const copies = await store.eventTypes.ofParent((await ofTeam(slug)).id);
      return Promise.all(copies.map(({ ownerId }) => usernameOf(ownerId)));
    },
    /** The free times that visitors are told of on Wednesday 11 November 2026. */
    freeTimes: async (slug: string) => {
      const { id } = await ofTeam(slug);
      const ask = new URLSearchParams({
        eventTypeId: String(id),
        start: '2026-11-11',
        end: '2026-11-11',
        timeZone: 'Europe/London',
      });
      const answer = await stage.sandbox.fetch(`/v2/slots?${ask}`, {
        headers: { 'cal-api-version': '2024-09-04' },
      });
      const { data }: { data: Record<string, { start: string }[]> } = await answer.json();
      return (data['2026-11-11'] ?? []).map(({ start }) => start.slice(11, 16));
    },
  };
}

/** Ana opens an event type of the team. */
export async function openTeamEventType(stage: TeamStage, slug: string, visit: EventTypeVisit = {}) {
  const { id } = await stage.ofTeam(slug);
  const here = await openEventType(stage, { ...visit, props: { id, teamId, orgId, ...visit.props } });
  const hosts = here.tab('Hosts');
  return {
    ...here,
    line: `PATCH /v2/organizations/${orgId}/teams/${teamId}/event-types/${id}`,
    hosts,
    host: (name: string) => hosts.getByRole('listitem').filter({ hasText: name }),
    /** Chooses a member in the list, and closes it. */
    add: async (name: string) => {
      await hosts.getByRole('button', { name: 'Add a host' }).click();
      await page.getByRole('option', { name }).click();
      await page.getByRole('combobox', { name: 'Search for a member' }).click();
      await expect.element(hosts.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    },
    saveIt: async () => {
      await here.save.click();
      await expect.element(here.saved).toBeVisible();
    },
  };
}
