import { CalConfigError } from '../errors/CalConfigError.js';
import type { Appearance } from '../provider/appearance.js';

/** What would end the declaration, the rule or the element that they stand in. */
const ending = /[;{}<]/;
/** Strings, comments and escaped signs: what is in them opens nothing. */
const asleep = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|\\./g;
const inBrackets = /\([^()[\]]*\)|\[[^()[\]]*\]/;

/** Whether it opens something that it does not close: what follows would belong to it. */
function staysOpen(value: string): boolean {
  let rest = value.replace(asleep, ' ');
  while (inBrackets.test(rest)) rest = rest.replace(inBrackets, ' ');
  return /["'()[\]\\]|\/\*/.test(rest);
}

/**
 * The `variables` of an appearance as one rule of CSS, for a page that a server makes: give it to a `<style>` or a sheet of
 * yours, and the same appearance to the provider. Without it such a page has our own look until it is taken over, since a
 * style attribute in its HTML would break a strict policy. `theme` and class names are in the HTML by themselves.
 * @param selector whose tokens they are: all within it has them
 * @throws CalConfigError for a value that is no single value
 */
export function tokensCss({ variables = {} }: Appearance, selector = ':root'): string {
  const declarations = Object.entries(variables).map(([name, value]) => {
    if (ending.test(value) || staysOpen(value)) {
      throw new CalConfigError({
        code: 'prop_invalid',
        what: `The variable "${name}" is no value of CSS: ${JSON.stringify(value)}.`,
        why: 'It would end the rule that it is written into, or take what follows with it.',
        todo: 'Give one value alone, without ";", braces and "<", and close its quotes and brackets.',
      });
    }
    // Without brackets CSS takes the word for the token's own.
    return `--daybook-${name}:${name === 'font' && value === 'inherit' ? '(inherit)' : value}`;
  });
  return `${selector}{${declarations.join(';')}}`;
}
