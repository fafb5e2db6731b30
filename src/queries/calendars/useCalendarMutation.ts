'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Client } from '../../client/index.js';
import type { CalError } from '../../errors/index.js';
import type { Cal } from '../../provider/CalContext.js';
import { useCal } from '../../provider/useCal.js';
import { forgetCalendars } from './calendarCache.js';

export interface CalendarWriteOptions {
  /** Shown as if it were done, and nothing is sent. Default false. */
  isDryRun?: boolean | undefined;
}

interface CalendarWrite<Input> extends CalendarWriteOptions {
  send: (client: Client, input: Input) => Promise<void>;
  /** What is shown before the API has answered. Gives the way back. */
  expect?: (cal: Cal, input: Input) => Promise<() => void>;
  /** What is shown once it is done. */
  keep?: (cal: Cal, input: Input) => void;
}

const mutationKey = ['daybook', 'calendars'];

/**
 * A change of what is connected. Once the last of several has settled, well or not, what was read before is read again:
 * sooner, the answer would undo what the others are about to do.
 */
export function useCalendarMutation<Input>({
  send,
  expect,
  keep,
  isDryRun = false,
}: CalendarWrite<Input>): UseMutationResult<void, CalError, Input, () => void> {
  const cal = useCal();
  const { queryClient } = cal;
  return useMutation(
    {
      mutationKey,
      mutationFn: async (input: Input) => {
        if (!isDryRun) await send(cal.client, input);
      },
      onMutate: async (input) => (await expect?.(cal, input)) ?? (() => {}),
      onError: (_error, _input, takeBack) => takeBack?.(),
      onSuccess: (_answer, input) => keep?.(cal, input),
      // What is read again is not waited for: the change is shown already.
      onSettled: () => {
        if (queryClient.isMutating({ mutationKey }) <= 1 && !isDryRun) void forgetCalendars(cal);
      },
    },
    queryClient,
  );
}
