import type { Client } from '../../client/index.js';
import * as ofTeam from '../../contract/organizations/teams/stripe/stripe.operations.js';
import * as rows from '../../contract/stripe/stripe.operations.js';
import { isCalApiError } from '../../errors/index.js';
import { Wire } from '../Wire.js';
import type { AppOwner } from './conferencingApps.js';
import { teamInOrganization } from './teamInOrganization.js';

/**
 * Whether money can be taken.
 * - `connected`: it can
 * - `missing`: no account is connected
 * - `invalid`: Stripe refuses what it was connected with
 * - `inactive`: Stripe has yet to allow the account to take money
 */
export type StripeStatus = 'connected' | 'missing' | 'invalid' | 'inactive';

export type StripeConnectUrlInput = AppOwner & {
  /** Where the browser ends up once it is connected. */
  returnTo: string;
  /** And where when she refuses. */
  onErrorReturnTo: string;
};

async function check(client: Client, { teamId, orgId }: AppOwner, signal: AbortSignal | undefined) {
  if (teamId === undefined) return client.call(rows.check, {}, { signal });
  if (orgId === undefined) return client.call(rows.checkTeam, { teamId }, { signal });
  return client.call(ofTeam.check, { orgId, teamId }, { signal });
}

/** The API tells it by refusals; null: the check itself failed. */
function refusedAs(error: unknown): StripeStatus | null {
  if (!isCalApiError(error)) return null;
  if (error.status === 404 && /stripe/i.test(error.apiMessage)) return 'missing';
  if (error.status !== 400) return null;
  return /not an active/i.test(error.apiMessage) ? 'inactive' : 'invalid';
}

/** Whether somebody's Stripe account can take money for bookings. */
export const stripeAccountQuery = (client: Client, owner: AppOwner = {}) => ({
  queryKey: [client.id, rows.check.name, owner] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<StripeStatus> => {
    try {
      await check(client, owner, signal);
      return 'connected';
    } catch (error) {
      const status = refusedAs(error);
      if (status === null) throw error;
      return status;
    }
  },
  staleTime: 30_000,
});

/** Stripe's page on which she consents. It is hers alone: her token stands in it. */
export async function stripeConnectUrl(
  client: Client,
  { returnTo, onErrorReturnTo, ...owner }: StripeConnectUrlInput,
): Promise<string> {
  const team = teamInOrganization(owner);
  const returns = { returnTo, onErrorReturnTo };
  const answer = team
    ? await client.call(ofTeam.getConnectUrl, { ...team, ...returns })
    : await client.call(rows.getConnectUrl, returns);
  return new Wire(rows.getConnectUrl.name, answer).at('authUrl').text();
}
