'use client';
import { useQuery } from '@tanstack/react-query';
import { useCal } from '../provider/useCal.js';
import { type OutOfOffice, outOfOfficeQuery } from './outOfOffice.js';
import { useMe } from './useMe.js';

/**
 * Reads when who is signed in is away, as far as the API tells her: it does to an organization's admins.
 * @returns null: it can't be known; undefined: it is being read
 */
export function useOwnOutOfOffice(): readonly OutOfOffice[] | null | undefined {
  const { client, queryClient } = useCal();
  const me = useMe();
  const orgId = me.data?.organizationId ?? null;
  const owner = { orgId: orgId ?? 0, userId: me.data?.id ?? 0 };
  const entries = useQuery({ ...outOfOfficeQuery(client, owner), enabled: orgId !== null }, queryClient);
  if (me.isPending) return undefined;
  return orgId === null || entries.isError ? null : entries.data;
}
