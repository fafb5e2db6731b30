'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type OutOfOffice, type OutOfOfficeOwner, outOfOfficeQuery } from './outOfOffice.js';

/** Reads when a member of an organization is away. Needs the token of an admin there. */
export function useOutOfOffice(owner: OutOfOfficeOwner): UseQueryResult<OutOfOffice[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(outOfOfficeQuery(client, owner), queryClient);
}
