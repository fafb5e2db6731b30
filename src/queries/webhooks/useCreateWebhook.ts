'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import {
  makeWebhook,
  type Webhook,
  type WebhookOwner,
  type WebhookValues,
  webhooksQuery,
} from './webhooks.js';

/**
 * Adds a webhook. Refused with 409 where the owner has one with that address, with 400 where a trigger is not for such an
 * owner. The list is read again once it has settled.
 */
export function useCreateWebhook(owner: WebhookOwner): UseMutationResult<Webhook, CalError, WebhookValues> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: (values: WebhookValues) => makeWebhook(client, owner, values),
      onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery(client, owner).queryKey }),
    },
    queryClient,
  );
}
