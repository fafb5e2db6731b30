'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { expectInList, keepEventType } from './eventTypeCache.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';
import { type DeleteEventTypeInput, removeEventType } from './writeEventType.js';

/**
 * Deletes an event type, of a managed one its hosts' copies too. Bookings that were made stay. A list of event types shows
 * it at once.
 */
export const useDeleteEventType = (): UseMutationResult<void, CalError, DeleteEventTypeInput, () => void> =>
  useEventTypeMutation({
    send: removeEventType,
    expect: (cal, input: DeleteEventTypeInput) => expectInList(cal, input, () => null),
    keep: (cal, input) => keepEventType(cal, input, null),
  });
