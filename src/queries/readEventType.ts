import type { Weekday, Zone } from '../time/types.js';
import { parseZone } from '../time/zone.js';
import { type AfterBooking, type Price, readAfterBooking, readPrice } from './afterBooking.js';
import { type BookingField, readBookingField } from './bookingFields.js';
import { type EventTypeRules, readEventTypeRules } from './eventTypeRules.js';
import { type Location, readLocation } from './locations.js';
import type { Wire } from './Wire.js';

export interface Host {
  readonly name: string;
  readonly username: string | null;
  readonly avatarUrl: string | null;
}

export interface Team {
  readonly name: string;
  readonly logoUrl: string | null;
  readonly bannerUrl: string | null;
}

const layouts = ['month', 'week', 'column'] as const;
type OfferedLayout = (typeof layouts)[number];

export interface OfferedLayouts {
  /** At least one. */
  readonly offered: readonly OfferedLayout[];
  /** The one that opens: one of them. */
  readonly first: OfferedLayout;
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
  /** null: it is nobody's but its host's. */
  readonly team: Team | null;
  /** One of the hosts is booked, by turns; else all of them together. */
  readonly isRoundRobin: boolean;
  /** 0 is Sunday. */
  readonly weekStart: Weekday;
  readonly fields: readonly BookingField[];
  /** The views that visitors choose among; null: the page decides. */
  readonly layouts: OfferedLayouts | null;
  /** The host decides about each booking before it stands. */
  readonly needsConfirmation: boolean;
  /** Times are shown in one zone only. */
  readonly isZoneLocked: boolean;
  /** Which one; null: it is not locked, or the server does not tell. */
  readonly lockedZone: Zone | null;
  /** Only its owner, or an admin of its team, can book it. */
  readonly needsSignIn: boolean;
  /** Who books shows first, by a code that is mailed, that the address is theirs. */
  readonly needsEmailCode: boolean;
  readonly rules: EventTypeRules;
  /** null: it costs nothing. */
  readonly price: Price | null;
  readonly after: AfterBooking;
  /** Hex, on light pages and on dark ones; null: it has none of its own. */
  readonly colors: { readonly light: string; readonly dark: string } | null;
}

/** Nobody takes a guest to a seat, nor to a group that is named on the spot, which has no number. */
const takesGuests = (wire: Wire, { seats }: EventTypeRules): boolean =>
  seats === null && wire.at('id').number() !== 0;

const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** null: all but its id is left out for who has just changed it. */
const readTeam = (team: Wire): Team | null =>
  team.at('name').maybe((name) => ({
    name: name.text(),
    logoUrl: team.at('logoUrl').maybe((url) => url.text()),
    bannerUrl: team.at('bannerUrl').maybe((url) => url.text()),
  }));

/** null: nothing is set, or nothing that is known here. */
const readLayouts = (wire: Wire): OfferedLayouts | null =>
  wire.at('bookerLayouts').maybe((set) => {
    const names = set.at('enabledLayouts').list();
    const offered = layouts.filter((layout) => names.some(({ raw }) => raw === layout));
    const first = offered.find((layout) => layout === set.at('defaultLayout').raw);
    return first ? { offered, first } : null;
  });

export function readEventType(wire: Wire): EventType {
  const lengthMinutes = wire.at('lengthInMinutes').number();
  const options =
    wire.at('lengthInMinutesOptions').maybe((list) => list.list().map((each) => each.number())) ?? [];
  // A team's event type has hosts, not users, and the team's own week.
  const users = (wire.at('users').maybe((it) => it) ?? wire.at('hosts')).list();
  const policy = wire.at('confirmationPolicy').maybe((it) => it.at('type').maybe((type) => type.text()));
  const rules = readEventTypeRules(wire);
  const fields = wire.at('bookingFields').list().flatMap(readBookingField);
  const week = users[0]?.at('weekStart').maybe((day) => day.text());
  const weekStart = week ?? wire.at('team').maybe((team) => team.at('weekStart').maybe((day) => day.text()));
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
    team: wire.at('team').maybe(readTeam),
    isRoundRobin: wire.at('schedulingType').raw === 'roundRobin',
    // SAFETY: an index of seven, or the first where the name is unknown.
    weekStart: Math.max(0, weekdays.indexOf(weekStart ?? 'Sunday')) as Weekday,
    fields: takesGuests(wire, rules) ? fields : fields.filter(({ slug }) => slug !== 'guests'),
    layouts: readLayouts(wire),
    needsConfirmation: policy === 'always',
    isZoneLocked: wire.at('lockTimeZoneToggleOnBookingPage').flag(),
    lockedZone: wire.at('lockedTimeZone').maybe((zone) => zone.as(parseZone)),
    needsSignIn: wire.at('bookingRequiresAuthentication').flag(),
    needsEmailCode: wire.at('requiresBookerEmailVerification').flag(),
    rules,
    price: readPrice(wire),
    after: readAfterBooking(wire),
    colors: wire.at('color').maybe((set) => ({
      light: set.at('lightThemeHex').text(),
      dark: set.at('darkThemeHex').text(),
    })),
  };
}
