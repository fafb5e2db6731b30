import type { CallOptions, Client } from '../client/index.js';
import { list as listEventTypes } from '../contract/event-types/eventTypes.operations.js';
import { list as listTeamEventTypes } from '../contract/teams/event-types/eventTypes.operations.js';
import { type Asking, callOf } from './asking.js';
import type { EventTypeInput, OfGroup, OfTeamSlug, OfUser } from './bookable.js';
import type { EventType, Host, Team } from './readEventType.js';
import { Wire } from './Wire.js';

export type { EventType, Host, Team };

/** Whose event type it is, as the wire asks for it. */
async function listAnswer(client: Client, input: EventTypeInput, call: CallOptions): Promise<Wire[]> {
  if ('username' in input || 'usernames' in input) {
    const answer = await client.call(listEventTypes, ownersOf(input), call);
    return new Wire(listEventTypes.name, answer).list();
  }
  const teamId = 'teamId' in input ? input.teamId : await findTeam(client, input, call.signal);
  if (teamId === null) return [];
  const answer = await client.call(listTeamEventTypes, { teamId, eventSlug: input.eventSlug }, call);
  return new Wire(listTeamEventTypes.name, answer).list();
}

const findTeam = async (client: Client, input: OfTeamSlug, signal: AbortSignal | undefined) =>
  (await import('./readLate.js')).findTeam(client, input, signal);

const ownersOf = (input: OfUser | OfGroup) => ({
  ...('usernames' in input
    ? { usernames: [...input.usernames] }
    : { username: input.username, eventSlug: input.eventSlug }),
  ...(input.orgSlug === undefined ? {} : { orgSlug: input.orgSlug }),
});

/** Who of a group can't be found is left out of the answer: then there is no such group. */
const isWhole = (eventType: EventType, input: EventTypeInput): boolean =>
  !('usernames' in input) || eventType.hosts.length === input.usernames.length;

/** The public reading of one event type; `null`: there is none by that name. */
export const eventTypeQuery = (client: Client, input: EventTypeInput) => ({
  queryKey: [client.id, listEventTypes.name, input] as const,
  queryFn: async (asking: Asking): Promise<EventType | null> => {
    // How it is read is long and not what the first time waits for: fetched apart, while the server answers.
    const [[first], { readEventType }] = await Promise.all([
      listAnswer(client, input, callOf(client, asking)),
      import('./readLate.js'),
    ]);
    const eventType = first ? readEventType(first) : null;
    return eventType && isWhole(eventType, input) ? eventType : null;
  },
  staleTime: 5 * 60_000,
});
