'use client';
import { useState } from 'react';
import type { Schedule, ScheduleOwner } from '../../queries/schedules.js';
import { useDeleteSchedule } from '../../queries/useDeleteSchedule.js';
import { type Removal, type RemovalEvent, removalTransition } from '../../settings/removal.machine.js';
import type { UseAvailabilitySettingsOptions } from './options/availabilityOptions.js';

/** Deleting the schedule, once she has confirmed it. */
export function useRemoval(
  schedule: Schedule | null | undefined,
  owner: ScheduleOwner,
  { isDryRun, onDeleteSuccess, onDeleteError }: UseAvailabilitySettingsOptions,
) {
  const [removal, setRemoval] = useState<Removal>({ at: 'none' });
  const { mutate } = useDeleteSchedule();
  const send = (event: RemovalEvent) => setRemoval((before) => removalTransition(before, event));

  function confirm() {
    if (!schedule || removal.at === 'deleting') return;
    send({ type: 'deleteConfirmed' });
    if (isDryRun) return send({ type: 'deleted' });
    mutate(
      { ...owner, id: schedule.id },
      {
        onSuccess: () => {
          send({ type: 'deleted' });
          queueMicrotask(() => onDeleteSuccess?.(schedule));
        },
        onError: (error) => {
          send({ type: 'deleteFailed', error });
          queueMicrotask(() => onDeleteError?.(error));
        },
      },
    );
  }

  return {
    removal,
    ask: () => send({ type: 'deletePressed' }),
    dismiss: () => send({ type: 'deleteDismissed' }),
    confirm,
  };
}
