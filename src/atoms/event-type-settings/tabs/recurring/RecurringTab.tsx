'use client';

/** A booking that makes a series. */
export function RecurringTab() {
  return null;
}
