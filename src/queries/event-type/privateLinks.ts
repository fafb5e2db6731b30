import type { Client } from '../../client/index.js';
import * as own from '../../contract/event-types/private-links/privateLinks.operations.js';
import type { PrivateLinkLimit } from '../../contract/event-types/private-links/privateLinks.schema.js';
import * as ofTeam from '../../contract/organizations/teams/event-types/private-links/privateLinks.operations.js';
import { parseInstant } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import { Wire } from '../Wire.js';
import type { HostedEventTypeInput } from './hostedEventType.js';

export type { PrivateLinkLimit };

/** An address at which an event type can be booked, also a hidden one, by whoever has it. */
export interface PrivateLink {
  readonly id: string;
  readonly url: string;
  /** Its time has come, or its bookings are made. */
  readonly isOver: boolean;
  /** It works until then; null: it ends by its bookings. */
  readonly endsAt: Instant | null;
  /** How many bookings it is good for; null: it ends at a time. */
  readonly most: number | null;
  /** Bookings made by it so far. */
  readonly used: number;
}

/** The API has private links of a host's own event types, and of those of teams in an organization. */
export const hasPrivateLinks = ({ teamId, orgId }: HostedEventTypeInput): boolean =>
  teamId === undefined || orgId !== undefined;

const number = (wire: Wire) => wire.number();

const readLink = (wire: Wire): PrivateLink => ({
  id: wire.at('linkId').text(),
  url: wire.at('bookingUrl').text(),
  isOver: wire.at('isExpired').flag(),
  endsAt: wire.at('expiresAt').maybe((it) => it.as(parseInstant)),
  most: wire.at('maxUsageCount').maybe(number),
  used: wire.at('usageCount').maybe(number) ?? 0,
});

/** Whose team it is; null: it is her own. Throws a RangeError for a team outside of an organization, which has none. */
function teamOf({ id: eventTypeId, teamId, orgId }: HostedEventTypeInput) {
  if (teamId === undefined) return null;
  if (orgId === undefined) throw new RangeError('The API has no private links of a team in no organization.');
  return { orgId, teamId, eventTypeId };
}

/** In the order in which they were made, those that are over too. */
export const privateLinksQuery = (client: Client, input: HostedEventTypeInput) => ({
  queryKey: [client.id, own.list.name, input] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<PrivateLink[]> => {
    const team = teamOf(input);
    const answer = team
      ? await client.call(ofTeam.list, team, { signal })
      : await client.call(own.list, { eventTypeId: input.id }, { signal });
    return new Wire(own.list.name, answer).list().map(readLink);
  },
  staleTime: 30_000,
});

export async function makePrivateLink(
  client: Client,
  input: HostedEventTypeInput,
  limit: PrivateLinkLimit,
): Promise<PrivateLink> {
  const team = teamOf(input);
  const answer = team
    ? await client.call(ofTeam.create, { ...team, ...limit })
    : await client.call(own.create, { eventTypeId: input.id, ...limit });
  return readLink(new Wire(own.create.name, answer));
}

/** One limit takes the place of the other. */
export async function changePrivateLink(
  client: Client,
  input: HostedEventTypeInput,
  { linkId, limit }: { linkId: string; limit: PrivateLinkLimit },
): Promise<PrivateLink> {
  const team = teamOf(input);
  const answer = team
    ? await client.call(ofTeam.update, { ...team, linkId, ...limit })
    : await client.call(own.update, { eventTypeId: input.id, linkId, ...limit });
  return readLink(new Wire(own.update.name, answer));
}

export async function removePrivateLink(
  client: Client,
  input: HostedEventTypeInput,
  linkId: string,
): Promise<void> {
  const team = teamOf(input);
  if (team) await client.call(ofTeam.delete, { ...team, linkId });
  else await client.call(own.delete, { eventTypeId: input.id, linkId });
}
