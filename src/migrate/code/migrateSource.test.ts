import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { moved, ours, todos, using } from '../testing/moved.js';
import { migrateSource } from './migrateSource.js';

describe('hooks', () => {
  it.each([
    ['useEvent(name, eventSlug)', 'useEventType({ username: name, eventSlug })'],
    ['useTeamEventTypes(5)', 'useTeamEventTypes(5)'],
  ])('are moved: %s', (before, after) => {
    const names = before.replace(/\(.*/, '');
    expect(moved(using(names, `${before};`))).toBe(ours(after.replace(/\(.*/, ''), `${after};`));
    expect(todos(using(names, `${before};`))).toEqual([]);
  });

  it('say above the line what is another way, and keep what was given', () => {
    const text = moved(using('useCancelBooking', '  const { mutate } = useCancelBooking({ onSuccess });\n'));
    expect(text).toMatch(
      /\n {2}\/\/ TODO\(daybook-migrate\): useCancelBooking: .+\n {2}const \{ mutate \} = useCancelBooking\(\/\* .+ Was: \{ onSuccess \} \*\/\);\n$/,
    );
  });
});

describe('a file', () => {
  it.each(['page.ts', 'page.mts', 'page.js', 'page.jsx', 'page.cjs'])('is read by its ending: %s', (path) => {
    expect(moved("import { Booker } from '@calcom/atoms';\n", path)).toBe(
      "import { Booker } from 'daybook';\n",
    );
  });

  it.each([
    ['page.tsx', "import { Booker } from '@calcom/atoms';\nexport const a = <Booker"],
    ['page.js', "import { Booker } from '@calcom/atoms';\nlet a: number = 1;"],
  ])('that can’t be read stays as it is: %s', (path, text) => {
    expect(migrateSource(ts, path, text)).toEqual({
      text,
      notes: [],
      unreadable: expect.stringMatching(/^line 2: /),
    });
  });

  it('keeps its line ends, its tabs and its mark of bytes', () => {
    const text =
      "\uFEFFimport { Booker } from '@calcom/atoms';\r\nexport const a = (\r\n\t<Booker\r\n\t\tdurationConfig={[15]}\r\n\t/>\r\n);\r\n";
    const [first, ...lines] = moved(text).split('\r\n');
    expect(first).toBe("\uFEFFimport { Booker } from 'daybook';");
    expect(lines.filter((_, at) => at !== 2)).toEqual(['export const a = (', '\t<Booker', '\t/>', ');', '']);
  });
});

/** Any file that uses a Booker, with things around it that have nothing to do with it. */
const file = fc
  .record({
    quote: fc.constantFrom("'", '"'),
    names: fc.uniqueArray(fc.constantFrom('Booker', 'CalProvider', 'useEvent', 'Router', 'CalendarView'), {
      minLength: 1,
    }),
    props: fc.uniqueArray(
      fc.constantFrom(
        'username="a"',
        'hideBranding',
        'durationConfig={[1, 2]}',
        'onCreateBookingSuccess={(r) => go(r.data.uid)}',
        'onCreateBookingSuccess={told}',
        "customClassNames={{ bookerWrapper: 'x', confirmStep: { backButton: 'y' } }}",
        'onTimeslotsLoaded={told}',
        'entity={{ orgSlug, isUnpublished: true }}',
      ),
    ),
    between: fc.constantFrom(' ', '\n    ', '\n\t'),
    around: fc.string({ unit: fc.constantFrom('a', ' ', '\t', '"', '(', '日', ';') }),
  })
  .map(({ quote, names, props, between, around }) =>
    [
      `// ${around}`,
      `import { ${[...new Set(['Booker', ...names])].join(', ')} } from ${quote}@calcom/atoms${quote};`,
      `export const a   =  <Booker${props.map((prop) => between + prop).join('')}${between}/>;`,
      `const text = \`${around}\`;`,
    ].join('\n'),
  );

const runs = { numRuns: 50 };

describe('whatever the file', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = moved(text);
        expect(moved(once)).toBe(once);
      }),
      runs,
    );
  });

  it('it is still code, and what is around keeps every byte', () => {
    fc.assert(
      fc.property(file, (text) => {
        const lines = text.split('\n');
        const once = moved(text);
        expect(once.startsWith(`${lines[0]}\nimport { `)).toBe(true);
        expect(once.endsWith(`;\n${lines.at(-1)}`)).toBe(true);
        expect(once).toContain('export const a   =  <Booker');
        expect(migrateSource(ts, 'page.tsx', once).unreadable).toBeNull();
      }),
      runs,
    );
  });
});
