import type { ConnectionEnd, ConnectionMode } from '../../connection/useConnection.js';
import type { CalError } from '../../errors/index.js';
import type { ConferencingApp } from '../../queries/apps/conferencingApps.js';
import type { ConnectableApp } from '../../queries/apps/writeConferencingApps.js';
import type { ChangedEventTypes } from '../../queries/event-type/changeEventTypes.js';

/** Why an app is not connected: the API's answer, or how her way to the provider ended. */
export type ConferencingConnectError = CalError | ConnectionEnd;

export interface ConferencingAppsOptions {
  /** Those of this team, for its admins. Default: those of who is signed in. */
  teamId?: number | undefined;
  /** The organization that the team is in: the API connects apps for no other team. */
  orgId?: number | undefined;
  /** Which can be connected. Those that are connected are shown in any case. Default: all three. */
  apps?: readonly ConnectableApp[] | undefined;
  /** Where her browser ends up once she has consented: an address of this origin. Default: this page. */
  returnTo?: string | undefined;
  /** And where when she refuses. Default: `returnTo`. */
  onErrorReturnTo?: string | undefined;
  /** She consents in a popup, or in place of this page. Default: a popup, and on a phone this page. */
  mode?: ConnectionMode | undefined;
  /** After a new default, event types that take place elsewhere are not offered to be moved there. Default false. */
  disableBulkUpdateEventTypes?: boolean | undefined;
  /** Nothing is sent. Default false. */
  isDryRun?: boolean | undefined;
  /** It is connected, or connected anew. */
  onConnectSuccess?: ((app: ConnectableApp) => void) | undefined;
  onConnectError?: ((app: ConnectableApp, error: ConferencingConnectError) => void) | undefined;
  /** It is where meetings take place unless an event type says otherwise. */
  onDefaultChangeSuccess?: ((app: ConferencingApp) => void) | undefined;
  onDefaultChangeError?: ((error: CalError) => void) | undefined;
  onDisconnectSuccess?: ((app: ConnectableApp) => void) | undefined;
  onDisconnectError?: ((error: CalError) => void) | undefined;
  /** Event types were given the new default: those that changed, and those that could not be. */
  onBulkChangeEnd?: ((result: ChangedEventTypes) => void) | undefined;
}
