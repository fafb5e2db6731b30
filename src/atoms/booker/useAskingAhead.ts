'use client';
import { useState } from 'react';
import { useCal } from '../../provider/useCal.js';
import { instantOf } from '../../time/instant.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import { askOnce } from './asked.js';
import { firstAsked } from './firstAsked.js';
import type { UseBookerOptions } from './options/bookerOptions.js';

/**
 * Asks for the event type and the first times before anything is painted: on a slow device they are there once the frame
 * is. A week begins as is usual in a language, which may not be known yet: it is asked for when it is shown.
 * @param isWanted a server has not read them before; as it is at the first render
 */
export function useAskingAhead(options: UseBookerOptions, isWanted: boolean): Promise<unknown> {
  const cal = useCal();
  const [answered] = useState(() => {
    if (!isWanted) return Promise.resolve();
    const { eventTypeAsked, shown, slotsAsked } = firstAsked(cal, options, {
      now: instantOf(cal.now()),
      zone: deviceZone(),
      locale: cal.locale,
    });
    return Promise.all([
      shown.layout === 'month' && askOnce(slotsAsked, cal.queryClient),
      askOnce(eventTypeAsked, cal.queryClient),
    ]);
  });
  return answered;
}
