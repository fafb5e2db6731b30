import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { entries } from './builtPackage.js';
import { bundle } from './bundle.js';

const browserEntries = entries().filter(({ name }) => !/^daybook\/(server|sandbox\/node)$/.test(name));

/** What a browser, a server and the edge all have; there is no window, no document and no process. */
const common = () => ({
  AbortController,
  AbortSignal,
  Headers,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  crypto,
  performance,
  queueMicrotask,
});

/**
 * Runs code in a world of its own. What it starts, sends or leaves behind is on the list; zod's own registry aside, by
 * which two copies of zod know each other.
 */
function effectsOf(code: string): string[] {
  const effects: string[] = [];
  const note = (name: string) => () => effects.push(name);
  const starts = [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'fetch',
    'requestAnimationFrame',
    'addEventListener',
  ];
  const given = { ...common(), ...Object.fromEntries(starts.map((name) => [name, note(`calls ${name}`)])) };
  const world = vm.createContext({
    ...given,
    console: new Proxy({}, { get: () => note('writes to the console') }),
  });
  const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', world));
  vm.runInContext(`(() => {${code}\n})()`, world);
  const after: string[] = vm.runInContext('Object.getOwnPropertyNames(globalThis)', world);
  const left = after.filter((name) => !before.has(name) && !name.startsWith('__zod_'));
  return [...effects, ...left.map((name) => `leaves ${name}`)];
}

describe.each(browserEntries)('importing $name', ({ name }) => {
  it('does nothing but define things, and needs no window, document or process', async () => {
    const { code } = await bundle(`import * as all from '${name}';\nglobalThis.given = all;`);
    expect(effectsOf(code)).toEqual(['leaves given']);
  });

  it('leaves nothing in a bundle that uses nothing of it', async () => {
    const { modules } = await bundle(`import '${name}';\nglobalThis.done = true;`);
    expect(modules.filter((path) => path.includes('/daybook/'))).toEqual([]);
  });
});

describe('a bundle', () => {
  const foreign = (modules: readonly string[]) =>
    modules.filter((path) => path.includes('node_modules') && !path.includes('/node_modules/daybook/'));

  it('of createClient alone holds no React and no package at all', async () => {
    const { modules } = await bundle(
      "import { createClient } from 'daybook/client';\nglobalThis.made = createClient;",
    );
    expect(modules.some((path) => path.endsWith('daybook/dist/client/createClient.js'))).toBe(true);
    expect(modules.filter((path) => /react|\/v1\//.test(path))).toEqual([]);
    expect(foreign(modules).filter((path) => !path.includes('.cache/daybook-built/bundle-'))).toEqual([]);
  });

  it('of the legacy client holds nothing of the table of API v2, and no package', async () => {
    const { modules } = await bundle(
      "import { createClientV1 } from 'daybook/client/v1';\nglobalThis.made = createClientV1;",
    );
    expect(modules.some((path) => path.endsWith('daybook/dist/contract/v1/teams/teams.operations.js'))).toBe(
      true,
    );
    expect(modules.filter((path) => /dist\/contract\/(?!v1\/|operation)/.test(path))).toEqual([]);
    expect(foreign(modules).filter((path) => !path.includes('.cache/daybook-built/bundle-'))).toEqual([]);
  });

  it('of a guard from the front door holds neither an atom nor the cache', async () => {
    const { modules } = await bundle("import { isCalError } from 'daybook';\nglobalThis.made = isCalError;");
    expect(modules.some((path) => path.endsWith('daybook/dist/errors/guards.js'))).toBe(true);
    expect(modules.filter((path) => /react-query|atoms|\/ui\//.test(path))).toEqual([]);
  });
});

describe('the check of effects', () => {
  it.each([
    ['setTimeout(() => {}, 1);', 'calls setTimeout'],
    ['console.log(1);', 'writes to the console'],
    ['globalThis.daybook = 1;', 'leaves daybook'],
  ])('sees %s', (code, effect) => {
    expect(effectsOf(code)).toEqual([effect]);
  });

  it.each(['window', 'document', 'process', 'navigator', 'localStorage'])('misses %s', (name) => {
    expect(() => effectsOf(`${name}.title`)).toThrow(name);
  });
});
