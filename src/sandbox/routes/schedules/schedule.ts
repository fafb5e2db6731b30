import type { CreateScheduleInput, Schedule } from '../../../contract/schedules/schedules.schema.js';
import { parseZone } from '../../../time/zone.js';
import type { ScheduleRecord, User } from '../../model/records.js';
import type { New } from '../../store/store.js';

const OFFICE_HOURS: ScheduleRecord['availability'] = [
  { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], startTime: '09:00', endTime: '17:00' },
];

/** Hours that are left out are office hours; an empty list is none. */
export function newSchedule(
  input: Omit<CreateScheduleInput, 'isDefault'>,
  ownerId: number,
): New<ScheduleRecord> {
  return {
    ownerId,
    name: input.name,
    timeZone: parseZone(input.timeZone),
    availability: input.availability ?? OFFICE_HOURS,
    overrides: input.overrides ?? [],
  };
}

export const scheduleAnswer = (schedule: ScheduleRecord, owner: User): Schedule => ({
  id: schedule.id,
  ownerId: schedule.ownerId,
  name: schedule.name,
  timeZone: schedule.timeZone,
  availability: [...schedule.availability],
  isDefault: schedule.id === owner.defaultScheduleId,
  overrides: [...schedule.overrides],
});
