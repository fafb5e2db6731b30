import { parseDay } from '../../../time/day.js';
import { addMinutes, parseInstant } from '../../../time/instant.js';
import type { Instant, Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import type {
  BookingFact,
  BookingWindow,
  EventTypeRules,
  HostFacts,
  Limits,
  ScheduleFacts,
  SlotFacts,
} from '../facts.js';

type Hours = { startTime: string; endTime: string };

interface RecordedSchedule {
  timeZone: string;
  isDefault: boolean;
  availability?: (Hours & { days: string[] })[];
  overrides?: (Hours & { date: string })[];
}

export interface RecordedEventType {
  lengthInMinutes: number;
  lengthInMinutesOptions?: number[];
  slotInterval?: number;
  offsetStart?: number;
  minimumBookingNotice?: number;
  beforeEventBuffer?: number;
  afterEventBuffer?: number;
  bookingWindow?:
    | { type: 'range'; value: [string, string] }
    | { type: 'calendarDays' | 'businessDays'; value: number; rolling?: boolean };
  bookingLimitsCount?: Limits;
  bookingLimitsDuration?: Limits;
  onlyShowFirstAvailableSlot?: boolean;
  seats?: { seatsPerTimeSlot: number };
  confirmationPolicy?: { blockUnconfirmedBookingsInBooker: boolean };
  recurrence?: { interval: number };
  scheduleId?: string;
  /** The three of a team's event type. */
  schedulingType?: 'collective' | 'roundRobin';
  hosts?: { userId: string; mandatory?: boolean }[];
  rescheduleWithSameRoundRobinHost?: boolean;
}

export interface RecordedStep {
  do: 'create' | 'reschedule' | 'cancel' | 'confirm' | 'decline';
  booking?: number;
  body?: {
    eventTypeId?: string;
    start?: string;
    attendee?: { email: string; timeZone: string };
    lengthInMinutes?: number;
    seatUid?: string;
  };
  status: number;
  error?: string;
  is?: BookingFact['status'];
  times?: number;
  /** Its organizer, where there are several users. */
  host?: number;
}

export interface RecordedQuery {
  now?: string;
  query: {
    eventTypeId?: string;
    eventTypeSlug?: string;
    /** Of a dynamic group. */
    usernames?: string;
    start: string;
    end: string;
    timeZone?: string;
    duration?: string;
    format?: string;
    bookingUidToReschedule?: string;
  };
  data: Record<string, string[]>;
}

/** One line of the oracle's file: requests in their order, and what a recorded server answered. */
export interface RecordedCase {
  id: string;
  now: string;
  kind: 'personal' | 'team' | 'dynamic';
  clockChange?: boolean;
  users: { timeZone?: string }[];
  schedules: { user: number; body: RecordedSchedule }[];
  team?: { members: number[] };
  /** Without a user, the event type is the team's. */
  eventTypes: { user?: number; body: RecordedEventType }[];
  bookings: RecordedStep[];
  reservations: {
    status: number;
    body: { eventTypeId: string; slotStart: string; reservationDuration?: number; slotDuration?: number };
  }[];
  queries: RecordedQuery[];
}

/** 2 of `$schedule:2`; -1 without a name. */
export const placeOf = (name: string | undefined): number => Number(name?.split(':')[1] ?? -1);

export const readStart = (text: string): Instant => parseInstant(text.length === 10 ? `${text}T00:00` : text);

/** Midnight in UTC stands for the last second of the day that it begins. */
export function readEnd(text: string): Instant {
  const end = readStart(text);
  const lastSecond = addMinutes(end, 24 * 60) - 1000;
  // SAFETY: an instant less whole milliseconds.
  return end % 86_400_000 === 0 ? (lastSecond as Instant) : end;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const usualHours = [{ days: weekdays.slice(1, 6), startTime: '09:00', endTime: '17:00' }];

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const readHours = ({ startTime, endTime }: Hours) => ({
  startMinutes: minutesOf(startTime),
  endMinutes: minutesOf(endTime),
});

const readSchedule = ({
  timeZone,
  availability = usualHours,
  overrides = [],
}: Omit<RecordedSchedule, 'isDefault'>): ScheduleFacts => ({
  zone: parseZone(timeZone),
  weekly: availability.map(({ days, ...hours }) => ({
    weekdays: days.map((day) => weekdays.indexOf(day)),
    ...readHours(hours),
  })),
  overrides: overrides.map(({ date, ...hours }) => ({ day: parseDay(date), ...readHours(hours) })),
});

function readWindow(window: RecordedEventType['bookingWindow']): BookingWindow | null {
  if (!window) return null;
  if (window.type === 'range')
    return { kind: 'range', firstDay: parseDay(window.value[0]), lastDay: parseDay(window.value[1]) };
  return { kind: 'days', days: window.value, count: window.type, rolling: window.rolling ?? false };
}

const readRules = (id: number, body: RecordedEventType, scheduleZone: Zone | null): EventTypeRules => ({
  id,
  lengthMinutes: body.lengthInMinutes,
  lengthOptions: body.lengthInMinutesOptions ?? [],
  slotIntervalMinutes: body.slotInterval ?? null,
  offsetStartMinutes: body.offsetStart ?? 0,
  noticeMinutes: body.minimumBookingNotice ?? 120,
  beforeBufferMinutes: body.beforeEventBuffer ?? 0,
  afterBufferMinutes: body.afterEventBuffer ?? 0,
  bookingWindow: readWindow(body.bookingWindow),
  countLimits: body.bookingLimitsCount ?? {},
  durationLimits: body.bookingLimitsDuration ?? {},
  onlyFirstSlot: body.onlyShowFirstAvailableSlot ?? false,
  seats: body.seats?.seatsPerTimeSlot ?? null,
  showOptimizedSlots: false,
  pendingBlocks: body.confirmationPolicy?.blockUnconfirmedBookingsInBooker ?? false,
  scheduleZone,
  keepsHostOnReschedule: body.rescheduleWithSameRoundRobinHost ?? false,
});

/** The facts about an event type of the case, named by its place; nothing is booked or held yet. */
export function factsOf(recorded: RecordedCase, type: number): SlotFacts {
  const eventType = recorded.eventTypes[type];
  if (!eventType) throw new Error(`${recorded.id} has no event type ${type}.`);
  const { body } = eventType;
  const named = recorded.schedules[placeOf(body.scheduleId)]?.body;
  return {
    eventType: readRules(type, body, named ? parseZone(named.timeZone) : null),
    hosts: hostsOf(recorded, eventType).map(({ id, group }) => ({ ...hostOf(recorded, id, named), group })),
    bookings: [],
    reservations: [],
  };
}

/** The facts about a dynamic group, as the server makes them up: `$username:0,$username:1`. */
export const dynamicFactsOf = (recorded: RecordedCase, usernames: string): SlotFacts => ({
  eventType: readRules(-1, { lengthInMinutes: 30, lengthInMinutesOptions: [15, 30, 45, 60, 90] }, null),
  hosts: usernames.split(',').map((username) => hostOf(recorded, placeOf(username))),
  bookings: [],
  reservations: [],
});

function hostsOf(
  { team }: RecordedCase,
  { user, body: { hosts, schedulingType } }: RecordedCase['eventTypes'][number],
): Pick<HostFacts, 'id' | 'group'>[] {
  if (user !== undefined) return [{ id: user }];
  const listed =
    hosts ?? team?.members.map((member) => ({ userId: `$user:${member}`, mandatory: false })) ?? [];
  return listed.map(({ userId, mandatory }) => ({
    id: placeOf(userId),
    group: schedulingType === 'collective' || mandatory ? undefined : 'everybody',
  }));
}

/** @param named is the schedule that the event type names; else the host's default counts, else usual hours */
function hostOf({ users, schedules }: RecordedCase, id: number, named?: RecordedSchedule): HostFacts {
  const zone = parseZone(users[id]?.timeZone ?? 'Europe/London');
  const byDefault = schedules.filter(({ user, body }) => user === id && body.isDefault).at(-1)?.body;
  return { id, zone, schedule: readSchedule(named ?? byDefault ?? { timeZone: zone }), busy: [] };
}
