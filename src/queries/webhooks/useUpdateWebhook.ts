'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import {
  changeWebhook,
  type UpdateWebhookInput,
  type Webhook,
  type WebhookOwner,
  webhooksQuery,
} from './webhooks.js';

/**
 * Changes what is given of a webhook. Whether it is active shows in the list at once, and is taken back where the server
 * refuses it; the rest shows when the server has it.
 */
export function useUpdateWebhook(
  owner: WebhookOwner,
): UseMutationResult<Webhook, CalError, UpdateWebhookInput> {
  const { client, queryClient } = useCal();
  const { queryKey } = webhooksQuery(client, owner);

  const show = (id: string, isActive: boolean) =>
    queryClient.setQueryData<Webhook[]>(queryKey, (list) =>
      list?.map((webhook) => (webhook.id === id ? { ...webhook, isActive } : webhook)),
    );

  return useMutation(
    {
      mutationFn: (input: UpdateWebhookInput) => changeWebhook(client, owner, input),
      onMutate: async ({ id, isActive }) => {
        if (isActive === undefined) return null;
        await queryClient.cancelQueries({ queryKey });
        const before = queryClient.getQueryData<Webhook[]>(queryKey)?.find((webhook) => webhook.id === id);
        show(id, isActive);
        return before ?? null;
      },
      onError: (_, { id }, before) => {
        if (before) show(id, before.isActive);
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey }),
    },
    queryClient,
  );
}
