import * as z from 'zod';
import { createEventTypeBody } from '../../contract/event-types/eventTypes.schema.js';
import { permission } from '../../contract/oauth-clients/oauthClients.schema.js';
import { createManagedUserBody } from '../../contract/oauth-clients/users/managedUsers.schema.js';
import type { OAuthScope } from '../../contract/operation.js';
import { formField, formRoute } from '../../contract/routing-forms/routingForms.schema.js';
import { day, instant, timeZone } from '../../contract/scalars.schema.js';
import { createScheduleBody } from '../../contract/schedules/schedules.schema.js';
import { createTeamEventTypeBody, hostPriority } from '../../contract/teams/event-types/eventTypes.schema.js';
import { memberRole } from '../../contract/teams/memberships/memberships.schema.js';
import { plans } from '../model/teams.js';

const organization = z.object({
  id: z.int(),
  name: z.string(),
  slug: z.string(),
  isPlatform: z.boolean(),
  /** What it pays for, which decides what it may ask of the API; of platforms alone. */
  plan: z.enum(plans).nullable().default('SCALE'),
  /** Whether it may use the API where it is no platform. */
  isAdminApiEnabled: z.boolean().default(true),
});

/** Somebody who is no managed user. */
const user = z.object({
  id: z.int(),
  email: z.string(),
  username: z.string(),
  name: z.string().nullable(),
  timeZone,
  weekStart: z.string().default('Sunday'),
  timeFormat: z.number().default(12),
  defaultScheduleId: z.int().nullable().default(null),
  organizationId: z.int().nullable().default(null),
  /** Client credentials act as the first `OWNER`. */
  organizationRole: z.enum(['OWNER', 'ADMIN', 'MEMBER']).nullable().default(null),
});

const oauthClient = z.object({
  id: z.string(),
  secret: z.string(),
  name: z.string(),
  organizationId: z.int(),
  permissions: z.array(permission).default(permission.options),
  /** Origins that may use the client's access tokens from a browser; `*` stands for any characters. */
  redirectUris: z.array(z.string()).default(['*']),
  logo: z.string().nullable().default(null),
  areDefaultEventTypesEnabled: z.boolean().default(false),
  areEmailsEnabled: z.boolean().default(false),
  areCalendarEventsEnabled: z.boolean().default(true),
});

const apiKey = z.object({
  key: z.string(),
  userId: z.int(),
  organizationId: z.int().nullable().default(null),
  expiresAt: instant.nullable().default(null),
});

const booking = z.object({
  /** Slug of one of the host's event types. */
  eventSlug: z.string(),
  start: instant,
  name: z.string(),
  email: z.email(),
  timeZone: timeZone.optional(),
  notes: z.string().optional(),
  /** Minutes; absent: the event type's own. */
  lengthInMinutes: z.int().optional(),
  status: z.enum(['accepted', 'pending', 'cancelled', 'rejected']).default('accepted'),
});

/** Days, first and last included, on which a host's default schedule goes by the clocks of another zone. */
const travel = z.object({
  timeZone,
  firstDay: day,
  /** null: for good. */
  lastDay: day.nullable().default(null),
});

/** A link by which an event type is booked that need not be on its owner's page. */
const privateLink = z.object({
  /** What stands behind `/d/` in its address. */
  linkId: z.string(),
  /** Until when it is good; null: for `maxUsageCount` bookings. */
  expiresAt: instant.nullable().default(null),
  maxUsageCount: z.int().min(1).default(1),
});

const eventType = createEventTypeBody.extend({
  scheduleName: z.string().optional(),
  privateLinks: z.array(privateLink).default([]),
});

/** A host with all that is theirs. An event type names a schedule of theirs by `scheduleName`. */
const managedUser = createManagedUserBody.extend({
  clientId: z.string(),
  /** Default: made from the e-mail, as the API does. */
  username: z.string().optional(),
  /** The first with `isDefault` is the default one. */
  schedules: z.array(createScheduleBody).default([]),
  eventTypes: z.array(eventType).default([]),
  /** Whether others may be booked together with the host. */
  allowDynamicBooking: z.boolean().default(true),
  bookings: z.array(booking).default([]),
  travels: z.array(travel).default([]),
});

/** Somebody of the world, by name, who takes part in an event type of a team. */
const host = z.object({
  username: z.string(),
  /** Of `roundRobin`: in every booking. */
  mandatory: z.boolean().optional(),
  /** Of `roundRobin`: who comes first among those that are free. Default `medium`. */
  priority: hostPriority.optional(),
});

/** A team within an organization. Whoever owns the organization owns the team, too. */
const team = z.object({
  name: z.string(),
  slug: z.string(),
  organizationId: z.int(),
  /** The OAuth client whose managed users are its members; null: its members are no managed users. */
  clientId: z.string().nullable().default(null),
  members: z.array(z.object({ username: z.string(), role: memberRole.default('MEMBER') })).default([]),
  eventTypes: z.array(createTeamEventTypeBody.extend({ hosts: z.array(host).default([]) })).default([]),
});

