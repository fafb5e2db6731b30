import type { BookingRecord } from './records.js';

/** Everybody whose time a booking takes, its organizer first. */
export const hostIdsOf = ({
  hostId,
  coHostIds = [],
}: Pick<BookingRecord, 'hostId' | 'coHostIds'>): readonly number[] => [hostId, ...coHostIds];
