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

const times = Math.max(1, Number(process.argv[2] ?? 30));
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

/** Milliseconds in the middle of all times asked, and in the best of them, which other work on the machine slowed least. */
function measure({ hosts, bookings, days, limits = {} }) {
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
  for (let warm = 0; warm < 5; warm++) findSlots(facts, query);
  const taken = Array.from({ length: times }, () => {
    const began = performance.now();
    findSlots(facts, query);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return `${taken[Math.floor(times / 2)].toFixed(1)} (${taken[0].toFixed(1)})`;
}

const limits = { countLimits: { day: 20, week: 100 }, durationLimits: { day: 480, month: 9000 } };
const row = (hosts, rest) =>
  [50, 200, 1000, 5000].map((bookings) => measure({ hosts, bookings, days: 31, ...rest }));
const rows = [
  ['1', row(1)],
  ['1, four limits', row(1, { limits })],
  ['1, a year', row(1, { days: 365 })],
  ...[10, 50, 200].map((hosts) => [`round robin of ${hosts}`, row(hosts)]),
];
console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. Median (best) of ${times}, in ms.\n`,
);
console.log('| Hosts | 50 bookings | 200 | 1,000 | 5,000 |\n|---|---|---|---|---|');
for (const [name, cells] of rows) console.log(`| ${name} | ${cells.join(' | ')} |`);