const app = z.object({
  slug: z.string(),
  category: z.enum(['calendar', 'conferencing', 'payment']),
  clientId: z.string().nullable(),
});

/** Installed unless a world names others. */
export const APPS: readonly z.output<typeof app>[] = [
  { slug: 'google-calendar', category: 'calendar', clientId: 'sandbox-google' },
  { slug: 'office365-calendar', category: 'calendar', clientId: 'sandbox-microsoft' },
  { slug: 'apple-calendar', category: 'calendar', clientId: null },
  { slug: 'ics-feed', category: 'calendar', clientId: null },
  { slug: 'daily-video', category: 'conferencing', clientId: null },
  { slug: 'google-meet', category: 'conferencing', clientId: 'sandbox-google' },
  { slug: 'zoom', category: 'conferencing', clientId: 'sandbox-zoom' },
  { slug: 'msteams', category: 'conferencing', clientId: 'sandbox-microsoft' },
  { slug: 'stripe', category: 'payment', clientId: 'ca_sandbox' },
];

/** An app of somebody else's that asks ordinary users for access (OAuth 2); no platform's client. */
const oauth2Client = z.object({
  clientId: z.string(),
  name: z.string(),
  /** Where consent leads back to, letter by letter. */
  redirectUris: z.array(z.string()).min(1),
  /** Absent: a public client, which needs PKCE. */
  secret: z.string().nullable().default(null),
  logo: z.string().nullable().default(null),
  /** What it may ask for, such as `BOOKING_READ`. */
  scopes: z.array(z.custom<OAuthScope>((name) => typeof name === 'string' && SCOPE.test(name))).min(1),
  isTrusted: z.boolean().default(false),
  status: z.enum(['approved', 'pending', 'rejected']).default('approved'),
  ownerUserId: z.int().nullable().default(null),
});

const SCOPE = /^(TEAM_|ORG_)?(EVENT_TYPE|BOOKING|SCHEDULE|APPS|PROFILE|MEMBERSHIP|CREDITS)_(READ|WRITE)$/;

const limits = z.object({
  defaultPerMinute: z.int(),
  accessTokenPerMinute: z.int(),
  oauthClientPerMinute: z.int(),
});

/** A form whose answers lead to an event type, a message or an address. No call of the API makes one. */
const routingForm = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable().default(null),
  /** Who made it. */
  userId: z.int(),
  /** A team, or an organization; null: the user's own. */
  teamId: z.int().nullable().default(null),
  disabled: z.boolean().default(false),
  fields: z.array(formField).default([]),
  /** Conditions stand in `queryValue`, as the web app writes them; a route without any takes everybody. */
  routes: z.array(formRoute).default([]),
});

/** Everything that is there when a sandbox is made. */
export const world = z.object({
  /** Where the clock stands; absent: the sandbox's own. */
  now: instant.optional(),
  webAppUrl: z.string().default('https://cal.example'),
  /** What API keys begin with. */
  apiKeyPrefix: z.string().default('cal_'),
  organizations: z.array(organization),
  users: z.array(user),
  oauthClients: z.array(oauthClient),
  apiKeys: z.array(apiKey).default([]),
  /** Apps that are installed on the server; `clientId` stands in the addresses at which users consent. Default: all. */
  apps: z.array(app).optional(),
  /**
   * Where users consent: at a page of the sandbox, or at the address of the real provider. Absent: at the provider's where
   * `apps` are named, and otherwise where the sandbox was told to.
   */
  consent: z.enum(['local', 'provider']).optional(),
  /** Addresses that nobody books with who has not shown that they are theirs: of users who want that, and blocked ones. */
  guardedEmails: z.array(z.string()).default([]),
  /** Requests per minute, also of single endpoints; absent: nobody is limited. */
  limits: limits.optional(),
  tokens: z
    .object({ accessTokenMinutes: z.number(), refreshTokenDays: z.number() })
    .default({ accessTokenMinutes: 60, refreshTokenDays: 365 }),
  managedUsers: z.array(managedUser).default([]),
  routingForms: z.array(routingForm).default([]),
  /** Numbered after all else: their event types follow those of the hosts. */
  teams: z.array(team).default([]),
  oauth2Clients: z.array(oauth2Client).default([]),
  /** Of each account: an organization, or a user who is in none. */
  credits: z.object({ monthly: z.int(), additional: z.int() }).default({ monthly: 500, additional: 0 }),
});
export type World = z.input<typeof world>;
export type FullWorld = z.output<typeof world>;
export type WorldManagedUser = z.input<typeof managedUser>;
export type WorldBooking = z.input<typeof booking>;
export type WorldTeam = z.input<typeof team>;
