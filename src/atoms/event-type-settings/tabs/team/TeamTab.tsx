'use client';

/** Who hosts. */
export function TeamTab() {
  return null;
}
