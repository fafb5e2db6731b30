'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Client } from '../client/index.js';
import { list } from '../contract/organizations/users/out-of-office/outOfOffice.operations.js';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { queryKey } from './queryKey.js';
import { allSlotsKey } from './slots.js';

/** A change of when somebody is away. What was read before, and all slots, are read again once it has settled. */
export function useOutOfOfficeMutation<Input, Answer>(
  send: (client: Client, input: Input) => Promise<Answer>,
): UseMutationResult<Answer, CalError, Input> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: (input: Input) => send(client, input),
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: queryKey(client, list) }),
          queryClient.invalidateQueries({ queryKey: allSlotsKey(client) }),
        ]),
    },
    queryClient,
  );
}
