'use client';
import { useState } from 'react';
import { weekStart } from '../../i18n/weekStart.js';
import type { Cal } from '../../provider/CalContext.js';
import { useCal } from '../../provider/useCal.js';
import { instantOf } from '../../time/instant.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import { type Asked, askOnce, eventTypeAskedOf, slotsAskedOf } from './asked.js';
import { initialState } from './booker.state.js';
import { choicesOf } from './options/beginning.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { shownOf } from './shown.js';

/**
 * Asks for the event type and the first times before anything is painted: on a slow device they are there once the frame
 * is. A week begins as is usual in a language, which may not be known yet: it is asked for when it is shown.
 */
export function useAskingAhead(options: UseBookerOptions): void {
  const cal = useCal();
  useState(() => {
    if (typeof document === 'undefined') return;
    for (const query of firstAsked(cal, options)) askOnce<unknown>(query, cal.queryClient);
  });
}

function firstAsked(cal: Cal, options: UseBookerOptions): Asked<unknown>[] {
  const now = instantOf(cal.now());
  const ownZone = deviceZone();
  const state = initialState(choicesOf(options, now, ownZone), {}, options.rescheduleUid);
  const shown = shownOf(state.choices, {
    now,
    ownZone,
    ownHourCycle: 24,
    ownWeekStart: weekStart(cal.locale),
    eventType: undefined,
  });
  const eventType = eventTypeAskedOf(cal, options);
  if (shown.layout !== 'month') return [eventType];
  return [eventType, slotsAskedOf(cal, options, state, shown, undefined).slotsAsked];
}
