import type { EventType } from '../../queries/eventTypes.js';
import { dayOf, startOfDay } from '../../time/day.js';
import { addMonths, firstDay, monthOf } from '../../time/month.js';
import type { Instant, Interval, Month, Zone } from '../../time/types.js';
import type { Choices } from './booker.state.js';

/** What is shown: the visitor's choices, else the defaults. */
export interface Shown {
  readonly month: Month;
  readonly zone: Zone;
  readonly hourCycle: 12 | 24;
  /** undefined: the event type's own, which need not be known to ask for its times. */
  readonly lengthMinutes: number | undefined;
}

export interface Defaults {
  readonly now: Instant;
  readonly ownZone: Zone;
  readonly ownHourCycle: 12 | 24;
  readonly eventType: EventType | null | undefined;
}

export function shownOf(choices: Choices, { now, ownZone, ownHourCycle, eventType }: Defaults): Shown {
  const zone = choices.zone ?? ownZone;
  // A length is only asked for where the event type has several; else the server refuses it.
  const isOffered =
    choices.lengthMinutes !== null && (eventType?.lengthOptions ?? []).includes(choices.lengthMinutes);
  return {
    zone,
    month: choices.month ?? monthOf(dayOf(now, zone)),
    hourCycle: choices.hourCycle ?? ownHourCycle,
    lengthMinutes:
      isOffered && (eventType?.lengthOptions.length ?? 0) > 1
        ? (choices.lengthMinutes ?? undefined)
        : undefined,
  };
}

/** A month from its first to its last instant, in a zone. */
export const monthInterval = (month: Month, zone: Zone): Interval => ({
  start: startOfDay(firstDay(month), zone),
  end: startOfDay(firstDay(addMonths(month, 1)), zone),
});

/** How many months the search for the next free time goes on. */
const searchedMonths = 4;

export const searchInterval = (month: Month, zone: Zone): Interval => ({
  start: startOfDay(firstDay(addMonths(month, 1)), zone),
  end: startOfDay(firstDay(addMonths(month, 1 + searchedMonths)), zone),
});
