import type { Client } from '../client/index.js';
import { list as listTeams } from '../contract/teams/teams.operations.js';
import type { OfTeamSlug } from './bookable.js';
import { Wire } from './Wire.js';

/**
 * The id of a team of which only the slug is known; null: there is none. The API tells it to the team's members alone, so
 * a page for visitors names the id.
 */
export async function findTeam(
  client: Client,
  { teamSlug }: OfTeamSlug,
  signal: AbortSignal | undefined,
): Promise<number | null> {
  const teams = new Wire(listTeams.name, await client.call(listTeams, {}, { signal })).list();
  const found = teams.find((team) => team.at('slug').maybe((slug) => slug.text()) === teamSlug);
  return found ? found.at('id').number() : null;
}
