'use client';
import type { UseMutationResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { keepNew } from './eventTypeCache.js';
import type { HostedEventType } from './hostedEventType.js';
import { type CreateTeamEventTypeInput, makeEventType } from './makeEventType.js';
import { useEventTypeMutation } from './useEventTypeMutation.js';

/** Makes an event type of a team, for its admins. A request whose answer is lost is not repeated. */
export const useCreateTeamEventType = (): UseMutationResult<
  HostedEventType,
  CalError,
  CreateTeamEventTypeInput,
  () => void
> =>
  useEventTypeMutation({
    send: (client, input: CreateTeamEventTypeInput) => makeEventType(client, input),
    keep: keepNew,
  });
