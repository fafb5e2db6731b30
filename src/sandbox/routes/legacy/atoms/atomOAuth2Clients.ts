import { notFound } from '../../../http/Refusal.js';
import { findOAuth2Client } from '../../oauth2/oauth2Clients.js';
import { type LegacyRoute, open } from '../route.js';

/** With this the atoms begin where there is no platform. */
export const atomOAuth2Clients: readonly LegacyRoute[] = [
  open(
    'GET',
    '/v2/atoms/auth/oauth2/clients/{clientId}',
  )(async ({ clientId }, { store }) => {
    if (!(await findOAuth2Client(clientId, store))) throw notFound('unauthorized_client');
    return { clientId, organizationId: null };
  }),
];
