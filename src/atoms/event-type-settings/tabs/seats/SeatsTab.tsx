'use client';

/** How many share a time. */
export function SeatsTab() {
  return null;
}
