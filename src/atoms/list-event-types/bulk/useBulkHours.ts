'use client';
import { useSchedules } from '../../../queries/useSchedules.js';

/** The hours that can be given: those of who is signed in. */
export function useBulkHours() {
  const { data, error, refetch } = useSchedules();
  return {
    schedules: data ?? null,
    isFailed: data === undefined && error !== null,
    retry: () => void refetch(),
  };
}
