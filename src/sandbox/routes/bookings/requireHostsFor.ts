import type { Interval, Zone } from '../../../time/types.js';
import type { SlotFacts } from '../../engine/facts.js';
import { badRequest } from '../../http/Refusal.js';
import type { Server } from '../../server.js';
import type { HostedEventType } from '../slots/findEventType.js';
import { type BookedPeople, chooseHosts } from './chooseHosts.js';
import { requireBookable } from './requireBookable.js';

export interface WantedHosts {
  /** All at once, with the same hosts. */
  times: readonly Interval[];
  /** The attendee's. */
  zone: Zone;
  rescheduleUid?: string | undefined;
  /** What is said when somebody is not free. */
  gone: string;
}

/**
 * Who hosts what may be booked.
 * @throws Refusal as `requireBookable`, and where nobody is free at all of the times
 */
export async function requireHostsFor(
  found: HostedEventType,
  facts: SlotFacts,
  { times, zone, rescheduleUid, gone }: WantedHosts,
  { store, clock }: Pick<Server, 'store' | 'clock'>,
): Promise<BookedPeople> {
  for (const time of times) requireBookable(facts, { ...time, zone, rescheduleUid, gone }, clock);
  const people = await chooseHosts(found, facts, { times, zone, rescheduleUid }, store);
  if (!people) throw badRequest(gone);
  return people;
}
