'use client';
import { useSchedules } from '../../../queries/useSchedules.js';
import type { Zone } from '../../../time/types.js';
import { isZone } from '../../../time/zone.js';
import { useEditor } from './EventTypeScene.js';

/**
 * The zone of the hours that this event type goes by; null until they are read, and where they are not hers to see. What
 * is said by its clock is an example, and left out then.
 */
export function useHostZone(): Zone | null {
  const { scheduleId } = useEditor().editor.draft;
  const { data = [] } = useSchedules();
  const schedule = data.find(({ id, isDefault }) => (scheduleId === null ? isDefault : id === scheduleId));
  return schedule && isZone(schedule.zone) ? schedule.zone : null;
}
