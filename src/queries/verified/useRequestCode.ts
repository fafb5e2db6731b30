'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type RequestCodeInput, requestCode, type VerifiedKind, type VerifiedOwner } from './verified.js';

/**
 * Has a code sent to an address or a number. Refused with 409 where the address is verified already, with 400 where nothing can
 * be sent, with 429 beyond three to five a minute (`retryAfterMs`).
 */
export function useRequestCode(
  kind: VerifiedKind,
  owner: VerifiedOwner = {},
): UseMutationResult<void, CalError, RequestCodeInput> {
  const { client, queryClient } = useCal();
  return useMutation(
    { mutationFn: (input: RequestCodeInput) => requestCode(client, kind, owner, input) },
    queryClient,
  );
}
