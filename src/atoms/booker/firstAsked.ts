import { weekStart } from '../../i18n/weekStart.js';
import type { Cal } from '../../provider/CalContext.js';
import type { EventType } from '../../queries/eventTypes.js';
import type { Instant, Zone } from '../../time/types.js';
import { eventTypeAskedOf, slotsAskedOf } from './asked.js';
import { initialState } from './booker.state.js';
import { choicesOf } from './options/beginning.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { shownOf } from './shown.js';

/** Who looks. */
export interface Looker {
  readonly now: Instant;
  readonly zone: Zone;
  /** BCP 47 */
  readonly locale: string;
}

/**
 * What a Booker asks first.
 * @param eventType undefined: it is not known yet, and its times are asked for as they are without it
 */
export function firstAsked(
  by: Pick<Cal, 'client'>,
  options: UseBookerOptions,
  { now, zone, locale }: Looker,
  eventType?: EventType | null,
) {
  const state = initialState(choicesOf(options, now, zone), {}, options.rescheduleUid);
  const shown = shownOf(state.choices, {
    now,
    ownZone: zone,
    ownHourCycle: 24,
    ownWeekStart: weekStart(locale),
    eventType,
  });
  return {
    eventTypeAsked: eventTypeAskedOf(by, options),
    shown,
    ...slotsAskedOf(by, options, state, shown, eventType?.id),
  };
}
