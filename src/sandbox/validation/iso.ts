import * as z from 'zod';

const PATTERN =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

const isIso = (value: string) => PATTERN.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));

/** A date, or a date with a time; the rule's name differs from place to place. What is missing breaks it as well. */
export const isoText = (rule: 'isDateString' | 'isIso8601' = 'isDateString') =>
  z
    .preprocess((value) => (typeof value === 'string' ? value : ''), z.string())
    .refine(isIso, { params: { rule, sentence: 'must be a valid ISO 8601 date string' } });
