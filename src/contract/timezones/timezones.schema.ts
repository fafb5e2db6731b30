import * as z from 'zod';
import type { Output } from '../inferred.js';

export const cityTimeZone = z.object({
  /** English. Of cities with the same name only the one with the most people. */
  city: z.string(),
  /** IANA, such as `Asia/Kabul`; null: not known. */
  timezone: z.string().nullable(),
  /** How many people live there; an estimate, not always a whole number. */
  pop: z.number(),
});
export interface CityTimeZone extends Output<typeof cityTimeZone> {}
