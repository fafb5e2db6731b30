'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { keepEventType } from './eventTypeCache.js';
import type { HostedEventType } from './hostedEventType.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';
import { changeEventType, type UpdateEventTypeInput } from './writeEventType.js';

/** Changes those settings of an event type that are named, and nothing else. */
export const useUpdateEventType = (): UseMutationResult<HostedEventType, CalError, UpdateEventTypeInput> =>
  useEventTypeMutation({ send: changeEventType, keep: keepEventType });
