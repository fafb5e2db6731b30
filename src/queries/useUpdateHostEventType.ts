'use client';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { list as listEventTypes } from '../contract/event-types/eventTypes.operations.js';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import type { HostEventType } from './hostEventTypes.js';
import { queryKey } from './queryKey.js';
import { allSlotsKey } from './slots.js';
import { changeHostEventType, type UpdateHostEventTypeInput } from './writeHostEventType.js';

/**
 * Changes by which hours an event type of who is signed in goes. Once that has settled, event types and slots are read again
 * where they are shown.
 */
export function useUpdateHostEventType(): UseMutationResult<
  HostEventType,
  CalError,
  UpdateHostEventTypeInput
> {
  const { client, queryClient } = useCal();
  return useMutation(
    {
      mutationFn: (input: UpdateHostEventTypeInput) => changeHostEventType(client, input),
      onSettled: () => {
        // Nobody waits for what is read again.
        for (const key of [queryKey(client, listEventTypes), allSlotsKey(client)]) {
          queryClient.invalidateQueries({ queryKey: key }).catch(() => undefined);
        }
      },
    },
    queryClient,
  );
}
