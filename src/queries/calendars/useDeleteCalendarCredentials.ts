'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { keepWithout } from './calendarCache.js';
import { type CalendarWriteOptions, useCalendarMutation } from './useCalendarMutation.js';
import { type CalendarCredentialsInput, forgetAccount } from './writeCalendars.js';

/**
 * Disconnects an account: its calendars block nothing any more, and no booking is written there. What stands in them stays.
 * Accounts that an organization has connected are for its admins to take away. Shown once it is done.
 */
export const useDeleteCalendarCredentials = (
  options: CalendarWriteOptions = {},
): UseMutationResult<void, CalError, CalendarCredentialsInput, () => void> =>
  useCalendarMutation({ ...options, send: forgetAccount, keep: keepWithout });
