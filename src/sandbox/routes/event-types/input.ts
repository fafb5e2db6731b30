import * as z from 'zod';
import {
  confirmationPolicy,
  createEventTypeBody,
  limits,
  recurrence,
  seats,
} from '../../../contract/event-types/eventTypes.schema.js';

const isOff = z.object({ disabled: z.literal(true) });
const isOn = { disabled: z.literal(false) };
const [, seatsOn] = seats.options;
const [, recurrenceOn] = recurrence.options;

/** Each period may allow as much as the next longer one, or less. */
function isAscending(value: z.output<typeof limits>): boolean {
  if (value.disabled) return true;
  const set = [value.day, value.week, value.month, value.year].filter((limit) => limit !== undefined);
  return set.every((limit, index) => (set[index - 1] ?? 0) <= limit);
}
const ascending = limits.refine(isAscending, {
  params: { rule: 'isAscending', sentence: 'must be in ascending order' },
});

const policy = confirmationPolicy.refine(
  (value) => value.disabled || value.type === 'always' || value.noticeThreshold !== undefined,
);

/** Locations and questions have readers of their own, which tell what is wrong in a sentence. */
const readElsewhere = { locations: z.unknown().optional(), bookingFields: z.unknown().optional() };

export const createEventTypeInput = createEventTypeBody.extend({
  ...readElsewhere,
  bookingLimitsCount: ascending.optional(),
  bookingLimitsDuration: ascending.optional(),
  confirmationPolicy: policy.optional(),
  seats: z.discriminatedUnion('disabled', [isOff, seatsOn.extend(isOn)]).optional(),
  recurrence: z.discriminatedUnion('disabled', [isOff, recurrenceOn.extend(isOn)]).nullish(),
});
export const updateEventTypeInput = createEventTypeInput.partial();

/** What is set is marked as such before anything looks at it, also in what a refusal repeats. */
export function withSwitches(body: Record<string, unknown>): Record<string, unknown> {
  const marked = ['seats', 'recurrence'].flatMap((key) => {
    const value = body[key];
    const isBare = value !== null && typeof value === 'object' && !('disabled' in value);
    return isBare ? [[key, { disabled: false, ...value }] as const] : [];
  });
  return { ...body, ...Object.fromEntries(marked) };
}

export const listEventTypesInput = z.object({
  username: z.string().optional(),
  eventSlug: z.string().optional(),
  usernames: z
    .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.string()))
    .optional(),
  orgSlug: z.string().optional(),
  orgId: z.coerce.number().int().optional(),
  sortCreatedAt: z.enum(['asc', 'desc']).optional(),
});
