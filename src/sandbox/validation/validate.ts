import type * as z from 'zod';
import { badRequest, Refusal } from '../http/Refusal.js';
import { type ValidationError, validationErrors } from './validationErrors.js';

/**
 * - `tree`: every rule that is broken, nested as the body is, under a message that says nothing
 * - `sentence`: one sentence, and unknown properties are refused
 */
export type Telling = 'tree' | 'sentence';

/**
 * Reads a value by its schema.
 * @throws Refusal 400 in the API's own words
 */
export function validate<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  telling: Telling = 'tree',
): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = validationErrors(value, result.error.issues);
  throw telling === 'tree' ? errorTree(errors) : badRequest(errors.map(sentence).join(', '));
}

const errorTree = (errors: ValidationError[]) =>
  new Refusal(400, { code: 'BadRequestException', message: 'Bad Request Exception', details: { errors } });

const sentence = ({ property, constraints = {}, children }: ValidationError): string =>
  `${property} property is wrong,${Object.values(constraints).join(', ')} ${children.map(sentence).join(', ')}`;
