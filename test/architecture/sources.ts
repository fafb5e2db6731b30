import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** From the top of the repository, with slashes: `src/time/day.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export const root = resolve(import.meta.dirname, '../..');

const kept = (name: string) => name !== 'node_modules' && name !== 'dist' && name !== '.git';

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => kept(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    })
    .sort();
}

/** Every file below a folder (`''`: the repository) that fits. None is an error: a check that read nothing proves nothing. */
export function filesIn(folder: string, fits: (path: string) => boolean = () => true): string[] {
  const found = walk(folder).filter(fits);
  if (found.length === 0)
    throw new Error(`No file in ${folder || 'the repository'} fits: nothing is checked.`);
  return found;
}

export const isCode = (path: string) => /\.tsx?$/.test(path);
export const isTest = (path: string) => /\.test(-d)?\.tsx?$/.test(path) || path.includes('/testing/');
export const isView = (path: string) => path.endsWith('.tsx') && !isTest(path);

export const readText = (path: string) => readFileSync(join(root, path), 'utf8');

/** Reads code that is given as text, as if it stood at `path`. */
export function parse(text: string, path = 'sample.tsx'): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

const parsed = new Map<string, Source>();

function parseFile(path: string): Source {
  const source = parsed.get(path) ?? parse(readText(path), path);
  parsed.set(path, source);
  return source;
}

/** The code of src that fits; without the tests, unless they are asked for. */
export function sources(fits: (path: string) => boolean = (path) => !isTest(path)): Source[] {
  return filesIn('src', (path) => isCode(path) && fits(path)).map(parseFile);
}

/** Every node of a tree, parents first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (next: ts.Node) => {
    found.push(next);
    next.forEachChild(visit);
  };
  visit(node);
  return found;
}

/** `src/time/day.ts:12`, as an editor opens it. */
export function placeOf({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
