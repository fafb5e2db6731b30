import * as z from 'zod';

const PATTERN =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

const isIso = (value: unknown) =>
  typeof value === 'string' && PATTERN.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));

/** A date, or a date with a time; the rule's name differs from place to place. */
export const isoText = (rule: 'isDateString' | 'isIso8601' = 'isDateString') =>
  z.custom<string>(isIso, { params: { rule, sentence: 'must be a valid ISO 8601 date string' } });
