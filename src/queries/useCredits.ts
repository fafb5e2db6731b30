'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type Credits, creditsQuery } from './credits.js';

/**
 * Reads the credits of who is signed in, or of her team or organization. Needs an access token. Credits are charged by a server
 * (`credits.charge` of `daybook/client`), never from a page.
 */
export function useCredits(): UseQueryResult<Credits, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(creditsQuery(client), queryClient);
}
