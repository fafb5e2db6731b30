'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { expectSelected } from './calendarCache.js';
import { type CalendarWriteOptions, useCalendarMutation } from './useCalendarMutation.js';
import { type SelectedCalendarInput, selectCalendar } from './writeCalendars.js';

/** Lets what stands in a calendar block slots. Shown at once, and taken back where the API refuses; slots are read again. */
export const useAddSelectedCalendar = (
  options: CalendarWriteOptions = {},
): UseMutationResult<void, CalError, SelectedCalendarInput, () => void> =>
  useCalendarMutation({
    ...options,
    send: selectCalendar,
    expect: (cal, input: SelectedCalendarInput) => expectSelected(cal, input, true),
  });
