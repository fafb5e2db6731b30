import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { builtFiles, entries, reachOf } from './builtPackage.js';

/** The packages that an entry may come to, on demand or not. What is not listed here reaches nobody unnoticed. */
const atoms = ['@floating-ui/dom', '@tanstack/react-query', 'date-fns', 'markdown-to-jsx', 'react'];
const mayReach: Record<string, string[]> = {
  daybook: atoms,
  // Elements are drawn by React's renderer, and so is what stands in a shadow tree.
  'daybook/element': [...atoms, 'react-dom'],
  'daybook/shadow': ['react', 'react-dom'],
  // React's renderer draws into the shadow root.
  'daybook/devtools': ['react', 'react-dom'],
  'daybook/themes': [],
  'daybook/client': [],
  'daybook/client/v1': [],
  'daybook/prefetch': ['date-fns'],
  'daybook/server': [],
  'daybook/sandbox': ['date-fns', 'rrule-temporal', 'zod'],
  'daybook/sandbox/node': [
    '@electric-sql/pglite',
    '@hono/node-server',
    'city-timezones',
    'date-fns',
    'drizzle-orm',
    // The folder's lock.
    'node:',
    'pg',
    'rrule-temporal',
    'zod',
  ],
};

const allowed = (name: string) => (name.startsWith('daybook/locales/') ? [] : (mayReach[name] ?? []));
/** Packages that ours ask for as their peers: React's renderer, and the server behind the port. */
const byPeer = ['react-dom', 'hono'];
const optional = Object.keys(packageJson.peerDependenciesMeta);

describe.each(entries())('$name', ({ name, file }) => {
  it('reaches these packages and no other', () => {
    const { packages } = reachOf(file, { onDemand: true });
    expect([...packages].sort()).toEqual(allowed(name));
  });

  it('needs no optional package until it is used', () => {
    const { packages } = reachOf(file, { onDemand: false });
    expect(optional.filter((peer) => packages.has(peer))).toEqual([]);
  });
});

/** Where the package is entered: its entries and its commands. */
const doors = [...entries().map(({ file }) => file), ...Object.values(packageJson.bin)].map((path) =>
  posix.join(path),
);
const reaches = doors.map((file) => reachOf(file, { onDemand: true }));

describe('the package', () => {
  it('declares all that it imports, and imports all that it declares', () => {
    const reached = new Set(reaches.flatMap(({ packages }) => [...packages]));
    const declared = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)];
    expect([...reached].filter((name) => name !== 'node:' && !declared.includes(name))).toEqual([]);
    expect(declared.filter((name) => !reached.has(name) && !byPeer.includes(name))).toEqual([]);
  });

  it('holds no module that no entry reaches', () => {
    const reached = new Set(reaches.flatMap(({ files }) => [...files]));
    expect(builtFiles((path) => path.endsWith('.js')).filter((path) => !reached.has(path))).toEqual([]);
  });
});
