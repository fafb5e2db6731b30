import * as z from 'zod';

/** A text that is not empty. What is no text breaks both rules, and is told so. */
export const filledText = z.custom<string>().superRefine((value, context) => {
  const refuse = (rule: string, sentence: string) =>
    context.addIssue({ code: 'custom', params: { rule, sentence } });
  if (typeof value !== 'string') refuse('isString', 'must be a string');
  if (typeof value !== 'string' || value === '') {
    refuse('minLength', 'must be longer than or equal to 1 characters');
  }
});
