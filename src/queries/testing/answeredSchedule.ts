import type { Schedule } from '../../contract/schedules/schedules.schema.js';

/** A schedule as the API answers it. */
export const answeredSchedule: Schedule = {
  id: 11,
  ownerId: 2,
  name: 'Working hours',
  timeZone: 'Europe/London',
  availability: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], startTime: '09:00', endTime: '17:00' },
  ],
  isDefault: true,
  overrides: [],
};
