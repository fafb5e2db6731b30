import * as z from 'zod';
import { badRequest, notFound } from '../../../http/Refusal.js';
import { readId } from '../../../http/readRequest.js';
import type { User } from '../../../model/records.js';
import type { Store } from '../../../store/store.js';
import { defaultLocation } from '../../conferencing/defaultLocation.js';
import { ownEventType } from '../../event-types/eventTypes.js';
import type { KnownCall } from '../../handler.js';
import { findByUsername, type HostedEventType, hostedEventType } from '../../slots/findEventType.js';
import { editEventType, editedAnswer, readEditorInput } from '../event-types/editEventType.js';
import { editedEventType } from '../event-types/editedEventType.js';
import { editedTeamEventType } from '../event-types/editedTeamEventType.js';
import { editorInput, teamEditorInput } from '../event-types/editorInput.js';
import { type EditedPlace, editTeamEventType, keptTeamEventType } from '../event-types/editTeamEventType.js';
import { publicEventType, publicGroup } from '../event-types/publicEventType.js';
import { publicTeamEventType } from '../event-types/publicTeamEventType.js';
import { known, type LegacyRoute, open } from '../route.js';
import { listedForAtoms } from './listedForAtoms.js';

const publicInput = z.object({
  username: z.string().optional(),
  isTeamEvent: z.string().optional(),
  teamId: z.coerce.number().int().optional(),
  orgId: z.coerce.number().int().optional(),
});

const bulkInput = z.object({ eventTypeIds: z.array(z.int()) });
/** The editor's body has a reader of its own, which tells nothing of what is wrong. */
const anything = z.record(z.string(), z.unknown());

const isTrue = (text: string | undefined) => text === 'true';

/** Nobody can be booked for a managed one: members have copies of it on their own pages. */
async function teamsBySlug(
  { teamId, slug, orgId }: { teamId: number; slug: string; orgId: number | undefined },
  store: Store,
): Promise<Required<HostedEventType>> {
  const team = await store.collections.teams.find(teamId);
  if (!team || team.isOrganization) throw notFound(`Team with id ${teamId} not found`);
  // A team of an organization has its pages within it.
  const own = team.parentId === (orgId ?? null) ? await store.eventTypes.ofTeam(teamId) : [];
  const named = own.find(({ settings }) => settings.slug === slug);
  const found =
    named && named.hosting?.schedulingType !== 'managed' ? await hostedEventType(named, store) : undefined;
  if (!found) throw notFound(`Event type with slug ${slug} not found`);
  return { ...found, team };
}

const TEAMS = '/v2/atoms/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}';

const placeOf = ({ orgId, teamId, eventTypeId }: { orgId: string; teamId: string; eventTypeId: string }) => ({
  orgId: readId(orgId),
  teamId: readId(teamId),
  eventTypeId: readId(eventTypeId),
});

const readTeams = async (place: EditedPlace, call: KnownCall) =>
  editedTeamEventType(await keptTeamEventType(place, call), call.caller.user, call);

async function writeTeams(place: EditedPlace, sent: Record<string, unknown>, call: KnownCall) {
  const before = await keptTeamEventType(place, call);
  await editTeamEventType(before, readEditorInput(sent, teamEditorInput), call);
  return editedAnswer(before);
}

/** Event types as the booking page and the editor of the atoms read them. */
export const atomEventTypes: readonly LegacyRoute[] = [
  open('GET', '/v2/atoms/event-types/{slug}/public', { input: publicInput, numbers: ['teamId', 'orgId'] })(
    async ({ slug, username, isTeamEvent, teamId, orgId }, call) => {
      if (isTrue(isTeamEvent)) {
        if (teamId === undefined) {
          throw badRequest('teamId is required for team events, please provide a valid teamId');
        }
        return publicTeamEventType(await teamsBySlug({ teamId, slug, orgId }, call.store), call);
      }
      if (!username) {
        throw badRequest('username is required for non-team events, please provide a valid username');
      }
      const isInOrganization = (user: User) => user.organizationId === (orgId ?? null);
      // A plus in an address is a blank.
      const usernames = username.split(/[+ ]/).filter(Boolean);
      if (usernames.length > 1) {
        const group = await Promise.all(usernames.map((one) => call.store.users.findByUsername(one)));
        const [first, ...others] = group.filter((user) => user !== undefined).filter(isInOrganization);
        if (!first || others.length + 1 < usernames.length) {
          throw notFound(`Event type with slug ${slug} not found`);
        }
        return publicGroup([first, ...others], call);
      }
      const known = await call.store.users.findByUsername(username);
      const found = known && (await findByUsername(username, slug, call.store));
      // Members of an organization have their pages within it.
      if (!found || !isInOrganization(found.owner)) {
        throw notFound(`Event type with slug ${slug} not found`);
      }
      return publicEventType(found, call);
    },
  ),

  known(
    'GET',
    '/v2/atoms/event-types',
  )(async (_, { caller: { user }, store }) => {
    const eventTypes = await store.eventTypes.ofOwner(user.id);
    return {
      eventTypes: eventTypes.map((eventType) => ({
        ...listedForAtoms(eventType),
        parentId: eventType.parentId ?? null,
      })),
    };
  }),

  known(
    'GET',
    '/v2/atoms/event-types/{eventTypeId}',
  )(async ({ eventTypeId }, call) => {
    const id = readId(eventTypeId);
    const teamId = (await call.store.eventTypes.find(id))?.hosting?.teamId;
    return teamId === undefined
      ? editedEventType(await ownEventType(id, call), call.caller.user, call)
      : readTeams({ teamId, eventTypeId: id }, call);
  }),

  known('GET', TEAMS)(async (path, call) => readTeams(placeOf(path), call)),

  /** Those of the caller, and of which team each is. */
  known(
    'GET',
    '/v2/atoms/event-types/list-with-team',
  )(async (_, { caller: { user }, store }) => {
    const eventTypes = await store.eventTypes.ofOwner(user.id);
    return eventTypes.map(({ id, settings: { title, slug } }) => ({ id, team: null, title, slug }));
  }),

  known('PATCH', '/v2/atoms/event-types/bulk-update-to-default-location', { input: bulkInput })(
    async ({ eventTypeIds }, { caller: { user }, store }) => {
      const locations = [defaultLocation(user)];
      const own = await store.eventTypes.ofOwner(user.id);
      for (const { id, settings } of own.filter((eventType) => eventTypeIds.includes(eventType.id))) {
        await store.eventTypes.change(id, { settings: { ...settings, locations } });
      }
      return undefined;
    },
  ),

  known('PATCH', '/v2/atoms/event-types/{eventTypeId}', { input: anything })(
    async ({ eventTypeId, ...sent }, call) => {
      const id = readId(eventTypeId);
      const teamId = (await call.store.eventTypes.find(id))?.hosting?.teamId;
      if (teamId !== undefined) return writeTeams({ teamId, eventTypeId: id }, sent, call);
      const { before } = await editEventType(id, readEditorInput(sent, editorInput), call);
      return editedAnswer(before);
    },
  ),

  known('PATCH', TEAMS, { input: anything })(async ({ orgId, teamId, eventTypeId, ...sent }, call) =>
    writeTeams(placeOf({ orgId, teamId, eventTypeId }), sent, call),
  ),
];
