'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import type { Client } from '../../client/index.js';
import type { CalError } from '../../errors/index.js';
import type { Cal } from '../../provider/CalContext.js';
import { useCal } from '../../provider/useCal.js';
import { forgetEventTypes } from './eventTypeCache.js';

interface EventTypeWrite<Input, Answer> {
  send: (client: Client, input: Input) => Promise<Answer>;
  /** What is shown before the API has answered. Gives the way back. */
  expect?: (cal: Cal, input: Input) => Promise<() => void>;
  keep?: (cal: Cal, input: Input, answer: Answer) => void;
}

const mutationKey = ['daybook', 'eventTypes'];

/** A change of event types. Once the last of several has settled, well or not, what was read before is read again. */
export function useEventTypeMutation<Input, Answer>({
  send,
  expect,
  keep,
}: EventTypeWrite<Input, Answer>): UseMutationResult<Answer, CalError, Input, () => void> {
  const cal = useCal();
  return useMutation(
    {
      mutationKey,
      mutationFn: (input: Input) => send(cal.client, input),
      onMutate: async (input) => (await expect?.(cal, input)) ?? (() => {}),
      onError: (_error, _input, takeBack) => takeBack?.(),
      onSuccess: (answer, input) => keep?.(cal, input, answer),
      onSettled: () => (cal.queryClient.isMutating({ mutationKey }) <= 1 ? forgetEventTypes(cal) : undefined),
    },
    cal.queryClient,
  );
}
