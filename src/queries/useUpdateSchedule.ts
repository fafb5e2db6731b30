'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { expectInList, keepAnswer, withChanges } from './scheduleCache.js';
import type { Schedule } from './schedules.js';
import { useScheduleMutation } from './useScheduleMutation.js';
import { changeSchedule, type UpdateScheduleInput } from './writeSchedule.js';

/** Changes what is given of a schedule. A list of schedules shows it at once, and takes it back where the API refuses. */
export const useUpdateSchedule = (): UseMutationResult<Schedule, CalError, UpdateScheduleInput, () => void> =>
  useScheduleMutation({
    send: changeSchedule,
    expect: (cal, input: UpdateScheduleInput) => expectInList(cal, input, withChanges(input)),
    keep: (cal, input, schedule) => keepAnswer(cal, input, schedule.id, schedule),
  });
