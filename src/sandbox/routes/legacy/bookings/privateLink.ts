import type { PrivateLinkRecord } from '../../../model/collections.js';
import { isExpired } from '../../event-types/private-links/privateLinks.js';
import type { Call } from '../../handler.js';
import type { CreateOldBookingInput } from './input.js';
import { httpException } from './oldWords.js';

/**
 * The link by which somebody books, if it is by one. Who moves a booking needs none: it may have been good for one only.
 * @throws Refusal 400 when it is not one of the event type's, has expired, or has been used up
 */
export async function privateLinkOf(
  { hasHashedBookingLink, hashedLink, eventTypeId, rescheduleUid }: CreateOldBookingInput,
  { store, clock }: Call,
): Promise<PrivateLinkRecord | undefined> {
  if (!hasHashedBookingLink || !hashedLink || rescheduleUid) return undefined;
  const [link] = await store.collections.privateLinks.where({ uid: hashedLink, eventTypeId });
  if (!link || isExpired(link, clock.now())) throw httpException(400, 'private_link_expired');
  return link;
}

/** A booking was made by it. One that is good until a time is not counted. */
export async function countUse(
  { id, maxUsageCount }: PrivateLinkRecord,
  { store: { collections } }: Call,
): Promise<void> {
  const link = maxUsageCount === null ? undefined : await collections.privateLinks.find(id);
  if (link) await collections.privateLinks.change(id, { usageCount: link.usageCount + 1 });
}
