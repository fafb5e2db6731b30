import { type Weekday, weekday } from '../../../contract/scalars.schema.js';
import { parseDay } from '../../../time/day.js';
import { parseZone } from '../../../time/zone.js';
import type {
  BookingFact,
  BookingWindow,
  EventTypeRules,
  HostFacts,
  Limits,
  OwnLimits,
  ScheduleFacts,
  SlotFacts,
} from '../../engine/facts.js';
import type { BookingLimitsRecord } from '../../model/accounts.js';
import type {
  BookingRecord,
  EventTypeRecord,
  EventTypeSettings,
  ReservationRecord,
  ScheduleRecord,
  User,
} from '../../model/records.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import { busyFacts } from '../calendars/busyTimes.js';
import { daysAway, travelsOf } from './awayFacts.js';
import type { HostedEventType } from './findEventType.js';

/**
 * All that decides when an event type can be booked, as the engine wants it.
 * @param heldUid the asker's own hold, which is in nobody's way
 */
export async function readFacts(
  { eventType, hosts }: HostedEventType,
  server: Server,
  heldUid?: string,
): Promise<SlotFacts> {
  const { store } = server;
  const { scheduleId } = eventType.settings;
  const named = scheduleId === null ? undefined : await store.schedules.find(scheduleId);
  const known = await Promise.all(hosts.map((host) => readHost(host, named, server)));
  const bufferOf = await buffersOf(
    known.flatMap(({ bookings }) => bookings),
    known.flatMap(({ eventTypes }) => eventTypes),
    store,
  );
  return {
    eventType: rulesOf(eventType, named),
    hosts: known.map(({ facts }) => ({ ...facts, group: groupOf(facts.id, eventType) })),
    bookings: bookingsOf(known).map(({ booking, ...whose }) => ({
      ...bookingFact(booking, bufferOf(booking.eventTypeId)),
      ...whose,
    })),
    reservations: uniqueReservations(known).filter(({ uid }) => uid !== heldUid),
  };
}

type KnownHost = Awaited<ReturnType<typeof readHost>>;

/** What is known of one host, and what is theirs. */
async function readHost(host: User, named: ScheduleRecord | undefined, server: Server) {
  const { store, clock } = server;
  const [eventTypes, schedules, bookings, reservations, busy, outOfOffice, travels, [limits]] =
    await Promise.all([
      store.eventTypes.ofOwner(host.id),
      store.schedules.ofOwner(host.id),
      store.bookings.involving(host.id, host.email),
      store.reservations.ofHost(host.id, clock.now()),
      busyFacts(host, server),
      daysAway(host.id, store),
      travelsOf(host.id, store),
      store.collections.bookingLimits.where({ userId: host.id }),
    ]);
  const usual = usualSchedule(schedules, host);
  const schedule = {
    ...scheduleFacts(named ?? usual, host),
    ...((named ?? usual)?.id === usual?.id && { travels }),
  };
  const facts: HostFacts = {
    id: host.id,
    zone: parseZone(host.timeZone),
    schedule,
    busy,
    outOfOffice,
    ...(limits && { ownLimits: ownLimitsOf(host, limits, bookings) }),
  };
  return { facts, eventTypes, bookings, reservations };
}

const ownLimitsOf = (
  { id }: User,
  { perDay, perWeek, perMonth, perYear }: BookingLimitsRecord,
  bookings: readonly BookingRecord[],
): OwnLimits => ({
  counts: limitsOf({
    ...(perDay !== null && { day: perDay }),
    ...(perWeek !== null && { week: perWeek }),
    ...(perMonth !== null && { month: perMonth }),
    ...(perYear !== null && { year: perYear }),
  }),
  bookings: bookings.filter(({ hostId }) => hostId === id),
});

/** Whoever takes turns is in one group; all others are in every booking. */
function groupOf(userId: number, { hosting }: EventTypeRecord): string | undefined {
  if (hosting?.schedulingType !== 'roundRobin') return undefined;
  return hosting.hosts.find((host) => host.userId === userId)?.mandatory ? undefined : 'turns';
}

/** Each booking once. Of a single host all are theirs, so nothing is said of whose they are. */
function bookingsOf(known: readonly KnownHost[]) {
  const byUid = new Map<string, { booking: BookingRecord; hostIds: number[] }>();
  for (const { facts, bookings } of known) {
    for (const booking of bookings) {
      const hostIds = byUid.get(booking.uid)?.hostIds ?? [];
      byUid.set(booking.uid, { booking, hostIds: [...hostIds, facts.id] });
    }
  }
  return [...byUid.values()].map(({ booking, hostIds }) =>
    known.length === 1 ? { booking } : { booking, hostIds, organizerId: booking.hostId },
  );
}

