import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { readProgram, root } from '../../.config/docs/program.js';
import { filesIn, readText } from '../architecture/sources.js';

/** What a reader's own page has, and the pages do not explain each time. */
const given = `
declare const accessToken: string;
declare const apiUrl: string;
declare const clientId: string;
declare const clientSecret: string;
declare const eventTypeId: number;
declare const language: string;
declare const visitorTimeZone: string;
declare const page: import('react').ReactNode;
declare const store: import('daybook/server').TokenStore;
declare const refresh: (request: Request) => Promise<Response>;
declare function userIdOf(request: Request): string | null;
declare function keep(event: unknown): void;
declare module 'daybook/styles.css' {}
declare const rest: Omit<import('daybook').CalProviderProps, 'children'>;
declare const user: { click(element: Element): Promise<void> };
declare const app: import('hono').Hono & { use(path: string, listener: unknown): void };
declare const getRequestListener: typeof import('@hono/node-server').getRequestListener;
`;

/** Where names come from that the README uses without saying so each time; on the pages every block imports its own. */
const importedBefore: Readonly<Record<string, string>> = {
  Booker: 'daybook',
  PrefetchedBooker: 'daybook',
  prefetchBooker: 'daybook/prefetch',
  CalProvider: 'daybook',
  createSandbox: 'daybook/sandbox',
  createRefreshHandler: 'daybook/server',
  createWebhookHandler: 'daybook/server',
  render: '@testing-library/react',
  screen: '@testing-library/react',
};

const preludeOf = (path: string, code: string) =>
  Object.entries(importedBefore)
    .filter(
      ([name]) => path === 'README.md' && !/^import/m.test(code) && new RegExp(`\\b${name}\\b`).test(code),
    )
    .map(([name, from]) => `import { ${name} } from '${from}';`)
    .join('');

interface Block {
  /** `stories/docs/Start.mdx:42` */
  readonly place: string;
  readonly file: string;
  readonly code: string;
}

/** The blocks of TypeScript in a page. */
function blocksIn(path: string): Block[] {
  const text = readText(path);
  return [...text.matchAll(/^```(tsx?)\n([\s\S]*?)^```/gm)].map((found, index) => {
    const [, kind = 'ts', code = ''] = found;
    const line = text.slice(0, found.index).split('\n').length + 1;
    const name = `${path.replace(/[^a-zA-Z0-9]+/g, '-')}-${index}.${kind}`;
    return {
      place: `${path}:${line}`,
      file: join(root, 'test/docs', name),
      code: `${preludeOf(path, code)}${code}\nexport {};\n`,
    };
  });
}

const pages = [...filesIn('stories/docs', (path) => path.endsWith('.mdx')), 'README.md'];
const blocks = pages.flatMap(blocksIn);
const givenFile = join(root, 'test/docs/given.d.ts');

/** The compiler, to which the blocks are files beside this one. */
function readBlocks(all: readonly Block[]): ts.Program {
  const texts = new Map([[givenFile, given], ...all.map(({ file, code }) => [file, code] as const)]);
  const host = ts.createCompilerHost({});
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...more) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...more)
      : ts.createSourceFile(path, text, version, true);
  };
  return readProgram([...texts.keys()], host);
}

function complaintsOf(program: ts.Program, { file }: Block): string[] {
  const source = program.getSourceFile(file);
  if (!source) return [`${file} was not read`];
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ messageText, start = 0 }) => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

describe('the code that the pages show', () => {
  const wrong: Block = {
    place: 'none',
    file: join(root, 'test/docs/wrong.tsx'),
    code: "import { Boker } from 'daybook';",
  };
  let program: ts.Program;
  beforeAll(() => {
    program = readBlocks([...blocks, wrong]);
  }, 180_000);

  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(40);
  });

  it.each(blocks.map((block) => [block.place, block] as const))(
    'compiles at %s',
    (_, block) => {
      expect(complaintsOf(program, block)).toEqual([]);
    },
    60_000,
  );

  it('would not compile with a name that is none', () => {
    expect(complaintsOf(program, wrong).join()).toContain('Boker');
  });
});
