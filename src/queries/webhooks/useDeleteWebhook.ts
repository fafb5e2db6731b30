'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type DeleteWebhookInput, removeWebhook, type WebhookOwner, webhooksQuery } from './webhooks.js';

/** Deletes a webhook: its address is called no more. The list is read again once it has settled. */
export function useDeleteWebhook(owner: WebhookOwner): UseMutationResult<void, CalError, DeleteWebhookInput> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: (input: DeleteWebhookInput) => removeWebhook(client, owner, input),
      onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery(client, owner).queryKey }),
    },
    queryClient,
  );
}
