import * as z from 'zod';
import type { Named, Output } from '../inferred.js';
import { videoApp } from '../videoApps.schema.js';

const seen = {
  /** Shown on the booking page; else only to who has booked. */
  public: z.boolean(),
};

const addressLocation = z.object({ type: z.literal('address'), address: z.string().min(1), ...seen });
export interface AddressLocation extends Output<typeof addressLocation> {}

const linkLocation = z.object({ type: z.literal('link'), link: z.url(), ...seen });
export interface LinkLocation extends Output<typeof linkLocation> {}

const phoneLocation = z.object({
  type: z.literal('phone'),
  /** E.164: the host's own number, which the attendee calls. */
  phone: z.string(),
  ...seen,
});
export interface PhoneLocation extends Output<typeof phoneLocation> {}

const integrationLocationInput = z.object({ type: z.literal('integration'), integration: videoApp });
export interface IntegrationLocationInput extends Output<typeof integrationLocationInput> {}

const integrationLocation = integrationLocationInput.extend({
  /** The room's address, where the app keeps a fixed one. */
  link: z.string().optional(),
  /** Which of the host's connections to the app is used. */
  credentialId: z.int().optional(),
});
export interface IntegrationLocation extends Output<typeof integrationLocation> {}

const attendeeLocation = z.object({
  /** The attendee says where: an address, a number to be called at, or any text. */
  type: z.enum(['attendeeAddress', 'attendeePhone', 'attendeeDefined']),
});
export interface AttendeeLocation extends Output<typeof attendeeLocation> {}

/** The default app of whichever host gets the booking; of team event types only. */
const organizersDefaultApp = z.object({ type: z.literal('organizersDefaultApp') });
export interface OrganizersDefaultApp extends Output<typeof organizersDefaultApp> {}

const unknownLocation = z.object({
  type: z.literal('unknown'),
  /** The stored location as JSON: one that this version of the API has no words for. */
  location: z.string(),
});
export interface UnknownLocation extends Output<typeof unknownLocation> {}

/** Where an event of this type shall take place. */
export type LocationInput =
  | AddressLocation
  | LinkLocation
  | PhoneLocation
  | IntegrationLocationInput
  | AttendeeLocation;
const locationInputs = [
  addressLocation,
  linkLocation,
  phoneLocation,
  integrationLocationInput,
  attendeeLocation,
] as const;
export const locationInput: Named<LocationInput> = z.discriminatedUnion('type', locationInputs);

/** The same for a team’s event type. */
export type TeamLocationInput = LocationInput | OrganizersDefaultApp;
export const teamLocationInput: Named<TeamLocationInput> = z.discriminatedUnion('type', [
  ...locationInputs,
  organizersDefaultApp,
]);

/** Where an event of this type takes place; the attendee chooses where there are several. */
export type Location =
  | AddressLocation
  | LinkLocation
  | PhoneLocation
  | IntegrationLocation
  | AttendeeLocation
  | OrganizersDefaultApp
  | UnknownLocation;
export const location: Named<Location> = z.discriminatedUnion('type', [
  addressLocation,
  linkLocation,
  phoneLocation,
  integrationLocation,
  attendeeLocation,
  organizersDefaultApp,
  unknownLocation,
]);
