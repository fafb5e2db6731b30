import type { Client } from '../client/index.js';
import { list as listEventTypes } from '../contract/event-types/eventTypes.operations.js';
import { parseDay } from '../time/day.js';
import type { Day } from '../time/types.js';
import { queryKey } from './queryKey.js';
import { Wire } from './Wire.js';

/** How far ahead can be booked. `days`: counted from today. */
export type BookingWindowRule =
  | { readonly kind: 'range'; readonly first: Day; readonly last: Day }
  | {
      readonly kind: 'days';
      readonly days: number;
      /** Saturdays and Sundays do not count. */
      readonly isBusinessDays: boolean;
      /** Only days that have a free time count. */
      readonly isRolling: boolean;
    };

export type LimitPeriod = 'day' | 'week' | 'month' | 'year';
export type LimitRules = Readonly<Partial<Record<LimitPeriod, number>>>;

/** What an event type of the host's own does with her free time. Lengths are minutes. */
export interface HostRules {
  readonly id: number;
  readonly title: string;
  readonly lengthMinutes: number;
  /** null: her default schedule counts. */
  readonly scheduleId: number | null;
  /** Between two starts; null: the length. */
  readonly slotIntervalMinutes: number | null;
  readonly offsetStartMinutes: number;
  readonly noticeMinutes: number;
  readonly beforeBufferMinutes: number;
  readonly afterBufferMinutes: number;
  /** null: as far ahead as one likes. */
  readonly bookingWindow: BookingWindowRule | null;
  /** Bookings, and booked minutes, in a period. */
  readonly countLimits: LimitRules;
  readonly durationLimits: LimitRules;
  readonly onlyFirstSlot: boolean;
  readonly showOptimizedSlots: boolean;
  /** Several attendees share a time, so a booked one can be free. */
  readonly hasSeats: boolean;
  /** A booking that waits for the host takes its time already. */
  readonly pendingBlocks: boolean;
}

const isOff = (rule: Wire) => rule.at('disabled').maybe((off) => off.flag()) === true;
const number = (wire: Wire) => wire.number();
const flag = (wire: Wire) => wire.maybe((each) => each.flag()) ?? false;

export function readWindow(wire: Wire): BookingWindowRule | null {
  return wire.maybe((rule): BookingWindowRule | null => {
    if (isOff(rule)) return null;
    if (rule.at('type').text() === 'range') {
      const [first, last] = rule
        .at('value')
        .list()
        .map((day) => day.as((text) => parseDay(text.slice(0, 10))));
      return first && last ? { kind: 'range', first, last } : null;
    }
    return {
      kind: 'days',
      days: rule.at('value').number(),
      isBusinessDays: rule.at('type').text() === 'businessDays',
      isRolling: flag(rule.at('rolling')),
    };
  });
}

const periods: readonly LimitPeriod[] = ['day', 'week', 'month', 'year'];

export function readLimits(wire: Wire): LimitRules {
  const limits: Partial<Record<LimitPeriod, number>> = {};
  wire.maybe((rule) => {
    if (isOff(rule)) return;
    for (const period of periods) {
      const most = rule.at(period).maybe(number);
      if (most !== null) limits[period] = most;
    }
  });
  return limits;
}

export const readHostRules = (wire: Wire): HostRules => ({
  id: wire.at('id').number(),
  title: wire.at('title').text(),
  lengthMinutes: wire.at('lengthInMinutes').number(),
  scheduleId: wire.at('scheduleId').maybe(number),
  slotIntervalMinutes: wire.at('slotInterval').maybe(number),
  offsetStartMinutes: wire.at('offsetStart').maybe(number) ?? 0,
  noticeMinutes: wire.at('minimumBookingNotice').maybe(number) ?? 0,
  beforeBufferMinutes: wire.at('beforeEventBuffer').maybe(number) ?? 0,
  afterBufferMinutes: wire.at('afterEventBuffer').maybe(number) ?? 0,
  bookingWindow: readWindow(wire.at('bookingWindow')),
  countLimits: readLimits(wire.at('bookingLimitsCount')),
  durationLimits: readLimits(wire.at('bookingLimitsDuration')),
  onlyFirstSlot: flag(wire.at('onlyShowFirstAvailableSlot')),
  showOptimizedSlots: flag(wire.at('showOptimizedSlots')),
  hasSeats: wire.at('seats').maybe((seats) => !isOff(seats)) ?? false,
  pendingBlocks:
    wire
      .at('confirmationPolicy')
      .maybe((policy) => !isOff(policy) && flag(policy.at('blockUnconfirmedBookingsInBooker'))) ?? false,
});

/** The rules of all event types of who is signed in: a booking of one of them has its own buffers. */
export const hostRulesQuery = (client: Client) => ({
  queryKey: [...queryKey(client, listEventTypes), 'rules'] as const,
  queryFn: async ({ signal }: { signal?: AbortSignal }): Promise<HostRules[]> =>
    new Wire(listEventTypes.name, await client.call(listEventTypes, {}, { signal }))
      .list()
      .map(readHostRules),
  staleTime: 60_000,
});
