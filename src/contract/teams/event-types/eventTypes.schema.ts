import * as z from 'zod';
import { answeredSettings, sentSettings } from '../../event-types/eventTypeSettings.schema.js';
import { type EventTypeId, eventTypeOrder, eventTypePath } from '../../event-types/eventTypes.schema.js';
import { teamLocationInput } from '../../event-types/locations.schema.js';
import { emailSettings } from '../../event-types/meeting.schema.js';
import type { Named, Output } from '../../inferred.js';
import { type TeamId, teamPath } from '../teams.schema.js';

/**
 * Who hosts a booking. `collective`: every host. `roundRobin`: one of them, by turns. `managed`: each host gets an event
 * type of her own, which follows the team's.
 */
export const schedulingType = z.enum(['collective', 'roundRobin', 'managed']);
export type SchedulingType = Output<typeof schedulingType>;

const priority = z.enum(['lowest', 'low', 'medium', 'high', 'highest']);
export type HostPriority = Output<typeof priority>;
export const hostPriority: Named<HostPriority> = priority;

const host = z.object({
  /** A member of the team. */
  userId: z.int(),
  /** Of `roundRobin`: takes part in every booking, beside the one whose turn it is. Default false. */
  mandatory: z.boolean().optional(),
  /** Of `roundRobin`: who comes first among those that are free. Default `medium`. */
  priority: hostPriority.optional(),
});
export interface HostInput extends Output<typeof host> {}
const hostInput: Named<HostInput> = host;

const teamSettings = {
  /** Default: Cal Video. An app must be connected for the team. Several: the attendee chooses. */
  locations: z.array(teamLocationInput).nonempty().optional(),
  /** Either this or `assignAllTeamMembers`. */
  hosts: z.array(hostInput).optional(),
  /** Every member hosts, also those who join later; of a platform's team its managed users. */
  assignAllTeamMembers: z.boolean().optional(),
  /** Of a team in an organization. */
  emailSettings: emailSettings.optional(),
  /** Of `roundRobin`: a rescheduled booking keeps its host. Default false. */
  rescheduleWithSameRoundRobinHost: z.boolean().optional(),
};

export const createTeamEventTypeBody = sentSettings.extend({ ...teamSettings, schedulingType });
export interface TeamEventTypeDraft extends Output<typeof createTeamEventTypeBody> {}
export interface CreateTeamEventTypeInput extends TeamId, TeamEventTypeDraft {}

export const updateTeamEventTypeBody = sentSettings
  .extend(teamSettings)
  .partial()
  .extend({
    /** A change needs `hosts` or `assignAllTeamMembers` with it. `managed` stays what it is. */
    schedulingType: schedulingType.exclude(['managed']).optional(),
  });
export interface TeamEventTypeChange extends Output<typeof updateTeamEventTypeBody> {}
export interface UpdateTeamEventTypeInput extends TeamEventTypeId, TeamEventTypeChange {}

export const teamEventTypePath = teamPath.extend(eventTypePath.shape);
export interface TeamEventTypeId extends EventTypeId, TeamId {}

export const listTeamEventTypesQuery = z.object({
  /** This event type alone. */
  eventSlug: z.string().optional(),
  /** At most so many hosts of each event type are answered. Absent: all. */
  hostsLimit: z.int().optional(),
  ...eventTypeOrder,
});
export interface TeamEventTypesQuery extends Output<typeof listTeamEventTypesQuery> {}
export interface ListTeamEventTypesInput extends TeamId, TeamEventTypesQuery {}

const answeredHost = z.object({
  userId: z.int(),
  name: z.string(),
  username: z.string(),
  avatarUrl: z.string().nullable(),
  /** Only of `roundRobin`. */
  mandatory: z.boolean().optional(),
  /** Only of `roundRobin`. */
  priority: hostPriority.optional(),
});
export interface TeamEventTypeHost extends Output<typeof answeredHost> {}
const teamEventTypeHost: Named<TeamEventTypeHost> = answeredHost;

