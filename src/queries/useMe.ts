'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type Me, meQuery } from './me.js';

/** Reads who is signed in. Needs an access token. */
export function useMe(): UseQueryResult<Me, CalError> {
  const { client, queryClient } = useCal();
  return useQuery(meQuery(client), queryClient);
}
