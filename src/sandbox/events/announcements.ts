import type { Instant } from '../../time/types.js';
import type { Clock } from '../clock.js';
import type { BookingEvent } from './bookingEvent.js';
import type { Notice } from './notice.js';

/** What others may want to hear of. */
export type ServerEvent = BookingEvent | Notice;

/** Hears of an event that happened at that instant; is done when the event is noted, not when everybody was told. */
export type Listener = (event: ServerEvent, at: Instant) => Promise<void>;

/** What has happened and who is yet to hear of it. */
export interface Announcements {
  announce(event: ServerEvent): void;
  /** Begins to tell the listeners, in the order in which things happened. */
  flush(): void;
  /** Settles when the listeners have noted all that was flushed. */
  noted(): Promise<void>;
}

export function createAnnouncements(clock: Clock, listeners: readonly Listener[]): Announcements {
  let waiting: { event: ServerEvent; at: Instant }[] = [];
  let noting = Promise.resolve();
  return {
    announce: (event) => waiting.push({ event, at: clock.now() }),
    flush: () => {
      const now = waiting;
      waiting = [];
      for (const { event, at } of now) {
        // Nobody is left to hear of what fails here: the request has its answer.
        const tell = () => Promise.allSettled(listeners.map((listen) => listen(event, at)));
        noting = noting.then(tell).then(() => {});
      }
    },
    noted: () => noting,
  };
}
