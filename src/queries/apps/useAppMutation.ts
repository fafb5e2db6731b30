'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Client } from '../../client/index.js';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { forgetApps } from './forgetApps.js';

/** A change of apps. What was read before is read again once it has settled, well or not. */
export function useAppMutation<Input>(
  send: (client: Client, input: Input) => Promise<void>,
): UseMutationResult<void, CalError, Input> {
  const cal = useCal();
  return useMutation(
    { mutationFn: (input: Input) => send(cal.client, input), onSettled: () => forgetApps(cal) },
    cal.queryClient,
  );
}
