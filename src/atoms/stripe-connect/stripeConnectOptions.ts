import type { ConnectionEnd, ConnectionMode } from '../../connection/useConnection.js';
import type { CalError } from '../../errors/index.js';
import type { StripeStatus } from '../../queries/apps/stripeAccount.js';

export interface StripeConnectOptions {
  /** That of this team, for its admins. Default: that of who is signed in. */
  teamId?: number | undefined;
  /** The organization that the team is in. Without it the API tells how the team's account stands, and connects none. */
  orgId?: number | undefined;
  /** Where her browser ends up once she has consented: an address of this origin. Default: this page. */
  redir?: string | undefined;
  /** And where when she refuses. Default: `redir`. */
  errorRedir?: string | undefined;
  /** She consents in a popup, or in place of this page. Default: a popup, and on a phone this page. */
  mode?: ConnectionMode | undefined;
  /** How it stands as far as is known already, from a server: shown until it has been checked. */
  initialData?: StripeStatus | undefined;
  /** Nothing is sent but the check. Default false. */
  isDryRun?: boolean | undefined;
  /** The account can take money. Once for each check that finds it so. */
  onCheckSuccess?: (() => void) | undefined;
  /** It can't be told how it stands. That none is connected is no error. */
  onCheckError?: ((error: CalError) => void) | undefined;
  /** It is connected, or connected anew; `inactive`: Stripe has yet to allow it to take money. */
  onSuccess?: ((status: StripeStatus) => void) | undefined;
  onError?: ((end: ConnectionEnd) => void) | undefined;
}
