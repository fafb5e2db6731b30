import type { Client } from '../../client/index.js';
import { CalApiError } from '../../errors/index.js';
import {
  type EventTypeOwner,
  findEventType,
  type HostedEventType,
  type HostedEventTypeInput,
  hostedEventTypesQuery,
} from './hostedEventType.js';
import { makeEventType } from './makeEventType.js';

/** Which event type, and what the copy is called. Its address is made from that of the first. */
export type DuplicateEventTypeInput = HostedEventTypeInput & {
  /** Of the copy, in the host's language. */
  title: string;
};

/** An address that none of them has: `talk-copy`, then `talk-copy-2`. A copy of a copy counts on. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  const base = `${slug.replace(/-copy(-\d+)?$/, '')}-copy`;
  let free = base;
  for (let count = 2; taken.includes(free); count += 1) free = `${base}-${count}`;
  return free;
}

/**
 * Makes another event type with all settings of that one, questions that nobody is asked included, and an address that is
 * free. Prices and private links stay behind: the API sets no prices, and a link leads to one event type.
 * @throws CalApiError 404 when there is none by that id
 */
export async function copyEventType(
  client: Client,
  { title, ...input }: DuplicateEventTypeInput,
): Promise<HostedEventType> {
  const { id: _, ...named } = input;
  const owner: EventTypeOwner = named.teamId === undefined ? {} : named;
  const [source, others] = await Promise.all([
    findEventType(client, input),
    hostedEventTypesQuery(client, owner).queryFn({}),
  ]);
  if (!source) throw gone(input.id);
  const taken = others.map(({ settings }) => settings.slug);
  const { schedulingType, ...settings } = source.settings;
  return makeEventType(client, {
    ...owner,
    ...settings,
    ...(schedulingType && { schedulingType }),
    title,
    slug: freeSlug(settings.slug, taken),
  });
}

const gone = (id: number) =>
  new CalApiError({
    status: 404,
    code: 'not_found',
    operation: 'eventTypes.get',
    what: `There is no event type ${id} to copy.`,
    apiMessage: `Event type with id ${id} not found`,
  });
