import { parseZone } from '../../../time/zone.js';
import type { SlotFacts } from '../../engine/facts.js';
import type { User } from '../../model/records.js';
import type { Server } from '../../server.js';
import { busyFacts } from '../calendars/busyTimes.js';
import { bookingFact, buffersOf, scheduleFacts, usualSchedule } from './readFacts.js';

/** What people meet in whom nobody has made an event type for: half an hour, whenever all of them are free. */
const GROUP_MEETING: SlotFacts['eventType'] = {
  id: 0,
  lengthMinutes: 30,
  lengthOptions: [],
  slotIntervalMinutes: null,
  offsetStartMinutes: 0,
  noticeMinutes: 0,
  beforeBufferMinutes: 0,
  afterBufferMinutes: 0,
  bookingWindow: null,
  countLimits: {},
  durationLimits: {},
  onlyFirstSlot: false,
  seats: null,
  showOptimizedSlots: false,
  pendingBlocks: false,
  scheduleZone: null,
};

/** All that decides when these people can meet, each by their usual schedule. */
export async function readGroupFacts(users: readonly User[], server: Server): Promise<SlotFacts> {
  const members = await Promise.all(users.map((user) => memberFacts(user, server)));
  return {
    eventType: GROUP_MEETING,
    hosts: members.map(({ host }) => host),
    bookings: members.flatMap(({ bookings }) => bookings),
    reservations: members.flatMap(({ reservations }) => reservations),
  };
}

/** A booking in which two of them meet takes the time of each, and is told of for each. */
async function memberFacts(user: User, server: Server) {
  const { store } = server;
  const [own, schedules, bookings, reservations, busy] = await Promise.all([
    store.eventTypes.ofOwner(user.id),
    store.schedules.ofOwner(user.id),
    store.bookings.involving(user.id, user.email),
    store.reservations.ofHost(user.id),
    busyFacts(user, server),
  ]);
  const bufferOf = await buffersOf(bookings, own, store);
  const schedule = scheduleFacts(usualSchedule(schedules, user), user);
  return {
    host: { id: user.id, zone: parseZone(user.timeZone), schedule, busy },
    bookings: bookings.map((booking) => ({
      ...bookingFact(booking, bufferOf(booking.eventTypeId)),
      hostIds: [user.id],
    })),
    reservations,
  };
}
