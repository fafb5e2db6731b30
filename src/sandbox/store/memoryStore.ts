import { overlaps } from '../../time/interval.js';
import { hostIdsOf } from '../model/hostIdsOf.js';
import type {
  ApiKey,
  BookingRecord,
  EventTypeRecord,
  OAuthClientRecord,
  ReservationRecord,
  ScheduleRecord,
  Token,
  User,
} from '../model/records.js';
import { memoryCollections, numbered } from './memoryCollections.js';
import { memoryTable, numberedTable } from './memoryTable.js';
import { SlotTakenError } from './SlotTakenError.js';
import type { BookingPatch, New, Records, Store } from './store.js';

/** Everything in this process. Each method has acted when it returns its promise, so nothing comes between. */
export function memoryStore(): Store {
  const others = memoryCollections();
  const users = numberedTable<User>();
  const oauthClients = memoryTable<OAuthClientRecord, string>(({ id }) => id);
  const apiKeys = memoryTable<ApiKey, string>(({ key }) => key);
  const tokens = memoryTable<Token, string>(({ token }) => token);
  const schedules = numberedTable<ScheduleRecord>();
  const eventTypes = numberedTable<EventTypeRecord>();
  const bookings = numberedTable<BookingRecord>();
  const reservations = memoryTable<ReservationRecord, string>(({ uid }) => uid);

  const findBooking = (uid: string) => bookings.where((booking) => booking.uid === uid)[0];
  const refuseOverlap = (booking: New<BookingRecord>, ownUid: string) => {
    const clash = (other: BookingRecord) =>
      other.uid !== ownUid && isGuarded(other) && takesSameTime(booking, other);
    if (isGuarded(booking) && bookings.where(clash).length > 0) throw new SlotTakenError();
  };
  const addBooking = (booking: New<BookingRecord>) => {
    refuseOverlap(booking, booking.uid);
    return bookings.add(booking);
  };
  const changeBooking = (uid: string, patch: BookingPatch) => {
    const booking = findBooking(uid);
    if (!booking) return undefined;
    const change = typeof patch === 'function' ? patch(booking) : patch;
    refuseOverlap({ ...booking, ...change }, uid);
    return bookings.patch(booking.id, change);
  };
  const removeEventType = (id: number) => {
    eventTypes.delete(id);
    for (const copy of eventTypes.where(({ parentId }) => parentId === id)) removeEventType(copy.id);
    bookings.deleteWhere(({ eventTypeId }) => eventTypeId === id);
    reservations.deleteWhere(({ eventTypeId }) => eventTypeId === id);
  };

  const load = (records: Records) => {
    records.users.forEach(users.put);
    records.oauthClients.forEach(oauthClients.put);
    records.apiKeys.forEach(apiKeys.put);
    records.tokens.forEach(tokens.put);
    records.schedules.forEach(schedules.put);
    records.eventTypes.forEach(eventTypes.put);
    records.bookings.forEach(bookings.put);
    others.load(records.collections);
  };

  return {
    collections: others.collections,
    users: {
      ...numbered(users),
      findByUsername: async (username) => users.where((user) => user.username === username)[0],
      findByEmail: async (email) => users.where((user) => user.email === email)[0],
      ofClient: async (clientId) => users.where((user) => user.clientId === clientId),
      all: async () => users.where(() => true),
      remove: async (id) => {
        users.delete(id);
        tokens.deleteWhere(({ userId }) => userId === id);
        apiKeys.deleteWhere(({ userId }) => userId === id);
        schedules.deleteWhere(({ ownerId }) => ownerId === id);
        for (const eventType of eventTypes.where(({ ownerId }) => ownerId === id))
          removeEventType(eventType.id);
      },
    },
    oauthClients: {
      add: async (client) => oauthClients.put(client),
      find: async (id) => oauthClients.get(id),
      ofOrganization: async (id) => oauthClients.where(({ organizationId }) => organizationId === id),
      change: async (id, patch) => oauthClients.patch(id, patch),
      remove: async (id) => {
        oauthClients.delete(id);
        tokens.deleteWhere(({ clientId }) => clientId === id);
      },
    },
    apiKeys: {
      add: async (key) => void apiKeys.put(key),
      find: async (key) => apiKeys.get(key),
      removeOfOrganization: async (id) => apiKeys.deleteWhere(({ organizationId }) => organizationId === id),
      replace: async (key, by) => {
        const wasThere = apiKeys.delete(key);
        if (wasThere) apiKeys.put(by);
        return wasThere;
      },
    },
    tokens: {
      add: async (pair) => pair.forEach(tokens.put),
      find: async (token) => tokens.get(token),
      ofUser: async (id) => tokens.where(({ userId }) => userId === id),
      replace: async (token, by) => {
        const wasThere = tokens.delete(token);
        if (wasThere) by.forEach(tokens.put);
        return wasThere;
      },
      removeOfUser: async (id, client) =>
        tokens.deleteWhere(({ userId, clientId }) => userId === id && clientId === client),
      removeExpired: async (client, at) =>
        tokens.deleteWhere(
          ({ kind, clientId, expiresAt }) => kind === 'access' && clientId === client && expiresAt <= at,
        ),
      expire: async (at, only) => {
        for (const { token } of tokens.where(
          ({ kind, token }) => kind === 'access' && (only ?? token) === token,
        )) {
          tokens.patch(token, { expiresAt: at });
        }
      },
    },
    schedules: {
      ...numbered(schedules),
      ofOwner: async (id) => schedules.where(({ ownerId }) => ownerId === id),
    },
    eventTypes: {
      ...numbered(eventTypes),
      ofOwner: async (id) => eventTypes.where(({ ownerId }) => ownerId === id),
      ofTeam: async (id) => eventTypes.where(({ hosting }) => hosting?.teamId === id),
      ofParent: async (id) => eventTypes.where(({ parentId }) => parentId === id),
      remove: async (id) => removeEventType(id),
    },
    bookings: {
      add: async (booking) => addBooking(booking),
      addAll: async (list) => {
        const added: BookingRecord[] = [];
        try {
          for (const booking of list) added.push(addBooking(booking));
        } catch (error) {
          for (const { id } of added) bookings.delete(id);
          throw error;
        }
        return added;
      },
      find: async (uid) => findBooking(uid),
      all: async () => bookings.where(() => true),
      findBySeat: async (seatUid) =>
        bookings.where(({ attendees }) => attendees.some(({ seat }) => seat?.uid === seatUid))[0],
      ofSeries: async (uid) => bookings.where(({ recurringUid }) => recurringUid === uid),
      involving: async (userId, email) =>
        bookings.where(
          (booking) =>
            hostIdsOf(booking).includes(userId) ||
            booking.attendees.some((attendee) => attendee.email === email),
        ),
      change: async (uid, patch) => changeBooking(uid, patch),
      replace: async (oldUid, patch, replacement) => {
        const old = findBooking(oldUid);
        changeBooking(oldUid, patch);
        try {
          return addBooking(replacement);
        } catch (error) {
          if (old) bookings.put(old);
          throw error;
        }
      },
    },
    reservations: {
      add: async (reservation) => reservations.put(reservation),
      find: async (uid) => reservations.get(uid),
      ofHost: async (id, after) =>
        reservations.where(
          ({ hostId, until }) => hostId === id && until > (after ?? Number.NEGATIVE_INFINITY),
        ),
      claim: async (wanted, now, most = 1) => {
        const isInTheWay = (held: ReservationRecord) =>
          held.eventTypeId === wanted.eventTypeId && held.until > now && overlaps(held, wanted);
        const isFree = reservations.where(isInTheWay).length < most;
        if (isFree) reservations.put(wanted);
        return isFree;
      },
      change: async (uid, patch) => reservations.patch(uid, patch),
      remove: async (uid) => void reservations.delete(uid),
    },
    load: async (records) => load(records),
    loadIfEmpty: async (records) => {
      const isEmpty = users.isEmpty() && oauthClients.isEmpty();
      if (isEmpty) load(records);
      return isEmpty;
    },
    clear: async () => {
      const all = [users, oauthClients, apiKeys, tokens, schedules, eventTypes, bookings, reservations];
      for (const table of all) table.clear();
      others.clear();
    },
    close: async () => {},
  };
}

/** Whether its hosts' time is taken for good: no other guarded booking of theirs may overlap. */
const isGuarded = ({ status, exclusive }: Pick<BookingRecord, 'status' | 'exclusive'>) =>
  exclusive && status === 'accepted';

function takesSameTime(a: New<BookingRecord>, b: New<BookingRecord>): boolean {
  const hostIds = hostIdsOf(b);
  return overlaps(a, b) && hostIdsOf(a).some((id) => hostIds.includes(id));
}
