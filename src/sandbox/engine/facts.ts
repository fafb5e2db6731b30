import type { Day, Instant, Interval, Zone } from '../../time/types.js';

/** All that the engine is told. It reads no store and no clock: the same facts and query give the same slots. */
export interface SlotFacts {
  eventType: EventTypeRules;
  /** Who is booked: one for a personal event type, all for a collective one or a dynamic group. Never empty. */
  hosts: readonly HostFacts[];
  /** The hosts' bookings of any event type and status, also those where a host is an attendee. */
  bookings: readonly BookingFact[];
  /** Holds of any of the hosts' event types, run out or not. */
  reservations: readonly ReservationFact[];
}

/** What an event type's owner has set. All lengths of time are minutes. */
export interface EventTypeRules {
  id: number;
  lengthMinutes: number;
  /** Offered lengths; empty: `lengthMinutes` alone. */
  lengthOptions: readonly number[];
  /** Between two starts; null: the length. */
  slotIntervalMinutes: number | null;
  /** Added to the first start of a range, and to every step after it. */
  offsetStartMinutes: number;
  noticeMinutes: number;
  beforeBufferMinutes: number;
  afterBufferMinutes: number;
  /** null: as far ahead as is asked for. */
  bookingWindow: BookingWindow | null;
  /** Bookings per period; `{}`: no limit. */
  countLimits: Limits;
  /** Booked minutes per period; `{}`: no limit. */
  durationLimits: Limits;
  /** Offer the first slot of each day alone. */
  onlyFirstSlot: boolean;
  /** Attendees that share one slot; null: one, and the slot is gone. */
  seats: number | null;
  showOptimizedSlots: boolean;
  /** Whether a booking of this event type takes its time before the host has confirmed it. */
  pendingBlocks: boolean;
  /** Of the schedule that the event type names itself; null where it falls back on its hosts' schedules. */
  scheduleZone: Zone | null;
  /** Whoever moves a booking stays with its organizer, where that is one of a group. Absent: anybody of the group. */
  keepsHostOnReschedule?: boolean;
}

export type LimitPeriod = 'day' | 'week' | 'month' | 'year';
export type Limits = Readonly<Partial<Record<LimitPeriod, number>>>;

export type BookingWindow =
  | { kind: 'range'; firstDay: Day; lastDay: Day }
  | {
      kind: 'days';
      days: number;
      /** Which days are counted: all, or Monday to Friday. */
      count: 'calendarDays' | 'businessDays';
      /** Count only days that have a slot to offer, so that `days` of them can always be booked. */
      rolling: boolean;
    };

export interface HostFacts {
  id: number;
  /** Round robin: one of each group is booked, whoever is free. Absent: a fixed host, who is always booked. */
  group?: string;
  /** The host's own, whatever the schedule says. */
  zone: Zone;
  schedule: ScheduleFacts;
  /** Other engagements, from connected calendars. They carry no buffers of their own. */
  busy: readonly Interval[];
  /** Whole days, by the clocks of the schedule. Absent: none. */
  outOfOffice?: readonly DayRange[];
  /** How much of all event types together the host takes; absent: no limit. */
  ownLimits?: OwnLimits;
}

export interface OwnLimits {
  /** Bookings per period, by the host's own zone. */
  counts: Limits;
  /** Those that the host organizes, of any event type and status. */
  bookings: readonly Pick<BookingFact, 'uid' | 'status' | 'start'>[];
}

/** First and last day included. */
export interface DayRange {
  firstDay: Day;
  lastDay: Day;
}

export interface ScheduleFacts {
  zone: Zone;
  weekly: readonly WeeklyEntry[];
  overrides: readonly OverrideEntry[];
  /** Where the host keeps the same hours by other clocks. The earlier listed counts; absent: nowhere. */
  travels?: readonly Travel[];
}

export interface Travel {
  zone: Zone;
  firstDay: Day;
  /** Included; null: for good. */
  lastDay: Day | null;
}

/** Wall clock, minutes from midnight. An end of 23:59 (1439) means the end of the day. */
export interface WeeklyEntry {
  /** 0 = Sunday */
  weekdays: readonly number[];
  startMinutes: number;
  endMinutes: number;
}

/** Replaces the weekly hours of its day, together with the day's other overrides. Start = end: nothing. */
export interface OverrideEntry {
  day: Day;
  startMinutes: number;
  endMinutes: number;
}

export interface BookingFact extends Interval {
  uid: string;
  status: 'accepted' | 'pending' | 'cancelled' | 'rejected';
  eventTypeId: number;
  /** Of the booked event type, minutes. */
  beforeBuffer: number;
  /** Of the booked event type, minutes. */
  afterBuffer: number;
  /** Attendees so far, for a booking of an event type with seats. */
  seatsTaken?: number;
  /** Whose time it takes; absent: every host's. */
  hostIds?: readonly number[];
  /** The host whose booking it is, in limits and in later moves; absent: every host's. */
  organizerId?: number;
}

export interface ReservationFact extends Interval {
  uid: string;
  eventTypeId: number;
  /** The first instant at which it holds no more. */
  until: Instant;
  /** It holds one seat of the slot, not the slot. */
  isSeat?: boolean;
}

export interface SlotQuery {
  start: Instant;
  /** Last instant that is asked for; the reader of the request has made a bare day its 23:59:59. */
  end: Instant;
  /** Cuts days and aligns the grid. UTC when the caller named none. */
  zone: Zone;
  /** Whether the caller named the zone: only then are days outside the window left out. */
  hasZone: boolean;
  /** One of the event type's lengths; absent: its own. */
  durationMinutes?: number;
  /** This booking is about to move, so it takes no time. */
  rescheduleUid?: string;
  /** The caller's own hold: it hides nothing from them. */
  ownReservationUid?: string;
  now: Instant;
}

export interface OfferedSlot extends Interval {
  /** The three of an event type with seats. */
  seatsBooked?: number;
  seatsRemaining?: number;
  seatsTotal?: number;
  /** The booking that a further attendee would join. */
  bookingUid?: string;
}

/** Ascending by day in the query's zone, and within the day by start. Days without slots are absent. */
export type SlotsByDay = ReadonlyMap<Day, readonly OfferedSlot[]>;
