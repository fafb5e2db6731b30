'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { keepAnswer } from './scheduleCache.js';
import type { Schedule } from './schedules.js';
import { useScheduleMutation } from './useScheduleMutation.js';
import { type CreateScheduleInput, makeSchedule } from './writeSchedule.js';

/** Makes a schedule. A request whose answer is lost is not repeated. */
export const useCreateSchedule = (): UseMutationResult<Schedule, CalError, CreateScheduleInput, () => void> =>
  useScheduleMutation({
    send: makeSchedule,
    keep: (cal, input: CreateScheduleInput, schedule) => keepAnswer(cal, input, schedule.id, schedule),
  });
