'use client';

/** Title, address, description, length and places. */
export function SetupTab() {
  return null;
}
