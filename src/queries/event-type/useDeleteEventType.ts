'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { keepEventType } from './eventTypeCache.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';
import { type DeleteEventTypeInput, removeEventType } from './writeEventType.js';

/** Deletes an event type, of a managed one its hosts' copies too. Bookings that were made stay. */
export const useDeleteEventType = (): UseMutationResult<void, CalError, DeleteEventTypeInput> =>
  useEventTypeMutation({
    send: removeEventType,
    keep: (cal, input: DeleteEventTypeInput) => keepEventType(cal, input, null),
  });