const uniqueReservations = (known: readonly KnownHost[]): ReservationRecord[] => [
  ...new Map(known.flatMap(({ reservations }) => reservations).map((held) => [held.uid, held])).values(),
];

/** The default one; the first one of a user who has never had a default. */
export const usualSchedule = (schedules: readonly ScheduleRecord[], { defaultScheduleId }: User) =>
  defaultScheduleId === null ? schedules[0] : schedules.find(({ id }) => id === defaultScheduleId);

/** A user without any schedule keeps office hours. */
export function scheduleFacts(schedule: ScheduleRecord | undefined, owner: User): ScheduleFacts {
  if (!schedule) {
    const officeHours = { weekdays: [1, 2, 3, 4, 5], startMinutes: 9 * 60, endMinutes: 17 * 60 };
    return { zone: parseZone(owner.timeZone), weekly: [officeHours], overrides: [] };
  }
  return {
    zone: parseZone(schedule.timeZone),
    weekly: schedule.availability.map(({ days, startTime, endTime }) => ({
      weekdays: days.map(weekdayNumber),
      startMinutes: minutesOf(startTime),
      endMinutes: minutesOf(endTime),
    })),
    overrides: schedule.overrides.map(({ date, startTime, endTime }) => ({
      day: parseDay(date),
      startMinutes: minutesOf(startTime),
      endMinutes: minutesOf(endTime),
    })),
  };
}

/** 0 = Sunday, though the API's own list begins on Monday. */
const weekdayNumber = (name: Weekday) => (weekday.options.indexOf(name) + 1) % 7;

const minutesOf = (wallTime: string) => Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3, 5));

function rulesOf(
  { id, settings, hosting }: EventTypeRecord,
  schedule: ScheduleRecord | undefined,
): EventTypeRules {
  const { confirmationPolicy, seats } = settings;
  return {
    id,
    lengthMinutes: settings.lengthInMinutes,
    lengthOptions: settings.lengthInMinutesOptions ?? [],
    slotIntervalMinutes: settings.slotInterval,
    offsetStartMinutes: settings.offsetStart,
    noticeMinutes: settings.minimumBookingNotice,
    beforeBufferMinutes: settings.beforeEventBuffer,
    afterBufferMinutes: settings.afterEventBuffer,
    bookingWindow: bookingWindowOf(settings.bookingWindow),
    countLimits: limitsOf(settings.bookingLimitsCount),
    durationLimits: limitsOf(settings.bookingLimitsDuration),
    onlyFirstSlot: settings.onlyShowFirstAvailableSlot,
    seats: seats.disabled ? null : seats.seatsPerTimeSlot,
    showOptimizedSlots: settings.showOptimizedSlots ?? false,
    pendingBlocks: !confirmationPolicy.disabled && confirmationPolicy.blockUnconfirmedBookingsInBooker,
    scheduleZone: schedule ? parseZone(schedule.timeZone) : null,
    keepsHostOnReschedule: hosting?.rescheduleWithSameRoundRobinHost ?? false,
  };
}

const limitsOf = ({ day, week, month, year }: EventTypeSettings['bookingLimitsCount'] = {}): Limits => ({
  day,
  week,
  month,
  year,
});

function bookingWindowOf(window: EventTypeSettings['bookingWindow']): BookingWindow | null {
  if (window.disabled) return null;
  if (window.type === 'range') {
    const [first, last] = window.value;
    return { kind: 'range', firstDay: parseDay(first.slice(0, 10)), lastDay: parseDay(last.slice(0, 10)) };
  }
  return { kind: 'days', days: window.value, count: window.type, rolling: window.rolling ?? false };
}

interface Buffers {
  beforeBuffer: number;
  afterBuffer: number;
}

/** Each booking brings the buffers of its own event type, which may be another host's. */
export async function buffersOf(
  bookings: readonly BookingRecord[],
  own: readonly EventTypeRecord[],
  store: Store,
) {
  const known = new Map(own.map((eventType) => [eventType.id, eventType]));
  for (const { eventTypeId } of bookings) {
    const other = known.has(eventTypeId) ? undefined : await store.eventTypes.find(eventTypeId);
    if (other) known.set(eventTypeId, other);
  }
  return (id: number): Buffers => ({
    beforeBuffer: known.get(id)?.settings.beforeEventBuffer ?? 0,
    afterBuffer: known.get(id)?.settings.afterEventBuffer ?? 0,
  });
}

export const bookingFact = (booking: BookingRecord, buffers: Buffers): BookingFact => ({
  uid: booking.uid,
  status: booking.status,
  eventTypeId: booking.eventTypeId,
  start: booking.start,
  end: booking.end,
  ...buffers,
  ...(booking.seated && { seatsTaken: booking.attendees.length }),
});
