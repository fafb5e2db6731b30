'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { expectDestination } from './calendarCache.js';
import { type CalendarWriteOptions, useCalendarMutation } from './useCalendarMutation.js';
import { type DestinationCalendarInput, setDestination } from './writeCalendars.js';

/**
 * Says into which calendar new bookings are written; it has to be connected and writable. Shown at once, and taken back where
 * the API refuses. Event types that name a calendar of their own keep it.
 */
export const useUpdateDestinationCalendar = (
  options: CalendarWriteOptions = {},
): UseMutationResult<void, CalError, DestinationCalendarInput, () => void> =>
  useCalendarMutation({ ...options, send: setDestination, expect: expectDestination });
