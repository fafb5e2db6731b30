import * as z from 'zod';
import type { Output } from '../inferred.js';
import { videoApp } from '../videoApps.schema.js';

const integration = z.object({ type: z.literal('integration'), integration: videoApp });
const attendeeAddress = z.object({ type: z.literal('attendeeAddress'), address: z.string() });
const attendeePhone = z.object({
  type: z.literal('attendeePhone'),
  /** International format, such as `+37120993151`. */
  phone: z.string(),
});
const attendeeDefined = z.object({ type: z.literal('attendeeDefined'), location: z.string() });

/** Which of the event type's locations a new booking takes. */
export const bookingLocation = z.discriminatedUnion('type', [
  z.object({
    /**
     * What the host has entered in the event type. `organizersDefaultApp`: only of a team event type, the default app of
     * whoever hosts.
     */
    type: z.enum(['address', 'link', 'phone', 'organizersDefaultApp']),
  }),
  integration,
  attendeeAddress,
  attendeePhone,
  attendeeDefined,
]);
export type BookingLocation = Output<typeof bookingLocation>;

/** Where a booking is moved to. It need not be one of the event type's locations. */
export const newBookingLocation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('address'), address: z.string() }),
  z.object({ type: z.literal('link'), link: z.url() }),
  z.object({
    type: z.literal('phone'),
    /** International format, such as `+37120993151`. */
    phone: z.string(),
  }),
  integration,
  attendeeAddress,
  attendeePhone,
  attendeeDefined,
]);
export type NewBookingLocation = Output<typeof newBookingLocation>;
