'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useCal } from '../../provider/useCal.js';
import { hostEventTypesQuery } from '../../queries/hostEventTypes.js';
import { meQuery } from '../../queries/me.js';
import { keepAnswer } from '../../queries/scheduleCache.js';
import { type ScheduleOwner, scheduleQuery, schedulesQuery } from '../../queries/schedules.js';
import { useMinuteClock } from '../../ui/device/useMinuteClock.js';
import type { AvailabilityFacts } from './availability.facts.js';

export interface AvailabilityQuestion {
  /** undefined: the default. */
  readonly id: number | undefined;
  readonly owner: ScheduleOwner;
  /** Which other schedules there are is wanted too. */
  readonly asksOthers: boolean;
}

/** Reads a schedule and who is signed in, side by side; once they are there, which event types go by it. */
export function useAvailabilityFacts({ id, owner, asksOthers }: AvailabilityQuestion) {
  const cal = useCal();
  const { client, queryClient, now: clock } = cal;
  const now = useMinuteClock(clock);
  /** Which one was the default when it was opened: that one is edited, also where another has become it since. */
  const [openedId, setOpenedId] = useState<number | undefined>(undefined);
  const schedule = useQuery(scheduleQuery(client, { ...owner, id: id ?? openedId }), queryClient);
  const me = useQuery(meQuery(client), queryClient);
  const isOwn = owner.orgId === undefined;
  const eventTypes = useQuery(
    { ...hostEventTypesQuery(client), enabled: isOwn && schedule.data != null },
    queryClient,
  );
  const found = schedule.data;
  const isWithoutDefault = found === null && id === undefined;
  const schedules = useQuery(
    { ...schedulesQuery(client, owner), enabled: asksOthers || isWithoutDefault },
    queryClient,
  );

  useEffect(() => {
    if (!found || id !== undefined || openedId !== undefined) return;
    keepAnswer({ client, queryClient }, owner, found.id, found);
    setOpenedId(found.id);
  }, [found, id, openedId, owner, client, queryClient]);

  const facts: AvailabilityFacts = {
    schedule: found,
    error: schedule.error,
    me: me.data ?? (me.isError ? null : undefined),
    eventTypes: eventTypes.data ?? null,
    schedules: schedules.data ?? null,
    now,
  };
  return { facts, readAgain: () => void schedule.refetch() };
}
