import { CalConfigError } from '../../../errors/index.js';

/** Reads a prop that is text of some form; null where it is left out. Throws a `CalConfigError` where it is of another. */
export function readProp<T>(
  prop: string,
  value: string | undefined,
  read: (text: string) => T,
  form: string,
): T | null {
  if (value === undefined) return null;
  try {
    return read(value);
  } catch (cause) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `Booker's \`${prop}\` is "${value}".`,
      todo: `Give ${form}, or leave it out.`,
      cause,
    });
  }
}
