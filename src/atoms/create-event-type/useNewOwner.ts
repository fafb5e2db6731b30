'use client';
import type { CalError } from '../../errors/index.js';
import type { EventTypeOwner } from '../../queries/event-type/hostedEventType.js';
import type { OwnTeam } from '../../queries/teams.js';
import { useTeamAccess } from '../../queries/useTeamAccess.js';
import { useTeams } from '../../queries/useTeams.js';

/** Whether she may make one for that owner. `missing`: there is no such team; `member`: she is no admin of it. */
export type NewOwnerStatus = 'loading' | 'failed' | 'missing' | 'member' | 'ready';

export interface NewOwner {
  readonly owner: EventTypeOwner;
  readonly status: NewOwnerStatus;
  /** null: it is her own, or the API does not tell. */
  readonly team: OwnTeam | null;
  readonly error: CalError | null;
  /** Asks again. */
  readonly retry: () => void;
}

/** For whom it will be, and whether that is hers to do. Never somebody else than was named. */
export function useNewOwner(teamId: number | undefined, orgId: number | undefined): NewOwner {
  const isTeam = teamId !== undefined;
  const access = useTeamAccess(isTeam ? { teamId, orgId } : null);
  const teams = useTeams({ orgId }, { enabled: isTeam });
  const retry = () => void access.refetch();
  if (!isTeam) return { owner: {}, status: 'ready', team: null, error: null, retry };
  const status = access.data === 'admin' ? 'ready' : (access.data ?? (access.error ? 'failed' : 'loading'));
  return {
    owner: { teamId, orgId },
    status,
    team: teams.data?.find(({ id }) => id === teamId) ?? null,
    error: access.error,
    retry,
  };
}
