import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { aliases } from '../../../.config/aliases.ts';

const root = resolve(import.meta.dirname, '../../..');
const entries = {
  host: resolve(root, 'test/support/provider/hostPage.tsx'),
  framed: resolve(root, 'test/support/frame/framedPage.tsx'),
  strict: resolve(root, 'test/support/served/strictPage.tsx'),
};

/** By their addresses: `/served/host.js`. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * The pages that begin anew with each window and each reload. Read module by module, as the tests' own page reads them once,
 * each beginning would ask for hundreds.
 */
export async function buildPages(): Promise<BuiltFiles> {
  const built = await build({
    root,
    configFile: false,
    base: '/served/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: aliases },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: entries,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('Vite built no pages.');
  return new Map(
    built.output.map((file) => [`/served/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}
