'use client';

/** Which hours count. */
export function AvailabilityTab() {
  return null;
}
