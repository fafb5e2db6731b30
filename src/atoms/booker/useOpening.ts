'use client';
import { useEffect } from 'react';
import type { Cal } from '../../provider/CalContext.js';
import type { EventType } from '../../queries/eventTypes.js';
import type { Zone } from '../../time/types.js';
import type { Fact } from './booker.facts.js';
import type { BookerEvent, BookerState } from './booker.state.js';
import type { openMoving } from './openMoving.js';

/** Reads a booking that is to be moved, side by side with its event type, as soon as the code for it is there. */
export function useOpening(
  open: typeof openMoving | undefined,
  { step }: BookerState,
  { cal, eventType, zone, bookingUid }: OpeningFacts,
  send: (event: BookerEvent) => void,
) {
  const uid = step.at === 'opening' ? step.uid : null;
  const { value, error } = eventType;
  useEffect(() => {
    if (uid === null || !open) return;
    let isCurrent = true;
    const context = { cal, zone, eventType: error === null ? value : null, bookingUid };
    void open(uid, context).then((event) => event && isCurrent && send(event));
    return () => {
      isCurrent = false;
    };
  }, [open, uid, value, error, zone, bookingUid, cal, send]);
}

interface OpeningFacts {
  cal: Cal;
  eventType: Fact<EventType | null>;
  zone: Zone;
  bookingUid: string | undefined;
}
