'use client';

/** Links that work for a while or for some bookings. */
export function LinksTab() {
  return null;
}
