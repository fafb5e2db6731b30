'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { HostedEventTypeInput } from './hostedEventType.js';
import { hasPrivateLinks, type PrivateLink, privateLinksQuery } from './privateLinks.js';

/** Reads the private links of an event type; nothing where the API has none of it. Needs its owner's token. */
export function usePrivateLinks(input: HostedEventTypeInput): UseQueryResult<PrivateLink[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery({ ...privateLinksQuery(client, input), enabled: hasPrivateLinks(input) }, queryClient);
}
