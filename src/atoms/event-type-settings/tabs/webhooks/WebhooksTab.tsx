'use client';

/** Who is told of its bookings. */
export function WebhooksTab() {
  return null;
}
