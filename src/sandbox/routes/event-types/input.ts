import * as z from 'zod';
import { disabled, limitsInput } from '../../../contract/event-types/bookingLimits.schema.js';
import { bookerLayouts } from '../../../contract/event-types/bookingPage.schema.js';
import {
  confirmationPolicy,
  recurrenceOn,
  seatsOn,
} from '../../../contract/event-types/bookingRules.schema.js';
import { createEventTypeBody } from '../../../contract/event-types/eventTypes.schema.js';

const isOn = { disabled: z.literal(false) };

/** Each period may allow as much as the next longer one, or less. */
function isAscending(value: z.output<typeof limitsInput>): boolean {
  if (value.disabled) return true;
  const set = [value.day, value.week, value.month, value.year].filter((limit) => limit !== undefined);
  return set.every((limit, index) => (set[index - 1] ?? 0) <= limit);
}
const ascending = limitsInput.refine(isAscending, {
  params: { rule: 'isAscending', sentence: 'must be in ascending order' },
});

/** Booked time is counted in quarters of an hour: less than one is refused. */
const LEAST_MINUTES = 15;
const durations = ascending.refine(
  (value) =>
    value.disabled ||
    [value.day, value.week, value.month, value.year].every(
      (limit) => (limit ?? LEAST_MINUTES) >= LEAST_MINUTES,
    ),
  { params: { rule: 'min', sentence: `must not be less than ${LEAST_MINUTES}` } },
);

const policy = confirmationPolicy.refine(
  (value) => value.disabled || value.type === 'always' || value.noticeThreshold !== undefined,
);

/** Variables that a booking's name may hold, in braces. */
const nameVariables = [
  'Event type title',
  'Organiser',
  'Scheduler',
  'Location',
  'Organiser first name',
  'Scheduler first name',
  'Scheduler last name',
  'Event duration',
  'LOCATION',
  'HOST/ATTENDEE',
  'HOST',
  'ATTENDEE',
  'USER',
];

const customName = z.string().superRefine((name, context) => {
  const unknown = [...name.matchAll(/\{(.+?)\}/g)].filter(
    ([, variable = '']) => !nameVariables.includes(variable),
  );
  if (unknown.length === 0) return;
  const told = `Invalid event name variables: ${unknown.map(([braced]) => braced).join(', ')}`;
  context.addIssue({ code: 'custom', params: { rule: 'isEventName', told } });
});

const lengths = z
  .array(z.int().min(1))
  .nonempty()
  .refine((list) => new Set(list).size === list.length, {
    params: {
      rule: 'arrayUnique',
      told: "All lengthInMinutesOptions's elements must be unique",
    },
  });

const layouts = bookerLayouts.refine(
  ({ defaultLayout, enabledLayouts }) => enabledLayouts.includes(defaultLayout),
  { params: { rule: 'isLayout', sentence: 'must have defaultLayout among enabledLayouts' } },
);

/** What is asked of settings beyond their shape. Locations and questions have readers of their own, which tell what is wrong in a sentence. */
export const checkedSettings = {
  lengthInMinutesOptions: lengths.optional(),
  bookerLayouts: layouts.optional(),
  customName: customName.optional(),
  successRedirectUrl: z.url().nullish(),
  locations: z.unknown().optional(),
  bookingFields: z.unknown().optional(),
  bookingLimitsCount: ascending.optional(),
  bookingLimitsDuration: durations.optional(),
  confirmationPolicy: policy.optional(),
  seats: z.discriminatedUnion('disabled', [disabled, seatsOn.extend(isOn)]).optional(),
  recurrence: z.discriminatedUnion('disabled', [disabled, recurrenceOn.extend(isOn)]).nullish(),
};

export const createEventTypeInput = createEventTypeBody.extend(checkedSettings);
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
