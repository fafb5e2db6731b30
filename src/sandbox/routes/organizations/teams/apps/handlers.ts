import type { Store } from '../../../../store/store.js';
import { ofTeam } from '../../../apps/credentials.js';
import { checkStripe, saveStripe, stripeUrl } from '../../../apps/stripe.js';
import { teamAsHolder } from '../../../conferencing/appHolder.js';
import {
  conferencingOf,
  conferencingUrl,
  connectMeet,
  defaultAppOf,
  disconnectConferencing,
  saveConferencing,
  setDefaultApp,
} from '../../../conferencing/conferencing.js';
import type { HandlersOf } from '../../../handler.js';
import { findTeam } from '../../../teams/teams.js';

const holder = async ({ teamId }: { teamId: number }, store: Store) =>
  teamAsHolder(await findTeam(teamId, store), store);

export const organizationTeamApps: HandlersOf<
  'organizations.teams.conferencing' | 'organizations.teams.stripe'
> = {
  'organizations.teams.conferencing.list': async (path, { store }) =>
    conferencingOf(await holder(path, store), store),
  'organizations.teams.conferencing.connect': async (path, call) =>
    connectMeet(path.app, await holder(path, call.store), call),
  'organizations.teams.conferencing.getAuthUrl': async ({ orgId, teamId, app, ...input }, call) =>
    conferencingUrl(app, input, call, { orgId, teamId }),
  'organizations.teams.conferencing.saveCredentials': saveConferencing,
  'organizations.teams.conferencing.getDefault': async (path, { store }) =>
    defaultAppOf(await holder(path, store)),
  'organizations.teams.conferencing.setDefault': async (path, { store }) =>
    setDefaultApp(path.app, await holder(path, store), store),
  'organizations.teams.conferencing.disconnect': async (path, { store }) =>
    disconnectConferencing(path.app, await holder(path, store), store),

  'organizations.teams.stripe.getConnectUrl': async ({ orgId, teamId, ...input }, call) =>
    stripeUrl(input, call, { orgId, teamId }),
  'organizations.teams.stripe.saveCredentials': saveStripe,
  'organizations.teams.stripe.check': ({ teamId }, { store }) => checkStripe(ofTeam(teamId), store),
};
