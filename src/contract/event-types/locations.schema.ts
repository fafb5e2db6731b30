import * as z from 'zod';
import type { Output } from '../inferred.js';

/** Where an event of this type takes place; the attendee chooses where there are several. */
export const location = z.discriminatedUnion('type', [
  z.object({ type: z.literal('address'), address: z.string().min(1), public: z.boolean() }),
  z.object({ type: z.literal('link'), link: z.url(), public: z.boolean() }),
  z.object({
    type: z.literal('integration'),
    integration: z.string(),
    link: z.string().optional(),
    credentialId: z.int().optional(),
  }),
  z.object({ type: z.literal('phone'), phone: z.string(), public: z.boolean() }),
  z.object({ type: z.literal('attendeeAddress') }),
  z.object({ type: z.literal('attendeePhone') }),
  z.object({ type: z.literal('attendeeDefined') }),
  /** Team event types only. */
  z.object({ type: z.literal('organizersDefaultApp') }),
  /** Stored by the server in a way that this version of the API can't say. */
  z.object({ type: z.literal('unknown'), location: z.string() }),
]);
export type Location = Output<typeof location>;
