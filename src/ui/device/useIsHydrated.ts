'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * The visitor's clock, zone and language decide what an atom shows, and a server knows none of them: its HTML, and the
 * first render that takes it over, are the frame alone.
 */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
