import type { PhoneRules } from '../../booking-form/phone/usePhoneRules.js';
import type { EventType } from '../../queries/eventTypes.js';
import type { Slot, SlotDay } from '../../queries/slots.js';
import type { Instant, Weekday, Zone } from '../../time/types.js';

/**
 * Something that is read from the server. A failed reading may still have an older value; without one its error stays
 * while it is tried anew.
 */
export interface Fact<Value> {
  readonly value: Value | undefined;
  readonly error: unknown;
  readonly isLoading: boolean;
}

/** The world as it is now; the state beside it is what the visitor did. */
export interface BookerFacts {
  /** null: there is none by that name. */
  readonly eventType: Fact<EventType | null>;
  /** The free times of the month or week that is shown, as the server cut them into days. */
  readonly slots: Fact<readonly SlotDay[]>;
  /** Asked only when that is empty. null: nothing free as far as was asked. */
  readonly nextFree: Fact<Slot | null>;
  readonly now: Instant;
  /** The visitor's own zone. */
  readonly ownZone: Zone;
  /** As is usual in her language. */
  readonly ownHourCycle: 12 | 24;
  /** As is usual in her region. 0 is Sunday. */
  readonly ownWeekStart: Weekday;
  /** null: no number is asked for, or the rules are on their way. */
  readonly phones: PhoneRules | null;
  /** How far this device's clock is from the server's, in milliseconds (positive: ahead); null: not known yet. */
  readonly clockErrorMs: number | null;
}
