import type { Client } from '../client/index.js';
import { list as listEventTypes } from '../contract/event-types/eventTypes.operations.js';
import type { Weekday } from '../time/types.js';
import { type BookingField, readBookingField } from './bookingFields.js';
import { type Location, readLocation } from './locations.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

export interface Host {
  readonly name: string;
  readonly username: string | null;
  readonly avatarUrl: string | null;
}

/** What can be booked, as a visitor may know it. */
export interface EventType {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  /** Markdown; empty when there is none. */
  readonly description: string;
  readonly lengthMinutes: number;
  /** Ascending; holds `lengthMinutes`. One entry: there is nothing to choose. */
  readonly lengthOptions: readonly number[];
  readonly locations: readonly Location[];
  readonly hosts: readonly Host[];
  /** 0 is Sunday. */
  readonly weekStart: Weekday;
  readonly fields: readonly BookingField[];
  /** The host decides about each booking before it stands. */
  readonly needsConfirmation: boolean;
  /** Times are shown in the host's zone only. */
  readonly isZoneLocked: boolean;
  /** Where the host's page wants the visitor after booking. */
  readonly successRedirectUrl: string | null;
}

export interface EventTypeInput {
  username: string;
  eventSlug: string;
  /** Slug of the organization that the user belongs to, where the API has organizations. */
  orgSlug?: string | undefined;
}

const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

export function readEventType(wire: Wire): EventType {
  const lengthMinutes = wire.at('lengthInMinutes').number();
  const options =
    wire.at('lengthInMinutesOptions').maybe((list) => list.list().map((each) => each.number())) ?? [];
  const users = wire.at('users').list();
  const policy = wire.at('confirmationPolicy').maybe((it) => it.at('type').maybe((type) => type.text()));
  const weekStart = users[0]?.at('weekStart').maybe((day) => day.text()) ?? 'Sunday';
  return {
    id: wire.at('id').number(),
    slug: wire.at('slug').text(),
    title: wire.at('title').text(),
    description: wire.at('description').maybe((text) => text.text()) ?? '',
    lengthMinutes,
    lengthOptions: [...new Set([lengthMinutes, ...options])].sort((a, b) => a - b),
    locations: wire.at('locations').maybe((list) => list.list().map(readLocation)) ?? [],
    hosts: users.map((user) => ({
      name: user.at('name').maybe((name) => name.text()) ?? '',
      username: user.at('username').maybe((name) => name.text()),
      avatarUrl: user.at('avatarUrl').maybe((url) => url.text()),
    })),
    // SAFETY: an index of seven, or the first where the name is unknown.
    weekStart: Math.max(0, weekdays.indexOf(weekStart)) as Weekday,
    fields: wire.at('bookingFields').list().flatMap(readBookingField),
    needsConfirmation: policy === 'always',
    isZoneLocked: wire.at('lockTimeZoneToggleOnBookingPage').flag(),
    successRedirectUrl: wire.at('successRedirectUrl').maybe((url) => url.text()),
  };
}

/** The public reading of one event type; `null`: there is none by that name. */
export const eventTypeQuery = (client: Client, { username, eventSlug, orgSlug }: EventTypeInput) => {
  const input = { username, eventSlug, ...(orgSlug === undefined ? {} : { orgSlug }) };
  return {
    queryKey: queryKey(client, listEventTypes, input),
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<EventType | null> => {
      const answer = await client.call(listEventTypes, input, { signal });
      const [first] = new Wire(listEventTypes.name, answer).list();
      return first ? readEventType(first) : null;
    },
    staleTime: 5 * 60_000,
  };
};
