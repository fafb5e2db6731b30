import type { Instant } from '../../time/types.js';
import type { ServerSettings } from '../server.js';
import { totp } from './totp.js';

const STEP_MS = 900_000;

type Settings = Pick<ServerSettings, 'signingSecret'>;

const codeIn = (email: string, step: number, { signingSecret }: Settings) =>
  totp(new TextEncoder().encode(`${email.toLowerCase()} ${signingSecret}`), step);

const stepAt = (at: Instant) => Math.floor(at / STEP_MS);

/** Six digits by which somebody without an account shows that they read this address. Nothing of it is kept. */
export const addressCode = (email: string, at: Instant, settings: Settings): string =>
  codeIn(email, stepAt(at), settings);

/** Good for a quarter of an hour at least, and half an hour at most. */
export const isAddressCode = (
  { email, code }: { email: string; code: string },
  at: Instant,
  settings: Settings,
): boolean => [0, 1].some((ago) => codeIn(email, stepAt(at) - ago, settings) === code);
