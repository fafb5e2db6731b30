'use client';
import { useQuery } from '@tanstack/react-query';
import { useCal } from '../../../../provider/useCal.js';
import { connectedAppsQuery } from '../../../../queries/apps/conferencingApps.js';
import { useEditor } from '../../composition/EventTypeScene.js';

/** Which video apps are connected; null: nobody can tell, or not yet. */
export function useConnectedApps() {
  const { client, queryClient } = useCal();
  const { owner } = useEditor().editor;
  const { data, isError, refetch } = useQuery(connectedAppsQuery(client, owner), queryClient);
  return { apps: data ?? null, isFailed: isError && data === undefined, retry: () => void refetch() };
}
