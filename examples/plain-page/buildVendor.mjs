import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/daybook-plain-page');
const load = createRequire(import.meta.url);

/** React is CommonJS, whose names a browser can't import: so they are written out. */
function named(module) {
  const names = Object.keys(load(module)).filter((name) => /^[a-z]\w*$/i.test(name));
  return `import all from '${module}';\nexport const { ${names.join(', ')} } = all;\nexport default all;\n`;
}

const entries = {
  react: named('react'),
  'react-dom-client': named('react-dom/client'),
  daybook: "export * from 'daybook';\n",
  styles: "import 'daybook/styles.css';\n",
};

/**
 * Makes files that a browser can import of packages that it can't: once, and not at each change of the page. All of them
 * in one go, so that there is one React among them.
 *
 * @returns the folder that holds them
 */
export async function buildVendor() {
  const sources = join(cache, 'sources');
  const outDir = join(cache, 'vendor');
  mkdirSync(sources, { recursive: true });
  const input = Object.entries(entries).map(([name, code]) => {
    const file = join(sources, `${name}.js`);
    writeFileSync(file, code);
    return [name, file];
  });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: '/vendor/',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Its polyfill would be an inline script.
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(input),
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  return outDir;
}
