'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { expectInList, keepEventType } from './eventTypeCache.js';
import type { HostedEventType } from './hostedEventType.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';
import { changeEventType, type UpdateEventTypeInput } from './writeEventType.js';

/** Changes those settings of an event type that are named, and nothing else. A list of event types shows it at once. */
export const useUpdateEventType = (): UseMutationResult<
  HostedEventType,
  CalError,
  UpdateEventTypeInput,
  () => void
> =>
  useEventTypeMutation({
    send: changeEventType,
    expect: (cal, { settings, keys, ...input }: UpdateEventTypeInput) =>
      expectInList(cal, input, (eventType) => ({
        ...eventType,
        settings: { ...eventType.settings, ...Object.fromEntries(keys.map((key) => [key, settings[key]])) },
      })),
    keep: keepEventType,
  });
