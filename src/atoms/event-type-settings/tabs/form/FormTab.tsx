'use client';

/** What is asked before booking. */
export function FormTab() {
  return null;
}
