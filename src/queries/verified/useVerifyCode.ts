'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import {
  type VerifiedKind,
  type VerifiedOwner,
  type VerifyResourceInput,
  verifiedQuery,
  verifyResource,
} from './verified.js';

/**
 * Takes the code that came. Resolves to whether it was the right one; rejects with 429 beyond three a minute
 * (`retryAfterMs`). The list is read again once it was.
 */
export function useVerifyCode(
  kind: VerifiedKind,
  owner: VerifiedOwner = {},
): UseMutationResult<boolean, CalError, VerifyResourceInput> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: (input: VerifyResourceInput) => verifyResource(client, kind, owner, input),
      onSuccess: async (isRight) => {
        const { queryKey } = verifiedQuery(client, kind, owner);
        if (isRight) await queryClient.invalidateQueries({ queryKey });
      },
    },
    queryClient,
  );
}
