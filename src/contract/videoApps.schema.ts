import * as z from 'zod';
import type { Named, Output } from './inferred.js';

/** A video app, by the API's name for it. `cal-video` is there for everybody; the others must be connected. */
const apps = z.enum([
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
export type VideoApp = Output<typeof apps>;
export const videoApp: Named<VideoApp> = apps;
