import type { PrivateLinkRecord } from '../../../model/collections.js';
import { isExpired } from '../../event-types/private-links/privateLinks.js';
import type { Call } from '../../handler.js';
import type { CreateOldBookingInput } from './input.js';
import { httpException } from './oldWords.js';

/**
 * Books by the link that is named, if one is. A use of it is taken first, so that of two who want the last one at once one
 * wins, and given back where nothing is booked. Who moves a booking needs no link: it may have been good for one only.
 * @throws Refusal 400 when it is not one of the event type's, has expired, or has been used up
 */
export async function byPrivateLink<Made>(
  { hasHashedBookingLink, hashedLink, eventTypeId, rescheduleUid, _isDryRun }: CreateOldBookingInput,
  { store, clock }: Call,
  book: () => Promise<Made>,
): Promise<Made> {
  if (!hasHashedBookingLink || !hashedLink || rescheduleUid) return book();
  const { privateLinks } = store.collections;
  const requireGood = (found: PrivateLinkRecord | undefined): PrivateLinkRecord => {
    if (!found || isExpired(found, clock.now())) throw httpException(400, 'private_link_expired');
    return found;
  };
  const [named] = await privateLinks.where({ uid: hashedLink, eventTypeId });
  const { id, maxUsageCount } = requireGood(named);
  // One that is good until a time is not counted.
  if (_isDryRun || maxUsageCount === null) return book();
  const taken = await privateLinks.change(id, (link) => ({ usageCount: requireGood(link).usageCount + 1 }));
  // It was removed a moment ago.
  if (!taken) throw httpException(400, 'private_link_expired');
  try {
    return await book();
  } catch (error) {
    await privateLinks.change(id, ({ usageCount }) => ({ usageCount: usageCount - 1 }));
    throw error;
  }
}
