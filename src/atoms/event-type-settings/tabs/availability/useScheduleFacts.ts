'use client';
import { useQuery } from '@tanstack/react-query';
import { weekStart } from '../../../../i18n/weekStart.js';
import { useCal } from '../../../../provider/useCal.js';
import { meQuery } from '../../../../queries/me.js';
import { type Schedule, type SchedulesInput, schedulesQuery } from '../../../../queries/schedules.js';
import { teamMembersQuery } from '../../../../queries/teamMembers.js';
import { useLoadedHourWords } from '../../../../schedule/useLoadedHourWords.js';
import type { Weekday } from '../../../../time/types.js';
import { useEditor } from '../../composition/EventTypeScene.js';

export interface ScheduleFacts {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly schedules: readonly Schedule[];
  /** Whose they are, of a team's: who hosts, and everybody in the team as soon as that is read. */
  readonly names: ReadonlyMap<number, string>;
  /** With which day her weeks begin. */
  readonly weekStart: Weekday;
  readonly retry: () => void;
}

/** The schedules that it can go by: hers, of a team's event type all of the team's. */
export function useScheduleFacts(): ScheduleFacts {
  const { client, queryClient } = useCal();
  const { editor, words } = useEditor();
  const { teamId, orgId } = editor.owner;
  const input: SchedulesInput =
    teamId === undefined ? {} : orgId === undefined ? { teamId } : { orgId, teamId };
  const schedules = useQuery(schedulesQuery(client, input), queryClient);
  const members = useQuery(
    { ...teamMembersQuery(client, { teamId: teamId ?? 0, orgId }), enabled: teamId !== undefined },
    queryClient,
  );
  const me = useQuery(meQuery(client), queryClient);
  const texts = useLoadedHourWords();
  const isFailed = (schedules.isError && !schedules.data) || texts.state === 'failed';
  const isReady = schedules.data !== undefined && texts.state === 'ready' && !me.isPending;
  return {
    status: isFailed ? 'failed' : isReady ? 'ready' : 'loading',
    schedules: schedules.data ?? [],
    names: new Map(
      [...editor.eventType.hosts, ...(members.data ?? [])].map(({ userId, name }) => [userId, name]),
    ),
    weekStart: me.data?.weekStart ?? weekStart(words.f.locale),
    retry: () => {
      void schedules.refetch();
      if (texts.state === 'failed') texts.retry();
    },
  };
}
