'use client';

/** What it costs. */
export function PaymentsTab() {
  return null;
}
