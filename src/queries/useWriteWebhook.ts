'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import {
  changeWebhook,
  makeWebhook,
  removeWebhook,
  type WebhookOwner,
  type WebhookValues,
  webhooksQuery,
} from './webhooks.js';

/** A new webhook has no `id`; without `values` the webhook goes. */
export type WebhookWrite =
  | { id?: undefined; values: WebhookValues }
  | { id: string; values?: WebhookValues | undefined };

/** Makes, changes or deletes a webhook. They are read again once it has settled. */
export function useWriteWebhook(owner: WebhookOwner): UseMutationResult<void, CalError, WebhookWrite> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: ({ id, values }: WebhookWrite) => {
        if (id === undefined) return makeWebhook(client, owner, values);
        return values ? changeWebhook(client, owner, { id, ...values }) : removeWebhook(client, owner, id);
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: webhooksQuery(client, owner).queryKey }),
    },
    queryClient,
  );
}
