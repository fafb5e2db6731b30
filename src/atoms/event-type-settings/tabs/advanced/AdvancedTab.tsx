'use client';

/** What is rarely changed. */
export function AdvancedTab() {
  return null;
}
