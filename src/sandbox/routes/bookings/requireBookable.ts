import type { Interval, Zone } from '../../../time/types.js';
import type { Clock } from '../../clock.js';
import type { SlotFacts } from '../../engine/facts.js';
import { isBookable } from '../../engine/isBookable.js';
import { limitReached } from '../../engine/limits.js';
import { BareRefusal, badRequest } from '../../http/Refusal.js';
import type { HostedEventType } from '../slots/findEventType.js';

export const NOT_AVAILABLE = 'User either already has booking at this time or is not available';
export const HOST_NOT_AVAILABLE =
  'One of the hosts either already has booking at this time or is not available';

/** What is said of a time that is gone: of a team it is somebody's. */
export const notAvailable = ({ team }: Pick<HostedEventType, 'team'> = {}): string =>
  team ? HOST_NOT_AVAILABLE : NOT_AVAILABLE;

const IN_THE_PAST = 'Attempting to book a meeting in the past.';
export const OUT_OF_BOUNDS =
  'The event type can\'t be booked at the "start" time provided. This could be because it\'s too soon (violating the minimum booking notice) or too far in the future (outside the event\'s scheduling window). Try fetching available slots first using the GET /v2/slots endpoint and then make a booking with "start" time equal to one of the available slots: https://cal.com/docs/api-reference/v2/slots';

export interface WantedTime extends Interval {
  /** The attendee's. */
  zone: Zone;
  rescheduleUid?: string | undefined;
  /** A seat in a booking that stands: nobody has to be free for it. */
  isJoining?: boolean;
  /** What is said when it is gone. Default: `NOT_AVAILABLE`. */
  gone?: string;
}

/** @throws Refusal saying why the time can't be booked: past, window and notice, limits, then whether the host is free */
export function requireBookable(
  facts: SlotFacts,
  { isJoining, gone, ...wanted }: WantedTime,
  clock: Clock,
): void {
  const answer = isBookable(facts, { ...wanted, now: clock.now() });
  if (answer === 'past') throw badRequest(IN_THE_PAST);
  if (answer === 'outOfBounds') throw badRequest(OUT_OF_BOUNDS);
  if (isJoining) return;
  const limit = limitReached(facts, wanted);
  if (limit === 'count') throw new BareRefusal(401, 'booking_limit_reached');
  if (limit === 'duration') throw new BareRefusal(401, 'duration_limit_reached');
  if (answer === 'busy') throw badRequest(gone ?? NOT_AVAILABLE);
}
