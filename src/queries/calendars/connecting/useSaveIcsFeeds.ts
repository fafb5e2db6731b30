'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { CalError } from '../../../errors/index.js';
import { useCal } from '../../../provider/useCal.js';
import { forgetCalendars } from '../calendarCache.js';
import { type IcsFeedsInput, saveIcsFeeds } from './icsFeeds.js';

/**
 * Connects calendars by their links, in the place of those that were connected so before. Resolves to the `credentialId` of
 * their one account. Calendars and slots are read again once it has settled.
 */
export function useSaveIcsFeeds(): UseMutationResult<number, CalError, IcsFeedsInput> {
  const cal = useCal();
  return useMutation(
    {
      mutationFn: (input: IcsFeedsInput) => saveIcsFeeds(cal.client, input),
      onSettled: () => forgetCalendars(cal),
    },
    cal.queryClient,
  );
}
