import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { moved, ours, using } from '../testing/moved.js';
import { migrateSource } from './migrateSource.js';

describe('imports', () => {
  it.each([
    ['a name', "import { Booker } from '@calcom/atoms';", "import { Booker } from 'daybook';"],
    [
      'double quotes, no semicolon',
      'import { Booker } from "@calcom/atoms"',
      'import { Booker } from "daybook"',
    ],
    [
      'a path inside',
      "import { Booker } from '@calcom/atoms/monorepo';",
      "import { Booker } from 'daybook';",
    ],
    [
      'another name for it',
      "import { Booker as Page } from '@calcom/atoms';",
      "import { Booker as Page } from 'daybook';",
    ],
    ['a namespace', "import * as Cal from '@calcom/atoms';", "import * as Cal from 'daybook';"],
    [
      'types',
      "import type { EventSettingsFromRef } from '@calcom/atoms';\nlet ref: EventSettingsFromRef;",
      "import type { EventSettingsFormRef } from 'daybook';\nlet ref: EventSettingsFormRef;",
    ],
    ['a type on demand', "let a: import('@calcom/atoms').Foo;", "let a: import('daybook').Foo;"],
    ['a stylesheet', "import '@calcom/atoms/globals.min.css';", "import 'daybook/styles.css';"],
    [
      'two stylesheets, which are one here',
      "import '@calcom/atoms/globals.tw3.min.css';\nimport '@calcom/atoms/dist/atoms.css';\nstart();\n",
      "import 'daybook/styles.css';\nstart();\n",
    ],
    ['on demand', "const all = import('@calcom/atoms');", "const all = import('daybook');"],
    ['require', "const { Booker } = require('@calcom/atoms');", "const { Booker } = require('daybook');"],
    ['import =', "import Cal = require('@calcom/atoms');", "import Cal = require('daybook');"],
    [
      'require of a name that differs',
      "const { useEvent } = require('@calcom/atoms');\nuseEvent(a, b);",
      "const { useEventType: useEvent } = require('daybook');\nuseEvent({ username: a, eventSlug: b });",
    ],
    ['handing on', "export { Booker } from '@calcom/atoms';", "export { Booker } from 'daybook';"],
    ['handing on all', "export * from '@calcom/atoms';", "export * from 'daybook';"],
    [
      'handing on a name that differs',
      "export { CalendarView } from '@calcom/atoms';",
      "export { BusyTimes as CalendarView } from 'daybook';",
    ],
    ['mocks', "vi.mock('@calcom/atoms');", "vi.mock('daybook');"],
    [
      'mocks with names',
      "jest.mock('@calcom/atoms', () => ({ ...jest.requireActual('@calcom/atoms'), useEvent: jest.fn() }));",
      "jest.mock('daybook', () => ({ ...jest.requireActual('daybook'), useEventType: jest.fn() }));",
    ],
    [
      'two providers that are one here',
      using(
        'CalProvider, CalOAuthProvider',
        'export const App = () => [<CalProvider />, <CalOAuthProvider></CalOAuthProvider>];',
      ),
      ours('CalProvider', 'export const App = () => [<CalProvider />, <CalProvider></CalProvider>];'),
    ],
    [
      'a name whose new one is taken',
      using('CalendarView', 'const BusyTimes = 1;\nexport const a = <CalendarView />;'),
      ours('BusyTimes as CalendarView', 'const BusyTimes = 1;\nexport const a = <CalendarView />;'),
    ],
    [
      'a name that is also the key of an object',
      using('useEvent', 'export const all = { useEvent };'),
      ours('useEventType', 'export const all = { useEvent: useEventType };'),
    ],
    [
      'a member of the namespace',
      "import * as Cal from '@calcom/atoms';\nexport const a = <Cal.CalendarView />;\nlet b: Cal.BookerStoreValues;",
      "import * as Cal from 'daybook';\nexport const a = <Cal.BusyTimes />;\nlet b: Cal.BookerStateValues;",
    ],
    [
      'lists of a configuration',
      "export default { transpilePackages: ['@calcom/atoms', 'ours'], plugins: [] };",
      "export default { transpilePackages: [ 'ours'], plugins: [] };",
    ],
  ])('are moved: %s', (_, before, after) => {
    expect(moved(before)).toBe(after);
  });

  it('leave where it is what has no counterpart, with a word on it', () => {
    expect(moved("import { Booker, Router } from '@calcom/atoms';\n")).toMatch(
      /^import \{ Booker \} from 'daybook';\n\/\/ TODO\(daybook-migrate\): Router: .+\nimport \{ Router \} from '@calcom\/atoms';\n$/,
    );
    expect(moved("import type { Shell } from '@calcom/atoms';")).toMatch(
      /^\/\/ TODO\(daybook-migrate\): Shell: Daybook has nothing by this name\. .+\nimport type \{ Shell \} from '@calcom\/atoms';$/,
    );
  });

  it.each([
    "import { Booker } from '@calcom/atoms-like';",
    "import { Booker } from './booker';\nexport const a = <Booker durationConfig={[15]} />;\n// '@calcom/atoms'",
  ])('of something else are not touched: %s', (text) => {
    expect(migrateSource(ts, 'page.tsx', text)).toEqual({ text, notes: [], unreadable: null });
  });

  it('know a local variable from what is imported', () => {
    const text = 'export const f = (useEvent) => useEvent(1, 2);';
    expect(moved(using('useEvent', text))).toBe(ours('useEventType', text));
  });
});
