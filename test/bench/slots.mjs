import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * How long the slot engine takes, by itself: no HTTP, no store. It uses the package as it was built.
 * `npm run build && npm run bench`; a number after it is how often each is asked. Prints a table and judges nothing.
 */
const root = resolve(import.meta.dirname, '../..');
const load = async (file) => {
  const path = resolve(root, 'dist', file);
  if (!existsSync(path)) {
    console.error(`There is no dist/${file}: run \`npm run build\` first.`);
    process.exit(1);
  }
  return import(pathToFileURL(path).href);
};
const { findSlots } = await load('sandbox/engine/findSlots.js');

const times = Number(process.argv[2] ?? 30);
const minute = 60_000;
const day = 24 * 60 * minute;
const from = Date.UTC(2027, 2, 1);

const eventType = {
  id: 1,
  lengthMinutes: 15,
  lengthOptions: [],
  slotIntervalMinutes: null,
  offsetStartMinutes: 0,
  noticeMinutes: 120,
  beforeBufferMinutes: 5,
  afterBufferMinutes: 5,
  bookingWindow: null,
  countLimits: {},
  durationLimits: {},
  onlyFirstSlot: false,
  seats: null,
  showOptimizedSlots: false,
  pendingBlocks: false,
  scheduleZone: null,
};

/** Working days of nine hours with a break; each host starts a quarter of an hour after the last, eight in all. */
const hostOf = (id, group) => ({
  id,
  group,
  zone: 'America/New_York',
  busy: [],
  schedule: {
    zone: 'America/New_York',
    weekly: [
      { weekdays: [1, 2, 3, 4, 5], startMinutes: 8 * 60 + (id % 8) * 15, endMinutes: 12 * 60 },
      { weekdays: [1, 2, 3, 4, 5], startMinutes: 13 * 60, endMinutes: 17 * 60 + (id % 8) * 15 },
    ],
    overrides: [],
  },
});

/** Spread over the month and over the hosts, of half an hour each. */
const bookingsOf = (count, hosts, days) =>
  Array.from({ length: count }, (_, place) => {
    const start = from + Math.floor((place * days * 96) / count) * 15 * minute;
    const hostIds = [place % hosts];
    return {
      uid: `b${place}`,
      start,
      end: start + 30 * minute,
      status: 'accepted',
      eventTypeId: 2,
      beforeBuffer: 0,
      afterBuffer: 0,
      hostIds,
    };
  });

function measure({ name, hosts, bookings, days, limits = {} }) {
  const facts = {
    eventType: { ...eventType, ...limits },
    hosts: Array.from({ length: hosts }, (_, id) => hostOf(id, hosts > 1 ? 'everybody' : undefined)),
    bookings: bookingsOf(bookings, hosts, days),
    reservations: [],
  };
  const query = {
    start: from,
    end: from + days * day - 1000,
    zone: 'Europe/Berlin',
    hasZone: true,
    now: from - 30 * day,
  };
  const ask = () => [...findSlots(facts, query).values()].flat().length;
  const slots = ask();
  for (let warm = 0; warm < 5; warm++) ask();
  const taken = Array.from({ length: times }, () => {
    const began = performance.now();
    ask();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const at = (share) => (taken[Math.min(times - 1, Math.floor(share * times))] ?? 0).toFixed(1);
  return { name, hosts, days, bookings, slots, median: `${at(0.5)} ms`, 'slowest of 20': `${at(0.95)} ms` };
}

const limits = { countLimits: { day: 20, week: 100 }, durationLimits: { day: 480, month: 9000 } };
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${times} times each`);
console.table(
  [
    { name: 'one host, a month', hosts: 1, bookings: 200, days: 31 },
    { name: 'one host, with limits', hosts: 1, bookings: 200, days: 31, limits },
    { name: 'round robin of 50', hosts: 50, bookings: 200, days: 31 },
    ...[10, 25, 100, 200].map((hosts) => ({ name: 'more hosts', hosts, bookings: 200, days: 31 })),
    ...[0, 1000, 5000].map((bookings) => ({ name: 'more bookings, one host', hosts: 1, bookings, days: 31 })),
    ...[1000, 5000].map((bookings) => ({
      name: 'more bookings, round robin',
      hosts: 50,
      bookings,
      days: 31,
    })),
    { name: 'a year', hosts: 1, bookings: 200, days: 365 },
  ].map(measure),
);
