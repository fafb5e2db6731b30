import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf } from './importsOf.js';
import {
  filesIn,
  isCode,
  isTest,
  nodesOf,
  parse,
  placeOf,
  readText,
  type Source,
  sources,
} from './sources.js';

/** Code that a server imports as a function, not as a reference to something in the browser. */
const plainRooms = /^src\/(contract|time|errors|client|server|sandbox|migrate|i18n)\//;
/** The sandbox on a port, and commands: what runs in Node alone. */
const onNode = /^src\/(sandbox|migrate)\/node\//;

const hasDirective = ({ tree }: Source) => {
  const [first] = tree.statements;
  return first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression)
    ? first.expression.text === 'use client'
    : false;
};

const isHookCall = (node: ts.Node) =>
  ts.isCallExpression(node) && /^(React\.)?(use([A-Z]\w*)?|createContext)$/.test(node.expression.getText());
const isHandler = (node: ts.Node) => ts.isJsxAttribute(node) && /^on[A-Z]/.test(node.name.getText());
const isClassComponent = (node: ts.Node) =>
  ts.isHeritageClause(node) && /\b(Pure)?Component\b/.test(node.getText());

const needsBrowser = (source: Source) =>
  nodesOf(source.tree).some((node) => isHookCall(node) || isHandler(node) || isClassComponent(node));

const logs = (source: Source) =>
  nodesOf(source.tree)
    .filter((node) => ts.isIdentifier(node) && node.text === 'console')
    .map((node) => placeOf(source, node));

const inlineStyles = (source: Source) =>
  nodesOf(source.tree)
    .filter(
      (node) =>
        (ts.isJsxAttribute(node) && node.name.getText() === 'style') ||
        (ts.isJsxOpeningLikeElement(node) && node.tagName.getText() === 'style'),
    )
    .map((node) => placeOf(source, node));

/** Keys in the shapes that services give out, private keys, tokens, and long runs of random letters. */
const secret =
  /\b(sk|rk|pk|cal|whsec|ghp|xox[bp])_(live_|test_)?[A-Za-z0-9]{16,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}|^(?=.*\d)(?=.*[a-f])[a-f0-9]{32,}$|^(?!.*abcdef)(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9+/_=]{40,}$/;

const secrets = (source: Source) =>
  nodesOf(source.tree)
    .filter((node) => (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && secret.test(node.text))
    .map((node) => placeOf(source, node));

describe('the code that reaches a browser', () => {
  it("says 'use client' wherever it uses a hook, a context or a handler", () => {
    const silent = sources().filter((source) => needsBrowser(source) && !hasDirective(source));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("does not say 'use client' in the rooms that servers call too", () => {
    const marked = sources((path) => plainRooms.test(path) && !isTest(path)).filter(hasDirective);
    expect(marked.map(({ path }) => path)).toEqual([]);
  });

  it('imports nothing of Node, nor do the server helpers, which run at the edge too', () => {
    const found = sources((path) => !isTest(path) && !onNode.test(path)).flatMap(importsOf);
    expect(found.filter(({ specifier }) => specifier.startsWith('node:')).map(({ place }) => place)).toEqual(
      [],
    );
  });

  it('writes nothing to the console; only commands do, and what a developer alone is told of a look', () => {
    const toldOfLooks = 'src/provider/looks/warnOfContrast.ts';
    const silent = sources(
      (path) => !isTest(path) && path !== toldOfLooks && !(onNode.test(path) && path.endsWith('/bin.ts')),
    );
    expect(silent.flatMap(logs)).toEqual([]);
  });

  it('sets no inline style, which a strict content security policy refuses', () => {
    expect(sources((path) => path.endsWith('.tsx') && !isTest(path)).flatMap(inlineStyles)).toEqual([]);
  });
});

describe('the repository', () => {
  it('holds nothing that looks like a secret', () => {
    const everywhere = ['src', 'test', 'stories', 'examples', '.storybook', '.config'];
    const code = filesIn('', (path) => everywhere.some((top) => path.startsWith(`${top}/`)) && isCode(path));
    const found = code.filter((path) => !path.endsWith('browserSafety.test.ts'));
    expect(found.flatMap((path) => secrets(parse(readText(path), path)))).toEqual([]);
  });
});

describe('the check of the browser', () => {
  it.each([
    'const a = useState(1);',
    'const a = use(promise);',
    'export const A = createContext(null);',
    'const view = <button onClick={a} />;',
    'class A extends Component {}',
  ])('sees that it needs the directive: %s', (text) => {
    expect(needsBrowser(parse(text))).toBe(true);
    expect(hasDirective(parse(text))).toBe(false);
    expect(hasDirective(parse(`/** Why. */\n'use client';\n${text}`))).toBe(true);
  });

  it('sees a line to the console, a style attribute and a style element', () => {
    expect(logs(parse('console.warn(1); globalThis.console.log(2);'))).toHaveLength(2);
    expect(inlineStyles(parse('const view = <p style={{ top: 0 }} />;'))).toHaveLength(1);
    expect(inlineStyles(parse('const view = <style>{css}</style>;'))).toHaveLength(1);
  });

  it('tells a secret from other long texts', () => {
    const made = [
      `cal_live_${'a1b2'.repeat(6)}`,
      `${'0af9'.repeat(16)}`,
      `eyJ${'a'.repeat(12)}.eyJ${'b'.repeat(12)}`,
    ];
    expect(secrets(parse(made.map((text) => `a('${text}');`).join('\n')))).toHaveLength(3);
    expect(secrets(parse("a('daybook-booker-month-grid-day-with-many-words-in-its-name');"))).toEqual([]);
    expect(secrets(parse("a('3f1c9d1e-0000-4000-8000-000000000000');"))).toEqual([]);
  });
});
