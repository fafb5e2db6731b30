import type { TokenPair } from '../../contract/oauth/tokens.schema.js';
import { parseDay } from '../../time/day.js';
import { addMinutes, instantOf, parseInstant } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import { issueTokens } from '../auth/issueTokens.js';
import type { Ids } from '../ids.js';
import type { PrivateLinkRecord, TravelScheduleRecord } from '../model/collections.js';
import type { BookingRecord, EventTypeRecord, ScheduleRecord, Token, User } from '../model/records.js';
import type { MembershipRecord } from '../model/teams.js';
import { newBooking } from '../routes/bookings/create/newBooking.js';
import { newEventType } from '../routes/event-types/newEventType.js';
import { newSchedule } from '../routes/schedules/schedule.js';
import { newMembership } from '../routes/teams/memberships/newMembership.js';
import { newTeam } from '../routes/teams/newTeam.js';
import { newManagedUser } from '../routes/users/managedUser.js';
import type { ServerSettings } from '../server.js';
import type { New, Records } from '../store/store.js';
import { addNumbered } from './addNumbered.js';
import { addTeam } from './teamRecords.js';
import type { FullWorld } from './world.js';

type Host = FullWorld['managedUsers'][number];

interface Making {
  now: Instant;
  ids: Ids;
  settings: ServerSettings;
}

export interface MadeWorld {
  records: Records;
  /** Of each managed user, in the world's order. */
  managedUsers: readonly { user: User; tokens: TokenPair; eventSlugs: readonly string[] }[];
}

/** A world as records, at once and always the same: numbers follow the order in which things are named. */
export function worldRecords(world: FullWorld, making: Making): MadeWorld {
  const { now } = making;
  const users = world.users.map(
    ({ organizationRole: _, ...user }): User => ({
      ...user,
      bio: null,
      locale: null,
      avatarUrl: null,
      metadata: null,
      createdAt: now,
      clientId: null,
    }),
  );
  const lists = {
    schedules: [] as ScheduleRecord[],
    eventTypes: [] as EventTypeRecord[],
    bookings: [] as BookingRecord[],
    privateLinks: [] as PrivateLinkRecord[],
  };
  const travelSchedules: TravelScheduleRecord[] = [];
  const memberships: MembershipRecord[] = [];
  for (const { id: userId, organizationId, organizationRole: role } of world.users) {
    if (organizationId !== null && role !== null)
      addNumbered(memberships, newMembership({ teamId: organizationId, userId, role }, now));
  }
  const tokens: Token[] = [];
  const oauthClients = world.oauthClients.map((client) => ({ ...client, createdAt: now }));
  const managedUsers = world.managedUsers.map((host) => {
    const client = oauthClients.find(({ id }) => id === host.clientId);
    if (!client) throw new RangeError(`The world has no OAuth client "${host.clientId}" for ${host.email}.`);
    const user = addNumbered(users, newManagedUser(host, client, now));
    addNumbered(memberships, newMembership({ teamId: client.organizationId, userId: user.id }, now));
    const settled = settle(host, user, lists, making);
    users[users.indexOf(user)] = settled;
    for (const travel of host.travels) addNumbered(travelSchedules, travelRecord(travel, user.id));
    const issued = issueTokens({ userId: user.id, clientId: client.id, ...making });
    tokens.push(...issued.tokens);
    return { user: settled, tokens: issued.pair, eventSlugs: host.eventTypes.map(({ slug }) => slug) };
  });
  const apiKeys = world.apiKeys.map(({ expiresAt, ...key }) => ({
    ...key,
    expiresAt: expiresAt === null ? null : parseInstant(expiresAt),
  }));
  const teams = world.organizations.map((organization) => ({
    ...newTeam({ ...organization, isOrganization: true }),
    id: organization.id,
  }));
  const oauth2Clients = world.oauth2Clients.map((client, index) => ({ ...client, id: index + 1 }));
  for (const team of world.teams) addTeam(team, { users, teams, memberships, ...lists }, now);
  const routingForms = world.routingForms.map(({ id: uid, ...form }, index) => ({
    ...form,
    ...{ id: index + 1, uid, position: 0, settings: null, createdAt: now, updatedAt: now },
  }));
  const { privateLinks, ...kept } = lists;
  const collections = { teams, memberships, oauth2Clients, travelSchedules, routingForms, privateLinks };
  return { records: { users, oauthClients, apiKeys, tokens, ...kept, collections }, managedUsers };
}

interface Lists {
  schedules: ScheduleRecord[];
  eventTypes: EventTypeRecord[];
  bookings: BookingRecord[];
  privateLinks: PrivateLinkRecord[];
}

/** Adds what belongs to a host. */
function settle(host: Host, user: User, lists: Lists, making: Making): User {
  const own = host.schedules.map((schedule) => ({
    isDefault: schedule.isDefault,
    record: addNumbered(lists.schedules, newSchedule(schedule, user.id)),
  }));
  const settled = {
    ...user,
    defaultScheduleId: own.find(({ isDefault }) => isDefault)?.record.id ?? null,
    ...(!host.allowDynamicBooking && { allowDynamicBooking: false }),
  };
  const eventTypes = host.eventTypes.map(({ scheduleName, privateLinks, ...eventType }) => {
    const schedule = own.find(({ record }) => record.name === scheduleName)?.record;
    const added = addNumbered(
      lists.eventTypes,
      newEventType({ ...eventType, scheduleId: schedule?.id ?? null }, user.id),
    );
    for (const link of privateLinks) addNumbered(lists.privateLinks, privateLinkRecord(link, added.id));
    return added;
  });
  for (const booking of host.bookings) {
    const eventType = eventTypes.find(({ settings }) => settings.slug === booking.eventSlug);
    if (!eventType)
      throw new RangeError(`${user.username} has no event type "${booking.eventSlug}" to book.`);
    addNumbered(lists.bookings, bookingRecord(booking, eventType, settled, making));
  }
  return settled;
}

function bookingRecord(
  { start, name, email, timeZone, notes, lengthInMinutes, status }: Host['bookings'][number],
  eventType: EventTypeRecord,
  owner: User,
  making: Making,
): New<BookingRecord> {
  const attendee = { name, email, timeZone: timeZone ?? owner.timeZone, language: 'en' as const };
  const bookingFieldsResponses = notes === undefined ? undefined : { notes };
  const input = { attendee, lengthInMinutes, bookingFieldsResponses };
  const people = { organizer: owner, others: [] };
  const hosted = { eventType, hosts: [owner], ...people };
  const booking = newBooking({ ...making, ...hosted, input, start: parseInstant(start) });
  // Made some days before it takes place, and not in the future.
  const createdAt = instantOf(Math.min(making.now, addMinutes(booking.start, -4 * 24 * 60)));
  return { ...booking, status, createdAt, updatedAt: createdAt };
}

const privateLinkRecord = (
  { linkId, expiresAt, maxUsageCount }: Host['eventTypes'][number]['privateLinks'][number],
  eventTypeId: number,
): New<PrivateLinkRecord> => ({
  uid: linkId,
  eventTypeId,
  ...(expiresAt === null
    ? { expiresAt, maxUsageCount }
    : { expiresAt: parseInstant(expiresAt), maxUsageCount: null }),
  usageCount: 0,
});

const travelRecord = (
  { timeZone, firstDay, lastDay }: Host['travels'][number],
  userId: number,
): New<TravelScheduleRecord> => ({
  userId,
  timeZone,
  firstDay: parseDay(firstDay),
  lastDay: lastDay === null ? null : parseDay(lastDay),
});
