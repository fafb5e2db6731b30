'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { AppOwner } from './conferencingApps.js';
import { type StripeStatus, stripeAccountQuery } from './stripeAccount.js';

/** Reads whether the Stripe account of who is signed in, or of a team, can take money. Needs an access token. */
export function useStripeAccount(owner: AppOwner = {}): UseQueryResult<StripeStatus, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(stripeAccountQuery(client, owner), queryClient);
}
