import { type AppOwner, conferencingAppsQuery } from '../../queries/apps/conferencingApps.js';
import { allAppKeys } from '../../queries/apps/forgetApps.js';
import { stripeAccountQuery, stripeConnectUrl } from '../../queries/apps/stripeAccount.js';
import { type ConsentApp, conferencingAuthUrl } from '../../queries/apps/writeConferencingApps.js';
import { returnOn } from '../returnAddress.js';
import type { ReturnTo, Way } from '../Way.js';

export interface AppWayOptions {
  /** Whose it shall be. */
  readonly owner: AppOwner;
  /** Another page for who refuses: a whole address. undefined: the page of who consents. */
  readonly onErrorReturnTo: string | undefined;
}

const pages = ({ success, failure }: ReturnTo, onErrorReturnTo: string | undefined) => ({
  returnTo: success,
  onErrorReturnTo: onErrorReturnTo === undefined ? failure : returnOn(onErrorReturnTo, failure),
});

const whose = ({ teamId }: AppOwner) => (teamId === undefined ? '' : `.team${teamId}`);

/** A video app whose owner consents. An account goes by its `credentialId`. The API knows no dry run here. */
export const conferencingWay = (app: ConsentApp, { owner, onErrorReturnTo }: AppWayOptions): Way => ({
  name: `app.${app}${whose(owner)}`,
  ask: (client, returnTo) =>
    conferencingAuthUrl(client, { ...owner, app, ...pages(returnTo, onErrorReturnTo) }),
  connected: async (client) => {
    const connected = (await conferencingAppsQuery(client, owner).queryFn({})) ?? [];
    return connected
      .filter((each) => each.app === app && !each.isInvalid)
      .map(({ credentialId }) => String(credentialId));
  },
  tellsRefusal: true,
  stale: allAppKeys,
});

/** Stripe. An account goes by how it stands: one that may not take money yet is connected all the same. */
export const stripeWay = ({ owner, onErrorReturnTo }: AppWayOptions): Way => ({
  name: `app.stripe${whose(owner)}`,
  ask: (client, returnTo) => stripeConnectUrl(client, { ...owner, ...pages(returnTo, onErrorReturnTo) }),
  connected: async (client) => {
    const status = await stripeAccountQuery(client, owner).queryFn({});
    return status === 'connected' || status === 'inactive' ? [status] : [];
  },
  tellsRefusal: true,
  stale: allAppKeys,
});
