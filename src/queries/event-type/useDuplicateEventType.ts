'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { copyEventType, type DuplicateEventTypeInput } from './copyEventType.js';
import { keepNew } from './eventTypeCache.js';
import type { HostedEventType } from './hostedEventType.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';

/** Makes a copy of an event type, with all of its settings and an address of its own. */
export const useDuplicateEventType = (): UseMutationResult<
  HostedEventType,
  CalError,
  DuplicateEventTypeInput,
  () => void
> => useEventTypeMutation({ send: copyEventType, keep: keepNew });
