import { changedFields } from '../../draft/changedFields.js';
import type { SaveOutcome } from '../../draft/useDraft.js';
import { isCalApiError } from '../../errors/index.js';
import type { Cal } from '../../provider/CalContext.js';
import { findSchedule, type Schedule, type ScheduleOwner } from '../../queries/schedules.js';
import { scheduleChanges, type UpdateScheduleInput } from '../../queries/writeSchedule.js';
import type { UseAvailabilitySettingsOptions } from './options/availabilityOptions.js';
import { draftOf, type ScheduleDraft, scheduleShape } from './scheduleDraft.js';

export interface ScheduleToSave {
  readonly client: Cal['client'];
  readonly owner: ScheduleOwner;
  readonly schedule: Schedule;
  readonly options: Pick<UseAvailabilitySettingsOptions, 'onBeforeUpdate' | 'isDryRun'>;
  readonly send: (input: UpdateScheduleInput) => Promise<Schedule>;
}

/** What the server has by now, where that is not what the draft began from; else null. */
async function newerCopy({ client, owner, schedule }: ScheduleToSave, base: ScheduleDraft) {
  const there = await findSchedule(client, { ...owner, id: schedule.id });
  // Of one that is gone the API says so itself when it is written.
  return there && changedFields(scheduleShape, base, there).length > 0 ? draftOf(there) : null;
}

/**
 * Asks the host's page, looks whether another tab was faster, and sends what changed. The API replaces the hours as a
 * whole and knows no versions: without the look, the other tab's Monday would be lost to this one's Tuesday.
 */
export async function saveSchedule(
  wish: { base: ScheduleDraft; draft: ScheduleDraft },
  toSave: ScheduleToSave,
): Promise<SaveOutcome<ScheduleDraft> & { schedule?: Schedule }> {
  const { owner, schedule, options, send } = toSave;
  const { base, draft } = wish;
  const changes = scheduleChanges({ ...schedule, ...base }, draft);
  if ((await options.onBeforeUpdate?.(changes, draft)) === false) return { kind: 'skipped' };
  if (options.isDryRun) return { kind: 'saved', copy: draft };
  const copy = await newerCopy(toSave, base);
  if (copy) return { kind: 'overtaken', copy };
  try {
    const saved = await send({ ...owner, id: schedule.id, ...changes });
    return { kind: 'saved', copy: draftOf(saved), schedule: saved };
  } catch (error) {
    const newer = isCalApiError(error) && error.status === 409 ? await newerCopy(toSave, base) : null;
    if (newer) return { kind: 'overtaken', copy: newer };
    throw error;
  }
}
