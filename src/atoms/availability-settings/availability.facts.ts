import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Me } from '../../queries/me.js';
import type { Schedule } from '../../queries/schedules.js';
import type { Instant } from '../../time/types.js';

/** What is known so far of what the server has. */
export interface AvailabilityFacts {
  /** undefined: not read yet; null: there is none. */
  readonly schedule: Schedule | null | undefined;
  /** Why it could not be read; null: it could, or is on its way. */
  readonly error: unknown;
  /** undefined: not read yet; null: not to be known, as for a token that may not read it. */
  readonly me: Me | null | undefined;
  /** The event types of who is signed in; null: not known, or not yet. */
  readonly eventTypes: readonly HostEventType[] | null;
  /** All schedules of the owner; null: not known, or not yet. */
  readonly schedules: readonly Schedule[] | null;
  readonly now: Instant;
}
