'use client';
import { useMemo } from 'react';
import { useDraft } from '../../draft/useDraft.js';
import { isCalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { Schedule, ScheduleOwner } from '../../queries/schedules.js';
import { useUpdateSchedule } from '../../queries/useUpdateSchedule.js';
import type { UseAvailabilitySettingsOptions } from './options/availabilityOptions.js';
import { saveSchedule } from './saveSchedule.js';
import { draftOf, type ScheduleDraft, scheduleShape } from './scheduleDraft.js';

/** The draft of a schedule, which is saved by the documented API and merged with what it has by then. */
export function useSaving(
  schedule: Schedule | null | undefined,
  owner: ScheduleOwner,
  options: UseAvailabilitySettingsOptions,
  onNewDefault: () => void,
) {
  const { client } = useCal();
  const { mutateAsync } = useUpdateSchedule();
  const copy = useMemo(() => (schedule ? draftOf(schedule) : undefined), [schedule]);

  async function save(wish: { base: ScheduleDraft; draft: ScheduleDraft }) {
    if (!schedule) return { kind: 'skipped' } as const;
    try {
      const outcome = await saveSchedule(wish, { client, owner, schedule, options, send: mutateAsync });
      if (outcome.kind === 'saved' && wish.draft.isDefault && !wish.base.isDefault) onNewDefault();
      if (outcome.kind === 'saved' && outcome.schedule) tell(options.onUpdateSuccess, outcome.schedule);
      return outcome;
    } catch (error) {
      // What the page's own guard throws is no error of the API, and the page's to report.
      if (isCalError(error)) tell(options.onUpdateError, error);
      throw error;
    }
  }

  return useDraft({
    copy,
    shape: scheduleShape,
    save,
    watch: (event, state) => client.watch?.('AvailabilitySettings', event, state),
  });
}

const tell = <Value>(listener: ((value: Value) => void) | undefined, value: Value) =>
  queueMicrotask(() => listener?.(value));
