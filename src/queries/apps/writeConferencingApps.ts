import type { Client } from '../../client/index.js';
import * as own from '../../contract/conferencing/conferencing.operations.js';
import type { ConferencingApp } from '../../contract/conferencing/conferencing.schema.js';
import * as ofTeam from '../../contract/organizations/teams/conferencing/conferencing.operations.js';
import { Wire } from '../Wire.js';
import type { AppOwner } from './conferencingApps.js';
import { teamInOrganization } from './teamInOrganization.js';

/** An app that is connected; Cal Video is there without. */
export type ConnectableApp = Exclude<ConferencingApp, 'daily-video'>;
/** Those whose owner consents on a page of theirs. */
export type ConsentApp = Exclude<ConnectableApp, 'google-meet'>;

export type SetDefaultConferencingAppInput = AppOwner & { app: ConferencingApp };
export type DisconnectConferencingAppInput = AppOwner & { app: ConnectableApp };
export type ConferencingAuthUrlInput = AppOwner & {
  app: ConsentApp;
  /** Where the browser ends up once it is connected. */
  returnTo: string;
  /** And where when she refuses. */
  onErrorReturnTo: string;
};

/** Rejects with 400 where there is no Google Calendar that works, and where it is connected already. */
export async function connectGoogleMeet(client: Client, owner: AppOwner): Promise<void> {
  const app = 'google-meet';
  const team = teamInOrganization(owner);
  await (team ? client.call(ofTeam.connect, { ...team, app }) : client.call(own.connect, { app }));
}

/** Rejects with 400 where the app is not connected. */
export async function setDefaultConferencingApp(
  client: Client,
  { app, ...owner }: SetDefaultConferencingAppInput,
): Promise<void> {
  const team = teamInOrganization(owner);
  await (team ? client.call(ofTeam.setDefault, { ...team, app }) : client.call(own.setDefault, { app }));
}

export async function disconnectConferencingApp(
  client: Client,
  { app, ...owner }: DisconnectConferencingAppInput,
): Promise<void> {
  const team = teamInOrganization(owner);
  await (team ? client.call(ofTeam.disconnect, { ...team, app }) : client.call(own.disconnect, { app }));
}

/** The page on which she consents. It is hers alone: her token stands in it. */
export async function conferencingAuthUrl(
  client: Client,
  { app, returnTo, onErrorReturnTo, ...owner }: ConferencingAuthUrlInput,
): Promise<string> {
  const team = teamInOrganization(owner);
  const input = { app, returnTo, onErrorReturnTo };
  const answer = team
    ? await client.call(ofTeam.getAuthUrl, { ...team, ...input })
    : await client.call(own.getAuthUrl, input);
  return new Wire(own.getAuthUrl.name, answer).at('url').text();
}
