import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesIn, nodesOf, parse, readText, root, type Source } from './sources.js';

const toPascal = (name: string) =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const textsOf = (type: ts.TypeNode | undefined): string[] => {
  if (type && ts.isUnionTypeNode(type)) return type.types.flatMap(textsOf);
  return type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
};

/** The steps that types of a file name, as `at` or as `step`: `type Step = { at: 'choosing' } | …`. */
function stepsIn({ tree }: Source, isRead: (type: string) => boolean): string[] {
  const types = tree.statements.filter(
    (statement) =>
      (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) &&
      isRead(statement.name.text),
  );
  const named = types
    .flatMap(nodesOf)
    .flatMap((node) =>
      ts.isPropertySignature(node) && ['at', 'step'].includes(node.name.getText(tree))
        ? textsOf(node.type)
        : [],
    );
  return [...new Set(named)];
}

/** The texts of `type Reason = 'busy' | 'lost'`. */
const reasonsIn = ({ tree }: Source, name: string) =>
  tree.statements.flatMap((statement) =>
    ts.isTypeAliasDeclaration(statement) && statement.name.text === name ? textsOf(statement.type) : [],
  );

/** The stories of a file: what it exports by a name. */
function storiesOf({ tree }: Source): string[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? statement.declarationList.declarations.map(({ name }) => name.getText(tree)) : [];
  });
}

const isState = (type: string) => !/Event$|View$/.test(type);
const read = (path: string) => parse(readText(path), path);

const states = filesIn('src/atoms', (path) => path.endsWith('.state.ts')).map((path) => {
  const atom = toPascal(posix.basename(posix.dirname(path)));
  const steps = stepsIn(read(path), (type) => type === 'Step');
  return { atom, steps, page: `stories/atoms/${atom}.stories.tsx` };
});

describe.each(states)('every step of the $atom', ({ steps, page }) => {
  it('is read from its union', () => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
  });

  it('has a story by its name', () => {
    expect(existsSync(join(root, page)), page).toBe(true);
    expect(storiesOf(read(page))).toEqual(expect.arrayContaining(steps.map(toPascal)));
  });
});

interface Machine {
  /** Also a step each: why it stands as it stands. The step itself needs no story then. */
  readonly reasons?: readonly [type: string, inPlaceOf?: string];
  /** Where each step is to be seen: page, and story. */
  readonly seen: Readonly<Record<string, string>>;
}

/** What is beneath several atoms, or beside an atom's own steps. */
const machines: Readonly<Record<string, Machine>> = {
  'src/connection/connection.machine.ts': {
    reasons: ['ConnectionFailure', 'failed'],
    seen: {
      idle: 'ConnectRoundTrip Idle',
      asking: 'ConnectRoundTrip Asking',
      away: 'ConnectRoundTrip Away',
      checking: 'ConnectRoundTrip Checking',
      connected: 'ConnectRoundTrip Connected',
      blocked: 'ConnectRoundTrip Blocked',
      unreachable: 'ConnectRoundTrip Unreachable',
      refused: 'ConnectRoundTrip Refused',
      unchanged: 'ConnectRoundTrip Unchanged',
      closed: 'ConnectRoundTrip Closed',
      unchecked: 'ConnectRoundTrip Unchecked',
    },
  },
  'src/code-entry/codeEntry.machine.ts': {
    reasons: ['CodeProblem'],
    seen: {
      sending: 'VerifiedResourcesCode Sending',
      waiting: 'VerifiedResourcesCode Waiting',
      checking: 'VerifiedResourcesCode Checking',
      wrong: 'VerifiedResourcesCode Wrong',
      busy: 'VerifiedResourcesCode Busy',
      notSent: 'VerifiedResourcesCode NotSent',
      failed: 'VerifiedResourcesCode Failed',
    },
  },
  'src/atoms/payment-form/paymentForm.machine.ts': {
    seen: {
      loading: 'PaymentForm Loading',
      broken: 'PaymentForm Broken',
      form: 'PaymentForm Form',
      sending: 'PaymentForm Sending',
      asking: 'PaymentForm Asking',
      unsure: 'PaymentForm Unsure',
      paid: 'PaymentForm Paid',
    },
  },
  'src/booking-receipt/aftercare.machine.ts': {
    seen: {
      rest: 'Booker Booked',
      asking: 'Booker CancelQuestion',
      cancelling: 'BookerAfterwards CancellingNow',
    },
  },
  'src/schedule/new-default/moving.machine.ts': {
    seen: { choosing: 'ListSchedules NewDefault', moving: 'ListSchedules NewDefaultTaken' },
  },
  'src/calendars/disconnecting/disconnection.machine.ts': {
    seen: {
      none: 'CalendarSettings Usual',
      asked: 'CalendarSettings Removing',
      disconnecting: 'CalendarSettings RemovingNow',
      failed: 'CalendarSettings RemoveFailed',
    },
  },
  'src/settings/removal.machine.ts': {
    seen: {
      none: 'AvailabilitySettings Usual',
      asked: 'AvailabilitySettings Deleting',
      deleting: 'AvailabilitySettings DeletingNow',
      failed: 'AvailabilitySettings DeleteFailed',
      deleted: 'AvailabilitySettings Deleted',
    },
  },
  'src/draft/draft.state.ts': {
    seen: {
      editing: 'AvailabilitySettings Changed',
      saving: 'AvailabilitySettings Saving',
      saved: 'AvailabilitySettings Saved',
      failed: 'AvailabilitySettings SaveFailed',
      asking: 'AvailabilitySettings Conflict',
    },
  },
};

describe.each(Object.entries(machines))('every step of %s', (path, { reasons, seen }) => {
  it('is told, with where it is to be seen', () => {
    const [type, inPlaceOf] = reasons ?? [];
    const steps = stepsIn(read(path), isState).filter((step) => step !== inPlaceOf);
    const why = type ? reasonsIn(read(path), type) : [];
    expect(steps.length).toBeGreaterThan(1);
    expect(Object.keys(seen).sort()).toEqual([...new Set([...steps, ...why])].sort());
  });

  it('has that story', () => {
    const missing = Object.values(seen).filter((place) => {
      const [page = '', story = ''] = place.split(' ');
      const file = `stories/atoms/${page}.stories.tsx`;
      return !existsSync(join(root, file)) || !storiesOf(read(file)).includes(story);
    });
    expect(missing).toEqual([]);
  });
});

describe('the check of steps', () => {
  it('knows every machine that has steps', () => {
    const all = filesIn('src', (path) => /\.(machine|state)\.ts$/.test(path));
    expect(all.length).toBeGreaterThan(10);
    const stepping = all.filter((path) => stepsIn(read(path), isState).length > 0);
    const known = [...Object.keys(machines), ...filesIn('src/atoms', (path) => path.endsWith('.state.ts'))];
    expect(stepping.sort()).toEqual([...new Set(known)].sort());
  });

  it('reads the union and the stories', () => {
    const state = parse(
      "type Step = { readonly at: 'choosing' } | { at: 'booked'; booking: { at: number } }; type E = 'a' | 'b';",
    );
    expect(stepsIn(state, () => true)).toEqual(['choosing', 'booked']);
    expect(stepsIn(state, (type) => type === 'E')).toEqual([]);
    expect(reasonsIn(state, 'E')).toEqual(['a', 'b']);
    expect(
      storiesOf(parse('const meta = {}; export const Choosing: Story = {}; const Hidden = {};')),
    ).toEqual(['Choosing']);
    expect(toPascal('availability-settings')).toBe('AvailabilitySettings');
  });
});
