'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { type ChangedEventTypes, type ChangeEventTypesInput, changeEventTypes } from './changeEventTypes.js';
import { keepEventType } from './eventTypeCache.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';

/** Changes several event types, one after the other, and tells which could not be: `failed` can be tried again. */
export const useChangeEventTypes = (): UseMutationResult<
  ChangedEventTypes,
  CalError,
  ChangeEventTypesInput,
  () => void
> =>
  useEventTypeMutation({
    send: changeEventTypes,
    keep: (cal, { changes }: ChangeEventTypesInput, { changed }) => {
      for (const { settings: _, keys: _keys, ...input } of changes) {
        const answer = changed.find(({ id }) => id === input.id);
        if (answer) keepEventType(cal, input, answer);
      }
    },
  });
