import metadata from 'libphonenumber-js/metadata.min.json';
import { expect, it } from 'vitest';
import * as z from 'zod';

/** `7,9-12` */
function ranges(lengths: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const length of lengths) {
    const run = runs.at(-1);
    if (run && run[1] === length - 1) run[1] = length;
    else runs.push([length, length]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(',');
}

type Country = keyof typeof metadata.countries;

/** Where countries share a code, the first is the one that a number belongs to unless its digits tell another. */
const countries = Object.entries(metadata.country_calling_codes).flatMap(([callingCode, sharing]) =>
  sharing.filter((country) => country in metadata.countries).map((country) => ({ country, callingCode })),
);

/** The places of a numbering plan as its format 4 has them. */
function textOf({ country, callingCode }: { country: Country; callingCode: string }): string {
  const plan: readonly unknown[] = metadata.countries[country] ?? [];
  expect(plan[0]).toBe(callingCode);
  const [lengths, trunk, leading] = [plan[3], plan[5], plan[10]];
  // The metadata has the 8 of Belarus alone, and the 0 after it where it reads numbers.
  const prefix = country === 'BY' ? '80' : trunk || '-';
  return [country, callingCode, prefix, ranges(z.array(z.number()).parse(lengths)), leading || []]
    .flat()
    .join(' ');
}

type Coded = { callingCode: string };
const rowBreak = ({ callingCode }: Coded, before: Coded | undefined) =>
  before && before.callingCode.length < callingCode.length ? '\n' : '';

it('the table of calling codes is what libphonenumber-js knows', async () => {
  expect(metadata.version).toBe(4);
  expect(countries.length).toBeGreaterThan(240);
  const source = `/**
 * Of each country: its code (ISO 3166-1 alpha-2), its calling code, the trunk prefix that is left out after that
 * (\`-\`: none), how many digits may follow, and, where several share a calling code, the digits that its numbers begin with.
 *
 * Made from the metadata of libphonenumber-js, and not to be edited:
 * npx vitest run --config .config/vitest.config.ts --project unit src/booking-form/phone/callingCodes.test.ts -u
 */
export const callingCodes = \`${countries
    // A row for each length of a calling code, and no blank beside a semicolon: fewer kinds of break pack better.
    .map((each, index) => rowBreak(each, countries[index - 1]) + textOf(each))
    .join(';')}\`;
`;
  expect(source).not.toContain('\\');
  await expect(source).toMatchFileSnapshot('./callingCodes.ts');
});
