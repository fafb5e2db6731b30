import { requireMember } from '../../../auth/memberGuard.js';
import { keeps } from '../../../auth/membership.js';
import { forbidden, notFound } from '../../../http/Refusal.js';
import type { KnownCall } from '../../handler.js';
import type { HostWish } from '../../teams/event-types/hosts.js';
import type { TeamsEventType } from '../../teams/event-types/teamEventTypeAnswer.js';
import { changeTeamEventType, findTeamEventType } from '../../teams/event-types/teamEventTypes.js';
import type { TeamEditorInput } from './editorInput.js';
import { editedSettings } from './fromEditor.js';
import { readStoredHost } from './teamHosts.js';

/** Where an editor finds it. */
export interface EditedPlace {
  /** Absent: whichever the team is in. */
  orgId?: number;
  teamId: number;
  eventTypeId: number;
}

/** @throws Refusal 403 for who is no member, or keeps nothing there, or names another team's; 404 where there is none */
export async function keptTeamEventType(
  { orgId, teamId, eventTypeId }: EditedPlace,
  { caller, store }: KnownCall,
): Promise<TeamsEventType> {
  if (orgId !== undefined) await requireMember({ orgId, teamId }, caller, { role: 'team member' }, store);
  if (!(await store.eventTypes.find(eventTypeId))) {
    throw notFound(`Event type with id ${eventTypeId} not found`);
  }
  const found = await findTeamEventType(teamId, eventTypeId, store);
  const team = await store.collections.teams.find(teamId);
  const mayEdit =
    (await keeps(teamId, caller.user.id, store)) ||
    (await keeps(team?.parentId ?? null, caller.user.id, store));
  if (found && mayEdit) return found;
  throw forbidden(
    `Access denied. Either the team with ID=${teamId} does not own the event type with ID=${eventTypeId}, or your MEMBER role does not have permission to access this resource.`,
  );
}

const SCHEDULING = { COLLECTIVE: 'collective', ROUND_ROBIN: 'roundRobin', MANAGED: 'managed' } as const;

/** What was sent replaces what was; of a managed one each copy follows. @throws Refusal 400 or 404 */
export async function editTeamEventType(
  before: TeamsEventType,
  input: TeamEditorInput,
  { store }: KnownCall,
): Promise<void> {
  const schedulingType = input.schedulingType ? SCHEDULING[input.schedulingType] : undefined;
  const { rescheduleWithSameRoundRobinHost } = input;
  const after = await changeTeamEventType(
    before,
    {
      slug: input.slug,
      settingsWith: (whose) => editedSettings(before.settings, input, whose),
      schedulingType,
      wish: wishOf(before, input),
      switches: {
        ...(rescheduleWithSameRoundRobinHost !== undefined && { rescheduleWithSameRoundRobinHost }),
      },
    },
    store,
  );
  if (after.hosting.schedulingType === 'managed') await hideCopies(after, input, store);
}

/** Everybody means the rest need not be named. Who hosts stays where only the way of it changes. */
function wishOf({ hosting }: TeamsEventType, input: TeamEditorInput): HostWish {
  const { assignAllTeamMembers, hosts, children } = input;
  if (assignAllTeamMembers) return { assignAllTeamMembers };
  const all = { assignAllTeamMembers };
  if (hosting.schedulingType === 'managed') {
    return children ? { ...all, hosts: children.map(({ owner }) => ({ userId: owner.id })) } : all;
  }
  if (hosts) return { ...all, hosts: hosts.map(readStoredHost) };
  const isOtherwise = input.schedulingType && SCHEDULING[input.schedulingType] !== hosting.schedulingType;
  return isOtherwise ? { ...all, hosts: hosting.hosts } : all;
}

/** Each copy may be kept off its owner's page. */
async function hideCopies(
  { id }: TeamsEventType,
  { children = [] }: TeamEditorInput,
  { eventTypes }: KnownCall['store'],
): Promise<void> {
  for (const copy of await eventTypes.ofParent(id)) {
    const hidden = children.find(({ owner }) => owner.id === copy.ownerId)?.hidden;
    if (hidden !== undefined) await eventTypes.change(copy.id, { settings: { ...copy.settings, hidden } });
  }
}
