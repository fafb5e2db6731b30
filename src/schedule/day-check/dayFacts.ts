import type { Booking } from '../../queries/bookings.js';
import type { HostRules, LimitPeriod } from '../../queries/hostRules.js';
import type { ZonedHours } from '../../time/openIntervals.js';
import type { Day, Instant, Interval, Zone } from '../../time/types.js';
import type { HourRange } from '../../time/weeklyHours.js';

/** All that is known of one day of one event type. What could not be read is null, and proves nothing. */
export interface DayFacts {
  day: Day;
  /** Whose clocks cut the day. */
  zone: Zone;
  now: Instant;
  /** As they are saved: visitors see nothing of a draft. */
  hours: ZonedHours;
  rules: HostRules;
  /** Of all of the host's event types: a booking of another one keeps that one's buffers. */
  allRules: readonly HostRules[];
  /** When visitors can begin on that day, as the API offers it. */
  slots: readonly Instant[];
  /** Those around the day, and all of this event type in the periods that its limits count. */
  bookings: readonly Booking[] | null;
  /** When the host's calendars are busy. */
  busyTimes: readonly Interval[] | null;
  /** Dates of the host's own zone, both included. */
  outOfOffice: readonly { first: Day; last: Day }[] | null;
}

/** Something that keeps visitors from booking some of the day. `time` is what it takes of it. */
export type DayReason =
  /** The weekly hours are closed on that date of the host's. */
  | { kind: 'closed'; day: Day }
  /** The date has hours of its own, fewer than its weekday has; none: it is closed. */
  | { kind: 'override'; day: Day; ranges: readonly HourRange[] }
  /** It is over. */
  | { kind: 'past'; time: Interval }
  | { kind: 'notice'; time: Interval; noticeMinutes: number }
  /** Dates outside of these can't be booked; null: from today on. */
  | { kind: 'window'; time: Interval; first: Day | null; last: Day }
  | { kind: 'outOfOffice'; time: Interval; first: Day; last: Day }
  /** The period has as many bookings, or booked minutes, as it may have. */
  | { kind: 'limit'; time: Interval; unit: 'bookings' | 'minutes'; period: LimitPeriod; most: number }
  | { kind: 'booking'; time: Interval; title: string }
  | { kind: 'calendar'; time: Interval }
  /** Kept free before or after a booking or an appointment. */
  | { kind: 'buffer'; time: Interval }
  /** What is left is shorter than the event. */
  | { kind: 'short'; time: Interval; lengthMinutes: number }
  /** The event would fit, but none of its starting times does. */
  | { kind: 'grid'; time: Interval; stepMinutes: number }
  /** Only the first time of a day is offered. */
  | { kind: 'onlyFirst' };

/** What may be behind what nothing proves. */
export type DayGuess = 'hold' | 'bookings' | 'calendars' | 'outOfOffice' | 'rollingWindow';

export interface DayExplanation {
  /** The hours of that day, before anything is taken from them. */
  open: readonly Interval[];
  slots: readonly Instant[];
  /** What is proven, in the order in which the API takes it away. */
  reasons: readonly DayReason[];
  /** Where the event would fit, and is not offered for no reason that can be seen. */
  unexplained: readonly Interval[];
  /** Empty where all is explained. */
  guesses: readonly DayGuess[];
}
