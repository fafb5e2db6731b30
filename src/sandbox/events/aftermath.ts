import type { Clock } from '../clock.js';
import type { Store } from '../store/store.js';
import type { Deliveries } from '../webhooks/deliveries.js';
import { type Announcements, createAnnouncements, type Listener } from './announcements.js';
import { passingTime } from './passingTime.js';

/** What goes on once requests have their answers: who is told, and what comes due by the clock. */
export interface Aftermath {
  announce: Announcements['announce'];
  /** A request has its answer. */
  follow(): void;
  /** The clock has gone on: meetings begin and end, and webhooks are tried again. Done when that is noted. */
  passTime(): Promise<void>;
  /** Settles when all that has happened is written down. */
  noted(): Promise<void>;
  /** Settles when each subscriber that is due by now has answered, or could not. */
  settled(): Promise<void>;
  deliveries: Deliveries;
}

/** @param listeners those besides the webhooks */
export function createAftermath(
  store: Store,
  clock: Clock,
  deliveries: Deliveries,
  listeners: readonly Listener[],
): Aftermath {
  const { announce, flush, noted } = createAnnouncements(clock, [deliveries.tell, ...listeners]);
  const meetings = passingTime(store, clock, deliveries.tell);
  const passTime = async () => {
    await meetings();
    deliveries.retry();
  };
  return {
    announce,
    follow: () => {
      flush();
      deliveries.retry();
    },
    passTime,
    noted,
    settled: async () => {
      await noted();
      await passTime();
      await deliveries.settled();
    },
    deliveries,
  };
}
