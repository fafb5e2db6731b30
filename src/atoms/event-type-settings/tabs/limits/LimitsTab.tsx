'use client';

/** How much of her time it may take. */
export function LimitsTab() {
  return null;
}
