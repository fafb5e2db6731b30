import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileAhead } from './.config/compileAhead.ts';
import { keepNamespaces } from './.config/keepNamespaces.ts';

const root = import.meta.dirname;

/** Each language is an entry of its own: `daybook/locales/de`. */
const locales = Object.fromEntries(
  ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'].map((tag) => [
    `i18n/locales/${tag}`,
    `${root}/src/i18n/locales/${tag}.ts`,
  ]),
);

/**
 * The library build. Modules are preserved so that `"use client"` stays on the files that carry it
 * and so that who imports one function pays for one function.
 */
export default defineConfig({
  plugins: [react(), compileAhead(), keepNamespaces()],
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    cssMinify: 'lightningcss',
    cssCodeSplit: true,
    minify: false,
    sourcemap: true,
    lib: {
      formats: ['es'],
      cssFileName: 'styles',
      entry: {
        index: `${root}/src/index.ts`,
        'client/index': `${root}/src/client/index.ts`,
        'client/v1/index': `${root}/src/client/v1/index.ts`,
        'atoms/booker/prefetch/index': `${root}/src/atoms/booker/prefetch/index.ts`,
        'element/index': `${root}/src/element/index.ts`,
        'shadow/index': `${root}/src/shadow/index.ts`,
        'themes/index': `${root}/src/themes/index.ts`,
        'server/index': `${root}/src/server/index.ts`,
        'sandbox/index': `${root}/src/sandbox/index.ts`,
        'sandbox/node/index': `${root}/src/sandbox/node/index.ts`,
        'devtools/index': `${root}/src/devtools/index.ts`,
        'sandbox/node/bin': `${root}/src/sandbox/node/bin.ts`,
        'migrate/node/bin': `${root}/src/migrate/node/bin.ts`,
        ...locales,
        styles: `${root}/src/styles/index.css`,
        booker: `${root}/src/styles/booker.css`,
      },
    },
    rolldownOptions: {
      // How long the plugins took is nothing that who starts the demo can use.
      checks: { bundlerTimings: false },
      external: (id) => !/^[./\0]/.test(id) && !/^[A-Z]:/.test(id),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
