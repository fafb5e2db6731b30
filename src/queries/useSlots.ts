'use client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CalError } from '../errors/index.js';
import { useCal } from '../provider/useCal.js';
import { type SlotDay, type SlotsInput, slotsQuery } from './slots.js';

/** Reads the free times of an event type. */
export function useSlots(input: SlotsInput): UseQueryResult<SlotDay[], CalError> {
  const { client, queryClient } = useCal();
  return useQuery(slotsQuery(client, input), queryClient);
}
