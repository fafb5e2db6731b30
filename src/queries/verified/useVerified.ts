'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type VerifiedKind, type VerifiedOwner, type VerifiedResource, verifiedQuery } from './verified.js';

const own: VerifiedOwner = {};

/** Reads the e-mail addresses, or the numbers, that are verified. Needs her token; a team's asks for an admin of it. */
export function useVerified(
  kind: VerifiedKind,
  owner: VerifiedOwner = own,
): UseQueryResult<VerifiedResource[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(verifiedQuery(client, kind, owner), queryClient);
}
