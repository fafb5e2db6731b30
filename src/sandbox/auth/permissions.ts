import type { Permission } from '../../contract/oauth-clients/oauthClients.schema.js';
import { forbidden } from '../http/Refusal.js';
import type { Caller } from './caller.js';

export const nobodyHasPermission = () =>
  forbidden(
    "PermissionsGuard - no authentication provided. Provide either authorization bearer token containing managed user access token or oAuth client id in 'x-cal-client-id' header.",
  );

/** An API key may do all that its user may; everybody else what their OAuth client may. */
export function requirePermission({ client }: Caller, permission: Permission): void {
  if (client && !client.permissions.includes(permission)) {
    throw forbidden(
      `PermissionsGuard - oAuth client with id=${client.id} does not have the required permissions=${permission}. Go to platform dashboard settings and add the required permissions to the oAuth client.`,
    );
  }
}
