import type { Client } from '../../client/index.js';
import * as own from '../../contract/event-types/eventTypes.operations.js';
import * as ofOrganization from '../../contract/organizations/teams/event-types/eventTypes.operations.js';
import * as ofTeam from '../../contract/teams/event-types/eventTypes.operations.js';
import { isCalApiError } from '../../errors/index.js';
import { Wire } from '../Wire.js';
import { readSettings } from './readSettings.js';
import type { SettingValues } from './settingValues.js';

/** Whose event types: by default those of who is signed in. A team's are for its admins. */
export type EventTypeOwner =
  | { teamId?: undefined; orgId?: undefined }
  | {
      teamId: number;
      /** The organization that the team is in; left out: it is in none. */
      orgId?: number | undefined;
    };

/** One event type as its host sees it: all that is set, and what can't be. */
export interface HostedEventType {
  readonly id: number;
  /** null: it is a team's. */
  readonly ownerId: number | null;
  /** null: it is somebody's own. */
  readonly teamId: number | null;
  /** The team's event type that this one follows; null: it follows none. */
  readonly parentId: number | null;
  /**
   * It is what a member got of a team's managed event type. Among her own the API tells no parent of it, so that `parentId`
   * may be null.
   */
  readonly isCopy: boolean;
  /** The booking page; null: the server does not tell. */
  readonly bookingUrl: string | null;
  /** In the currency's smallest unit; 0: it costs nothing. The API sets no prices. */
  readonly price: number;
  /** ISO 4217, in lower case. */
  readonly currency: string;
  /** The page that is gone to after booking gets the booking's facts. The API only tells. */
  readonly forwardsParameters: boolean;
  readonly hosts: readonly EventTypeHost[];
  readonly settings: SettingValues;
}

export interface EventTypeHost {
  readonly userId: number;
  /** Empty: she has none. */
  readonly name: string;
  readonly username: string | null;
  readonly avatarUrl: string | null;
}

const number = (wire: Wire) => wire.number();
const text = (wire: Wire) => wire.text();

/** The server marks a managed event type and its copies alike, and those copies have no scheduling type. */
function isCopy(wire: Wire): boolean {
  const mark = wire.at('metadata').maybe((metadata) => metadata.at('managedEventConfig').raw);
  return (
    wire.at('parentEventTypeId').maybe(number) !== null ||
    (mark != null && wire.at('schedulingType').raw == null)
  );
}

export const readHostedEventType = (wire: Wire): HostedEventType => ({
  id: wire.at('id').number(),
  ownerId: wire.at('ownerId').maybe(number),
  teamId: wire.at('teamId').maybe(number),
  parentId: wire.at('parentEventTypeId').maybe(number),
  isCopy: isCopy(wire),
  bookingUrl: wire.at('bookingUrl').maybe(text) || null,
  price: wire.at('price').maybe(number) ?? 0,
  currency: wire.at('currency').maybe(text) ?? '',
  forwardsParameters: wire.at('forwardParamsSuccessRedirect').flag(),
  hosts: (wire.at('users').maybe((users) => users) ?? wire.at('hosts')).list().map((host) => ({
    userId: (host.at('userId').maybe(number) ?? host.at('id').maybe(number)) || 0,
    name: host.at('name').maybe(text) ?? '',
    username: host.at('username').maybe(text),
    avatarUrl: host.at('avatarUrl').maybe(text),
  })),
  settings: readSettings(wire),
});

/** Of a managed event type the answer to a change is a list: itself, then the copies. */
export function readWritten(operation: string, answer: unknown): HostedEventType {
  const wire = new Wire(operation, answer);
  const [first] = wire.isList ? wire.list() : [wire];
  return readHostedEventType(first ?? wire);
}

export type HostedEventTypeInput = EventTypeOwner & { id: number };

interface Call {
  signal?: AbortSignal | undefined;
}

async function answerOf(
  client: Client,
  { id: eventTypeId, teamId, orgId }: HostedEventTypeInput,
  call: Call,
) {
  if (teamId === undefined) return client.call(own.get, { eventTypeId }, call);
  if (orgId === undefined) return client.call(ofTeam.get, { teamId, eventTypeId }, call);
  return client.call(ofOrganization.get, { orgId, teamId, eventTypeId }, call);
}

/** `null`: there is none by that id, or it is not hers to read. */
export async function findEventType(
  client: Client,
  input: HostedEventTypeInput,
  call: Call = {},
): Promise<HostedEventType | null> {
  try {
    return readHostedEventType(new Wire(own.get.name, await answerOf(client, input, call)));
  } catch (error) {
    if (isCalApiError(error) && error.status === 404) return null;
    throw error;
  }
}

export const hostedEventTypeQuery = (client: Client, input: HostedEventTypeInput) => ({
  queryKey: [client.id, own.get.name, input] as const,
  queryFn: ({ signal }: Call): Promise<HostedEventType | null> => findEventType(client, input, { signal }),
  staleTime: 30_000,
});

async function listOf(client: Client, { teamId, orgId }: EventTypeOwner, call: Call) {
  if (teamId === undefined) return client.call(own.list, { sortCreatedAt: 'asc' }, call);
  if (orgId === undefined) return client.call(ofTeam.list, { teamId, sortCreatedAt: 'asc' }, call);
  return client.call(ofOrganization.list, { orgId, teamId, sortCreatedAt: 'asc' }, call);
}

/** All event types of that owner, hidden ones too, the oldest first. Questions that nobody is asked are left out of a list. */
export const hostedEventTypesQuery = (client: Client, owner: EventTypeOwner = {}) => ({
  queryKey: [client.id, own.list.name, 'hosted', owner] as const,
  queryFn: async ({ signal }: Call): Promise<HostedEventType[]> =>
    new Wire(own.list.name, await listOf(client, owner, { signal })).list().map(readHostedEventType),
  staleTime: 30_000,
});
