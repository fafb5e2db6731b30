import * as z from 'zod';
import type { Output } from './inferred.js';

/** An IANA zone that this runtime knows, in its canonical upper and lower case or not. */
export const timeZone = z.string().refine(
  (name) => {
    try {
      return name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  },
  { error: 'must be a valid IANA time-zone' },
);

/** `YYYY-MM-DD` */
export const day = z.iso.date();

/** `HH:MM`, 24 hours */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):([0-5]\d)$/);

/** ISO 8601 with an offset or `Z` */
export const instant = z.iso.datetime({ offset: true });

export const weekday = z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
export type Weekday = Output<typeof weekday>;

/** At most 50 keys of at most 40 characters; text of at most 500. */
export const metadata = z
  .record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean()]))
  .refine((keys) => Object.keys(keys).length <= 50);

/** A language that the API writes in, by the API's own code: Norwegian is `no`, Latin American Spanish `es-419`. */
// biome-ignore format: one word for each line would hide the rest of the file
export const language = z.enum([
  'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'es-419', 'et', 'eu', 'fi', 'fr', 'he', 'hr', 'hu',
  'id', 'it', 'iw', 'ja', 'km', 'ko', 'lv', 'nl', 'no', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk', 'sr', 'sv', 'ta', 'th',
  'tr', 'uk', 'vi', 'zh-CN', 'zh-TW',
]);
export type Language = Output<typeof language>;
