'use client';
import { type CalError, isCalApiError } from '../../../../errors/index.js';
import type { TeamMember } from '../../../../queries/teamMembers.js';
import { useTeamMembers } from '../../../../queries/useTeamMembers.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import { type HostRow, hostRows } from './teamHosts.js';

export interface Team {
  readonly status: 'loading' | 'refused' | 'failed' | 'ready';
  /** Why it could not be read, where the status is `failed`. */
  readonly error: CalError | null;
  /** Everybody, those who are only invited too; empty until it is read. */
  readonly members: readonly TeamMember[];
  /** Who hosts as it is edited. */
  readonly rows: readonly HostRow[];
  /** What anybody is called; her number where nobody knows. */
  readonly nameOf: (userId: number) => string;
  readonly retry: () => void;
}

/** Who is in the team, and who of them hosts. */
export function useTeam(): Team {
  const { editor, words } = useEditor();
  const { draft, base, eventType, owner } = editor;
  const read = useTeamMembers({ teamId: owner.teamId ?? eventType.teamId ?? 0, orgId: owner.orgId });
  const { error } = read;
  const isRefused = isCalApiError(error) && error.status === 403;
  const facts = { members: read.data ?? null, known: eventType.hosts };
  // Who was taken out just now is still called by her name.
  const named = hostRows({ hosts: [...draft.hosts, ...base.hosts] }, base, facts);
  return {
    status: read.data ? 'ready' : isRefused ? 'refused' : error ? 'failed' : 'loading',
    error,
    members: read.data ?? [],
    rows: hostRows(draft, base, facts),
    nameOf: (userId) => {
      const name = named.find((row) => row.userId === userId)?.name;
      const member = read.data?.find((each) => each.userId === userId);
      return name ?? member?.name ?? words.t('eventType.team.user', { id: userId });
    },
    retry: () => void read.refetch(),
  };
}
