'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type Webhook, type WebhookOwner, webhooksQuery } from './webhooks.js';

const caller: WebhookOwner = { kind: 'user' };

/** Reads the webhooks of an owner. Needs the token of that user, of the event type's owner, or of an admin. */
export function useWebhooks(owner: WebhookOwner = caller): UseQueryResult<Webhook[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(webhooksQuery(client, owner), queryClient);
}
