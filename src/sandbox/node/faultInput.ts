import * as z from 'zod';
import { calendarAppSlugs, type Fault } from '../faults.js';
import type { OperationName } from '../routes/handler.js';
import { rules } from '../routes/rules.js';

const isServed = (name: string): name is OperationName => name in rules;
const operation = z.custom<OperationName>((name) => typeof name === 'string' && isServed(name), {
  error: 'is no operation that the sandbox serves, such as bookings.create',
});

/** A form's empty field, or one that is left out, says nothing. */
const unsaid = (value: unknown) => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unsaid, schema.optional());
const count = z.coerce.number().int().min(0);
const flag = z.preprocess((value) => value === true || value === 'true', z.boolean());

const times = { times: optional(count) };
const reach = { operation: optional(operation), ...times };

/** A fault as a caller, or a form, describes it. */
export const faultInput: z.ZodType<Fault> = z.discriminatedUnion('name', [
  z.object({ name: z.literal('expired-token'), all: flag, ...times }),
  z.object({ name: z.literal('slow'), ms: count, ...reach }),
  z.object({ name: z.literal('slow-hold'), ms: optional(count), ...times }),
  z.object({ name: z.literal('rate-limited'), retryAfterSeconds: optional(count), ...reach }),
  z.object({ name: z.literal('outage'), ...reach }),
  z.object({ name: z.literal('html'), status: optional(count), ...reach }),
  z.object({ name: z.literal('lost-answer'), operation, acted: flag, ...times }),
  z.object({ name: z.literal('slot-stolen'), ...times }),
  z.object({ name: z.literal('malformed'), path: z.string(), ...reach }),
  z.object({ name: z.literal('calendar-down'), app: optional(z.enum(calendarAppSlugs)) }),
  z.object({ name: z.literal('refresh-refused'), app: optional(z.enum(calendarAppSlugs)), ...times }),
]);
