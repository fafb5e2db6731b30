import type { ListBookingsInput } from '../../../../contract/bookings/listBookings.schema.js';
import type { Instant } from '../../../../time/types.js';
import type { BookingRecord } from '../../../model/records.js';
import { readStart } from '../create/createBooking.js';

type Test = (booking: BookingRecord) => boolean;
type Status = NonNullable<ListBookingsInput['status']>[number];

const isOff = ({ status }: BookingRecord) => status === 'cancelled' || status === 'rejected';

/** What each status asks for; several of them are joined by or. */
const STATUS: Record<Status, (now: Instant) => Test> = {
  upcoming: (now) => (booking) =>
    booking.end >= now && (booking.recurringUid ? booking.status === 'accepted' : !isOff(booking)),
  recurring: (now) => (booking) => booking.end >= now && booking.recurringUid !== null && !isOff(booking),
  past: (now) => (booking) => booking.end <= now && !isOff(booking),
  cancelled: () => isOff,
  unconfirmed: (now) => (booking) => booking.end >= now && booking.status === 'pending',
};

/** One test per filter that was sent; a booking passes all of them. */
export function bookingTests(input: ListBookingsInput, now: Instant): Test[] {
  const { status, attendeeName, bookingUid, eventTypeId, eventTypeIds } = input;
  // A plus sign that was not encoded arrives as a space.
  const email = input.attendeeEmail?.replace(/ /g, '+');
  const tests: (Test | undefined)[] = [
    status && anyOf(status.map((name) => STATUS[name](now))),
    email === undefined
      ? undefined
      : ({ attendees }) => attendees.some((one) => isSamePerson(one.email, email)),
    attendeeName === undefined
      ? undefined
      : ({ attendees }) => attendees.some(({ name }) => name === attendeeName),
    bookingUid === undefined ? undefined : ({ uid }) => uid === bookingUid,
    eventTypeId === undefined ? undefined : (booking) => booking.eventTypeId === eventTypeId,
    eventTypeIds && ((booking) => eventTypeIds.includes(booking.eventTypeId)),
    after(input.afterStart, ({ start }) => start),
    before(input.beforeEnd, ({ end }) => end),
    after(input.afterCreatedAt, ({ createdAt }) => createdAt),
    before(input.beforeCreatedAt, ({ createdAt }) => createdAt),
    after(input.afterUpdatedAt, ({ updatedAt }) => updatedAt),
    before(input.beforeUpdatedAt, ({ updatedAt }) => updatedAt),
  ];
  return tests.filter((test) => test !== undefined);
}

const anyOf =
  (tests: readonly Test[]): Test =>
  (booking) =>
    tests.some((test) => test(booking));

/** A managed user is also found by the e-mail without the client's mark. */
const isSamePerson = (stored: string, asked: string) =>
  stored === asked || stored.replace(/\+c[a-z0-9]{24}@/, '@') === asked;

const after = (iso: string | undefined, read: (booking: BookingRecord) => Instant): Test | undefined =>
  iso === undefined ? undefined : (booking) => read(booking) >= readStart(iso);
const before = (iso: string | undefined, read: (booking: BookingRecord) => Instant): Test | undefined =>
  iso === undefined ? undefined : (booking) => read(booking) <= readStart(iso);

export interface BookingSort {
  read: (booking: BookingRecord) => Instant;
  order: 'asc' | 'desc';
}

type Sorts = Pick<ListBookingsInput, 'sortStart' | 'sortEnd' | 'sortCreated' | 'sortUpdatedAt'>;

/** The first sort that was sent counts. */
export function bookingSort({
  sortStart,
  sortEnd,
  sortCreated,
  sortUpdatedAt,
}: Sorts): BookingSort | undefined {
  if (sortStart) return { read: ({ start }) => start, order: sortStart };
  if (sortEnd) return { read: ({ end }) => end, order: sortEnd };
  if (sortCreated) return { read: ({ createdAt }) => createdAt, order: sortCreated };
  if (sortUpdatedAt) return { read: ({ updatedAt }) => updatedAt, order: sortUpdatedAt };
  return undefined;
}

/** Without a sort: by start, latest first for what is over. */
export function bookingOrder(input: ListBookingsInput): (a: BookingRecord, b: BookingRecord) => number {
  const isOver = input.status?.[0] === 'past' || input.status?.[0] === 'cancelled';
  const usual: BookingSort = { read: ({ start }) => start, order: isOver ? 'desc' : 'asc' };
  const { read, order } = bookingSort(input) ?? usual;
  const sign = order === 'desc' ? -1 : 1;
  return (a, b) => sign * (read(a) - read(b)) || a.id - b.id;
}
