'use client';
import { useCal } from '../../provider/useCal.js';
import type { Me } from '../../queries/me.js';
import type { ScheduleOwner } from '../../queries/schedules.js';
import { useCreateSchedule } from '../../queries/useCreateSchedule.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import type { UseAvailabilitySettingsOptions } from './options/availabilityOptions.js';

/** Making the first schedule, where there is none: the usual hours, in the zone of her profile. */
export function useCreation(
  me: Me | null | undefined,
  owner: ScheduleOwner,
  { isDryRun, onCreateSuccess }: UseAvailabilitySettingsOptions,
  onCreated: (id: number) => void,
) {
  const { t } = useCal();
  const { mutate, isPending, error } = useCreateSchedule();

  function create() {
    if (isPending || isDryRun) return;
    const zone = (owner.orgId === undefined && me?.zone) || deviceZone();
    mutate(
      { ...owner, name: t('hours.newName'), zone, isDefault: true },
      {
        onSuccess: (schedule) => {
          onCreated(schedule.id);
          queueMicrotask(() => onCreateSuccess?.(schedule));
        },
      },
    );
  }

  return { create, isPending, error };
}
