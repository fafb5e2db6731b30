import type { Instant } from '../../time/types.js';

/*
 * What is kept without rules of its own: records under numbers, found by what is in them. A kind of record is a line in
 * `Collections` and its name in `collectionNames`; both stores take it from there. What needs more than that (a booking,
 * which excludes others) has a place of its own in the port.
 */

/** A link to an event type that is not on its owner's page. */
export interface PrivateLinkRecord {
  readonly id: number;
  /** The link's own name, which stands in its address. */
  readonly uid: string;
  readonly eventTypeId: number;
  /** null: it is good for a number of bookings. */
  readonly expiresAt: Instant | null;
  /** null: it is good until it expires. */
  readonly maxUsageCount: number | null;
  readonly usageCount: number;
}

export interface Collections {
  privateLinks: PrivateLinkRecord;
}

export type CollectionName = keyof Collections;

const names: { readonly [Name in CollectionName]: true } = { privateLinks: true };

// SAFETY: the keys are those of the type.
export const collectionNames = Object.keys(names) as CollectionName[];
