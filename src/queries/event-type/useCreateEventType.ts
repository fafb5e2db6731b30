'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { keepNew } from './eventTypeCache.js';
import type { HostedEventType } from './hostedEventType.js';
import { type CreateEventTypeInput, makeEventType } from './makeEventType.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';

/** Makes an event type of who is signed in, or of a team. A request whose answer is lost is not repeated. */
export const useCreateEventType = (): UseMutationResult<
  HostedEventType,
  CalError,
  CreateEventTypeInput,
  () => void
> => useEventTypeMutation({ send: makeEventType, keep: keepNew });