/** All but the id is missing in the answer to who has made or changed the event type. */
const team = z.object({
  id: z.int(),
  name: z.string().optional(),
  slug: z.string().nullish(),
  bannerUrl: z.string().nullish(),
  logoUrl: z.string().nullish(),
  /** Such as `Sunday`. */
  weekStart: z.string().optional(),
  /** Hex; null: none is set. */
  brandColor: z.string().nullish(),
  /** Hex; null: none is set. */
  darkBrandColor: z.string().nullish(),
  theme: z.string().nullish(),
});
export interface EventTypeTeam extends Output<typeof team> {}
const eventTypeTeam: Named<EventTypeTeam> = team;

const ofTeams = answeredSettings.extend({
  hosts: z.array(teamEventTypeHost),
  emailSettings: emailSettings.optional(),
  rescheduleWithSameRoundRobinHost: z.boolean(),
  /** Of `roundRobin`: a booking may name the hosts among whom the turns go. */
  rrHostSubsetEnabled: z.boolean().optional(),
});

export const teamEventType = ofTeams.extend({
  schedulingType,
  teamId: z.int(),
  /** Null but for old ones that a member made. */
  ownerId: z.int().nullable(),
  parentEventTypeId: z.null(),
  assignAllTeamMembers: z.boolean(),
  team: eventTypeTeam,
});
/** A team's event type. */
export interface TeamEventType extends Output<typeof teamEventType> {}

export const managedEventType = ofTeams.extend({
  schedulingType: z.null(),
  teamId: z.null(),
  /** The member whose event type it is. */
  ownerId: z.int(),
  /** The team's event type that it follows, and goes away with. */
  parentEventTypeId: z.int(),
  assignAllTeamMembers: z.boolean().optional(),
  team: z.object({ id: z.null() }),
});
/** What a member got of a managed event type: a copy of her own. */
export interface ManagedEventType extends Output<typeof managedEventType> {}

/** Of a managed event type: itself first, then the copies of its hosts. */
export type WrittenTeamEventType = TeamEventType | (TeamEventType | ManagedEventType)[];
export const writtenTeamEventType: Named<WrittenTeamEventType> = z.union([
  teamEventType,
  z.array(z.discriminatedUnion('schedulingType', [teamEventType, managedEventType])),
]);

export const deletedTeamEventType = z.object({ id: z.int(), title: z.string() });
export interface DeletedTeamEventType extends Output<typeof deletedTeamEventType> {}

const phoneNumber = z.string().regex(/^\+[1-9]\d{1,14}$/);

export const createPhoneCallBody = z.object({
  /** E.164: who calls. */
  yourPhoneNumber: phoneNumber,
  /** E.164: who is called. */
  numberToCall: phoneNumber,
  /** An API key, with which the agent looks for times and books. */
  calApiKey: z.string(),
  /** Default true. */
  enabled: z.boolean().optional(),
  /** Which conversation the agent has. Default `CUSTOM_TEMPLATE`: the one of `generalPrompt`. */
  templateType: z.enum(['CHECK_IN_APPOINTMENT', 'CUSTOM_TEMPLATE']).optional(),
  /** On whose behalf the agent calls. */
  schedulerName: z.string().optional(),
  guestName: z.string().optional(),
  guestEmail: z.string().optional(),
  guestCompany: z.string().optional(),
  /** What the agent says first. */
  beginMessage: z.string().optional(),
  /** What the agent is told to do. */
  generalPrompt: z.string().optional(),
});
export interface PhoneCallRequest extends Output<typeof createPhoneCallBody> {}
export interface CreatePhoneCallInput extends TeamEventTypeId, PhoneCallRequest {}

export const phoneCall = z.object({ callId: z.string(), agentId: z.string().optional() });
export interface PhoneCall extends Output<typeof phoneCall> {}
