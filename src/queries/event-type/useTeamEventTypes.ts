'use client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import type { HostedEventType } from './hostedEventType.js';
import { useHostedEventTypes } from './useHostedEventTypes.js';

/** Reads the event types of a team. @param orgId the organization that the team is in; left out: it is in none */
export const useTeamEventTypes = (
  teamId: number,
  orgId?: number,
): UseQueryResult<HostedEventType[], CalError> => useHostedEventTypes({ teamId, orgId });
