'use client';
import { useQuery } from '@tanstack/react-query';
import { useCal } from '../provider/useCal.js';
import { type SlotsInput, slotsQuery } from './slots.js';

/** Reads the free times of an event type. */
export function useSlots(input: SlotsInput) {
  const { client, queryClient } = useCal();
  return useQuery(slotsQuery(client, input), queryClient);
}
