import type { Instant } from '../../time/types.js';
import type { Collections } from '../model/collections.js';
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

/** A record that the store has not numbered yet. */
export type New<Item extends { id: number }> = Omit<Item, 'id'>;

/** All that a server remembers. `load` takes it whole, numbers included. */
export interface Records {
  users: readonly User[];
  oauthClients: readonly OAuthClientRecord[];
  apiKeys: readonly ApiKey[];
  tokens: readonly Token[];
  schedules: readonly ScheduleRecord[];
  eventTypes: readonly EventTypeRecord[];
  bookings: readonly BookingRecord[];
  collections?: { readonly [Name in keyof Collections]?: readonly Collections[Name][] };
}

/** As a function: is given the record as it is, and nobody comes between; what it throws changes nothing. */
export type Patch<Item extends { id: number }> = Partial<New<Item>> | ((item: Item) => Partial<New<Item>>);

/** Numbered records: numbers ascend from 1 and are never used twice. */
export interface Numbered<Item extends { id: number }> {
  add(item: New<Item>): Promise<Item>;
  find(id: number): Promise<Item | undefined>;
  /** @returns the changed record; undefined when it is gone */
  change(id: number, patch: Patch<Item>): Promise<Item | undefined>;
  remove(id: number): Promise<void>;
}

/** Numbered records, found by what is in them. */
export interface Collection<Item extends { id: number }> extends Numbered<Item> {
  /** Those whose fields are all as given, in the order of their numbers; of no fields, all. */
  where(fields: Partial<Item>): Promise<Item[]>;
  removeWhere(fields: Partial<Item>): Promise<void>;
}

export type BookingPatch = Patch<BookingRecord>;

/**
 * The port to the data. Lists are in the order of their numbers, or of their making where there are none.
 * Two requests may be under way at once; each method acts as a whole.
 */
export interface Store {
  collections: { readonly [Name in keyof Collections]: Collection<Collections[Name]> };
  /** Removing a user removes all that is theirs. */
  users: Numbered<User> & {
    findByUsername(username: string): Promise<User | undefined>;
    findByEmail(email: string): Promise<User | undefined>;
    ofClient(clientId: string): Promise<User[]>;
    all(): Promise<User[]>;
  };
  oauthClients: {
    add(client: OAuthClientRecord): Promise<OAuthClientRecord>;
    find(id: string): Promise<OAuthClientRecord | undefined>;
    ofOrganization(organizationId: number): Promise<OAuthClientRecord[]>;
    change(id: string, patch: Partial<OAuthClientRecord>): Promise<OAuthClientRecord | undefined>;
    remove(id: string): Promise<void>;
  };
  apiKeys: {
    add(key: ApiKey): Promise<void>;
    find(key: string): Promise<ApiKey | undefined>;
    removeOfOrganization(organizationId: number): Promise<void>;
    /** @returns false when the old one was gone already: of two who trade one key in, one wins */
    replace(key: string, by: ApiKey): Promise<boolean>;
  };
  tokens: {
    add(tokens: readonly Token[]): Promise<void>;
    find(token: string): Promise<Token | undefined>;
    ofUser(userId: number): Promise<Token[]>;
    /** @returns false when it was gone already, and nothing was added: of two who use one refresh token, one wins */
    replace(token: string, by: readonly Token[]): Promise<boolean>;
    removeOfUser(userId: number, clientId: string): Promise<void>;
    /** Forgets the client's access tokens that had expired by then. */
    removeExpired(clientId: string, at: Instant): Promise<void>;
    /** Ends this access token, or all of them, at that instant. */
    expire(at: Instant, token?: string): Promise<void>;
  };
  schedules: Numbered<ScheduleRecord> & { ofOwner(ownerId: number): Promise<ScheduleRecord[]> };
  /** Removing one removes its bookings, and the copies that were made of it. */
  eventTypes: Numbered<EventTypeRecord> & {
    ofOwner(ownerId: number): Promise<EventTypeRecord[]>;
    /** The team's own, without the copies that its members got. */
    ofTeam(teamId: number): Promise<EventTypeRecord[]>;
    /** The copies of a managed one. */
    ofParent(parentId: number): Promise<EventTypeRecord[]>;
  };
  bookings: {
    /** @throws SlotTakenError when an accepted booking of any of its hosts overlaps, both being exclusive */
    add(booking: New<BookingRecord>): Promise<BookingRecord>;
    /**
     * All of them, or none.
     * @throws SlotTakenError as `add`
     */
    addAll(bookings: readonly New<BookingRecord>[]): Promise<BookingRecord[]>;
    find(uid: string): Promise<BookingRecord | undefined>;
    all(): Promise<BookingRecord[]>;
    /** The one that the seat belongs to. */
    findBySeat(seatUid: string): Promise<BookingRecord | undefined>;
    ofSeries(recurringUid: string): Promise<BookingRecord[]>;
    /** Those that the user hosts, alone or with others, and those in which this e-mail attends. */
    involving(userId: number, email: string): Promise<BookingRecord[]>;
    /** @throws SlotTakenError as `add` */
    change(uid: string, patch: BookingPatch): Promise<BookingRecord | undefined>;
    /**
     * A reschedule: the old one is changed and the new one added, or neither.
     * @throws SlotTakenError as `add`
     */
    replace(oldUid: string, patch: BookingPatch, replacement: New<BookingRecord>): Promise<BookingRecord>;
  };
  reservations: {
    add(reservation: ReservationRecord): Promise<ReservationRecord>;
    find(uid: string): Promise<ReservationRecord | undefined>;
    /** @param after only those that still hold then; absent: also those that have run out */
    ofHost(hostId: number, after?: Instant): Promise<ReservationRecord[]>;
    /**
     * Adds it, or puts it in the place of its old self, unless its time is held: by one of its event type, itself
     * included, that still holds at `now`.
     * @param most how many may hold it at once; default one
     * @returns false when it is held: of two who want the last of it at once, one wins
     */
    claim(reservation: ReservationRecord, now: Instant, most?: number): Promise<boolean>;
    change(uid: string, patch: Partial<ReservationRecord>): Promise<ReservationRecord | undefined>;
    remove(uid: string): Promise<void>;
  };
  load(records: Records): Promise<void>;
  /** @returns false when somebody was there already, and nothing was loaded: of two who begin at once, one loads */
  loadIfEmpty(records: Records): Promise<boolean>;
  /** Forgets all, numbers included. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
