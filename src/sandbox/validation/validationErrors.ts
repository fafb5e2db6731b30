import type * as z from 'zod';
import { constraintOf, isToldAsWhole, isToldTwice } from './constraints.js';

/** One property that breaks a rule, or holds one that does; nested as the value is. */
export interface ValidationError {
  /** The object, or list, that holds the property. */
  target: unknown;
  /** Absent where the property is. */
  value?: unknown;
  property: string;
  children: ValidationError[];
  constraints?: Record<string, string>;
}

const isIndex = (key: PropertyKey): boolean => typeof key === 'number';

const read = (value: unknown, key: PropertyKey): unknown =>
  // SAFETY: only asked of what has been checked to be an object; a missing property is undefined.
  value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** The issues of a refused value as the API tells them. */
export function validationErrors(target: unknown, issues: readonly z.core.$ZodIssue[]): ValidationError[] {
  const errors: ValidationError[] = [];
  for (const issue of issues) {
    for (const path of pathsOf(issue)) place(errors, target, path, issue);
  }
  return errors.map((error) =>
    isToldTwice(error.property) ? { ...error, children: [...error.children, ...error.children] } : error,
  );
}

/** Keys that nobody knows are an issue of the object that holds them. */
const pathsOf = (issue: z.core.$ZodIssue): PropertyKey[][] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

function place(
  errors: ValidationError[],
  root: unknown,
  path: readonly PropertyKey[],
  issue: z.core.$ZodIssue,
) {
  let [list, target] = [errors, root];
  const isNested = issue.code === 'custom' && issue.params?.rule === 'nestedValidation';
  const last = isNested ? path.length - 1 : lastProperty(path, root);
  for (const [depth, key] of path.slice(0, last + 1).entries()) {
    const property = String(key);
    let error = list.find((candidate) => candidate.property === property);
    if (!error) {
      error = { target, value: read(target, key), property, children: [] };
      list.push(error);
    }
    if (depth === last) {
      const [name, sentence] =
        issue.code === 'unrecognized_keys'
          ? (['whitelistValidation', `property ${property} should not exist`] as const)
          : constraintOf(issue, property, isIndex(path[last + 1] ?? ''));
      error.constraints = { ...error.constraints, [name]: sentence };
    }
    [list, target] = [error.children, error.value];
  }
}

/** A plain element of a list breaks its list's rule; an object in a list is told of by itself. */
function lastProperty(path: readonly PropertyKey[], root: unknown): number {
  const whole = path.findIndex(isToldAsWhole);
  if (whole >= 0) return whole;
  const end = path.length - 1;
  const element = path.reduce<unknown>(read, root);
  return end > 0 && isIndex(path[end] ?? '') && (element === null || typeof element !== 'object')
    ? end - 1
    : end;
}
