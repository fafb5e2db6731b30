import * as z from 'zod';
import { callbackQuery, type ReturnInput } from '../consent.schema.js';
import type { Output } from '../inferred.js';

/** An app that meetings take place in. Each operation says which of them it takes. */
export const conferencingApp = z.enum(['google-meet', 'zoom', 'msteams', 'daily-video']);
export type ConferencingApp = Output<typeof conferencingApp>;

export const connectConferencingPath = z.object({
  /** The one that needs no consent of its own: it uses the Google Calendar that is connected. */
  app: z.literal('google-meet'),
});
export interface ConnectConferencingInput extends Output<typeof connectConferencingPath> {}

export const consentConferencingPath = z.object({
  /** Those whose owner consents in a browser. `msteams` is Microsoft Teams. */
  app: z.enum(['zoom', 'msteams']),
});
export interface GetConferencingAuthUrlInput extends ReturnInput, Output<typeof consentConferencingPath> {}

export const saveConferencingCredentialsQuery = callbackQuery;
export interface SaveConferencingCredentialsInput
  extends Output<typeof consentConferencingPath>,
    Output<typeof saveConferencingCredentialsQuery> {}

export const defaultConferencingPath = z.object({
  /** `daily-video` is Cal Video, which nobody has to connect. */
  app: conferencingApp,
});
export interface SetDefaultConferencingInput extends Output<typeof defaultConferencingPath> {}

export const disconnectConferencingPath = z.object({
  /** All but `daily-video`, which is always there. */
  app: z.enum(['google-meet', 'zoom', 'msteams']),
});
export interface DisconnectConferencingInput extends Output<typeof disconnectConferencingPath> {}

/** Where to send the user's browser. */
export const conferencingAuthUrl = z.object({
  /** For the browser of the user herself. Its `state` holds her access token: keep it out of logs and of other hands. */
  url: z.string(),
});
export interface ConferencingAuthUrl extends Output<typeof conferencingAuthUrl> {}

/** A conferencing app that is connected. */
export const conferencingConnection = z.object({
  /** The credential's id: the `credentialId` of an event type's location. */
  id: z.int(),
  /** Such as `google_video` or `zoom_video`: not the name that the operations take. */
  type: z.string(),
  /** Null: a team connected it. */
  userId: z.int().nullable(),
  /** `true`: the app refuses it, so it has to be connected anew. */
  invalid: z.boolean().nullish(),
});
export interface ConferencingConnection extends Output<typeof conferencingConnection> {}

/** Where meetings take place unless the event type says otherwise. */
export const defaultConferencingApp = z.object({
  /** Such as `daily-video`. */
  appSlug: z.string().optional(),
  /** The fixed link of an app that has one for all meetings. */
  appLink: z.string().optional(),
});
export interface DefaultConferencingApp extends Output<typeof defaultConferencingApp> {}
