'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type Webhook, type WebhookOwner, webhooksQuery } from './webhooks.js';

/** Reads the webhooks of an event type. Needs the token of its owner, or of an admin of its team. */
export function useWebhooks(owner: WebhookOwner): UseQueryResult<Webhook[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(webhooksQuery(client, owner), queryClient);
}
