'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { expectSelected } from './calendarCache.js';
import { type CalendarWriteOptions, useCalendarMutation } from './useCalendarMutation.js';
import { deselectCalendar, type SelectedCalendarInput } from './writeCalendars.js';

/**
 * No longer lets what stands in a calendar block slots. After the last one no calendar does. Shown at once, and taken back
 * where the API refuses; slots are read again.
 */
export const useRemoveSelectedCalendar = (
  options: CalendarWriteOptions = {},
): UseMutationResult<void, CalError, SelectedCalendarInput, () => void> =>
  useCalendarMutation({
    ...options,
    send: deselectCalendar,
    expect: (cal, input: SelectedCalendarInput) => expectSelected(cal, input, false),
  });
