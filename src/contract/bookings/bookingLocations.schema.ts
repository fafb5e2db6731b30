import * as z from 'zod';
import type { Output } from '../inferred.js';

/** The video apps that the API knows. All but `cal-video` have to be connected by the host. */
export const videoApp = z.enum([
  'cal-video',
  'google-meet',
  'zoom',
  'whereby-video',
  'whatsapp-video',
  'webex-video',
  'telegram-video',
  'tandem',
  'sylaps-video',
  'skype-video',
  'sirius-video',
  'signal-video',
  'shimmer-video',
  'salesroom-video',
  'roam-video',
  'riverside-video',
  'ping-video',
  'office365-video',
  'mirotalk-video',
  'jitsi',
  'jelly-video',
  'jelly-conferencing',
  'huddle',
  'facetime-video',
  'element-call-video',
  'eightxeight-video',
  'discord-video',
  'demodesk-video',
  'campfire-video',
]);
export type VideoApp = Output<typeof videoApp>;

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
