import { notFound } from '../../../../http/Refusal.js';
import type { Store } from '../../../../store/store.js';
import {
  addPrivateLink,
  changePrivateLink,
  privateLinksOf,
  removePrivateLink,
} from '../../../event-types/private-links/privateLinks.js';
import type { HandlersOf } from '../../../handler.js';
import { findTeamEventType } from '../../../teams/event-types/teamEventTypes.js';

export const teamPrivateLinks: HandlersOf<'organizations.teams.eventTypes.privateLinks'> = {
  'organizations.teams.eventTypes.privateLinks.create': async (
    { orgId: _, teamId, eventTypeId, ...limit },
    call,
  ) => {
    await requireTeams({ teamId, eventTypeId }, call.store);
    return addPrivateLink(eventTypeId, limit, call);
  },
  'organizations.teams.eventTypes.privateLinks.list': async (input, call) => {
    await requireTeams(input, call.store);
    return privateLinksOf(input.eventTypeId, call);
  },
  'organizations.teams.eventTypes.privateLinks.update': async (
    { orgId: _, teamId, eventTypeId, linkId, ...limit },
    call,
  ) => {
    await requireTeams({ teamId, eventTypeId }, call.store);
    return changePrivateLink({ eventTypeId, linkId }, limit, call);
  },
  'organizations.teams.eventTypes.privateLinks.delete': async (input, call) => {
    await requireTeams(input, call.store);
    return removePrivateLink(input, call);
  },
};

async function requireTeams(
  { teamId, eventTypeId }: { teamId: number; eventTypeId: number },
  store: Store,
): Promise<void> {
  if (await findTeamEventType(teamId, eventTypeId, store)) return;
  throw notFound(`Event type with id ${eventTypeId} not found`);
}
