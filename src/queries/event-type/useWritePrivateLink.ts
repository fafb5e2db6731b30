'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { HostedEventTypeInput } from './hostedEventType.js';
import {
  changePrivateLink,
  makePrivateLink,
  type PrivateLinkLimit,
  privateLinksQuery,
  removePrivateLink,
} from './privateLinks.js';

/** A new link has no `linkId`; without a `limit` the link goes. */
export type PrivateLinkWrite =
  | { linkId?: undefined; limit: PrivateLinkLimit }
  | { linkId: string; limit?: PrivateLinkLimit | undefined };

/** Makes, changes or deletes a private link. The links are read again once it has settled. */
export function useWritePrivateLink(
  input: HostedEventTypeInput,
): UseMutationResult<void, CalError, PrivateLinkWrite> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: async (write: PrivateLinkWrite) => {
        if (write.linkId === undefined) await makePrivateLink(client, input, write.limit);
        else if (write.limit === undefined) await removePrivateLink(client, input, write.linkId);
        else await changePrivateLink(client, input, { linkId: write.linkId, limit: write.limit });
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: privateLinksQuery(client, input).queryKey }),
    },
    queryClient,
  );
}
