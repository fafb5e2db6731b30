'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { expectInList, keepAnswer } from './scheduleCache.js';
import { useScheduleMutation } from './useScheduleMutation.js';
import { type DeleteScheduleInput, removeSchedule } from './writeSchedule.js';

/**
 * Deletes a schedule, the default and the last one too. Event types that named it obey the default from then on; without
 * a default they can be booked Monday to Friday, 09:00 to 17:00. A list of schedules shows it at once.
 */
export const useDeleteSchedule = (): UseMutationResult<void, CalError, DeleteScheduleInput, () => void> =>
  useScheduleMutation({
    send: removeSchedule,
    expect: (cal, input: DeleteScheduleInput) =>
      expectInList(cal, input, (schedules) => schedules.filter(({ id }) => id !== input.id)),
    keep: (cal, input) => keepAnswer(cal, input, input.id, null),
  });
