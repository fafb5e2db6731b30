import { notFound } from '../../../http/Refusal.js';
import type { RoutingFormRecord } from '../../../model/routingForms.js';
import type { Store } from '../../../store/store.js';
import type { HandlersOf } from '../../handler.js';
import { findForm } from '../../routing-forms/calculateSlots.js';
import { formsOf } from '../../routing-forms/formLists.js';
import { changeResponse, respond, responsesTo } from '../../routing-forms/responses.js';

/** Of all teams of an organization, and of its own. */
export const organizationRoutingForms: HandlersOf<'organizations.routingForms'> = {
  'organizations.routingForms.list': async ({ orgId, teamIds, ...query }, { store }) => {
    const own = await teamIdsOf(orgId, store);
    return formsOf(
      own.filter((id) => teamIds?.includes(id) ?? true),
      query,
      store,
    );
  },

  'organizations.routingForms.responses.create': async (input, call) =>
    respond(await ownForm(input, call.store), input, call),

  'organizations.routingForms.responses.list': async ({ orgId, routingFormId, ...query }, { store }) =>
    responsesTo(await ownForm({ orgId, routingFormId }, store), query, store),

  'organizations.routingForms.responses.update': async (input, call) =>
    changeResponse(await ownForm(input, call.store), input, call),
};

/** The guard has seen to it that the form is the team's. */
export const teamRoutingForms: HandlersOf<'organizations.teams.routingForms'> = {
  'organizations.teams.routingForms.list': async ({ orgId: _, teamId, ...query }, { store }) =>
    formsOf([teamId], query, store),

  'organizations.teams.routingForms.responses.create': async (input, call) =>
    respond(await findForm(input.routingFormId, call.store), input, call),

  'organizations.teams.routingForms.responses.list': async (input, { store }) =>
    responsesTo(await findForm(input.routingFormId, store), input, store),

  'organizations.teams.routingForms.responses.update': async (input, call) =>
    changeResponse(await findForm(input.routingFormId, call.store), input, call),
};

async function teamIdsOf(orgId: number, store: Store): Promise<number[]> {
  const teams = await store.collections.teams.where({ parentId: orgId });
  return [orgId, ...teams.map(({ id }) => id)];
}

async function ownForm(
  { orgId, routingFormId }: { orgId: number; routingFormId: string },
  store: Store,
): Promise<RoutingFormRecord> {
  const form = await findForm(routingFormId, store);
  const { teamId, userId } = form;
  const own = await teamIdsOf(orgId, store);
  const [maker] = await store.collections.memberships.where({ teamId: orgId, userId });
  if (teamId === null ? maker : own.includes(teamId)) return form;
  throw notFound('Routing form not found.');
}
