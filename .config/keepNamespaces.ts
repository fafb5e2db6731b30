import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** The table of operations: nothing but rows, and `export * as` of the modules with further rows. */
const isTable = (id: string | null): id is string =>
  /\/src\/contract\/(.*\.operations|(v1\/)?table)\.ts$/.test(id ?? '');

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

/**
 * The bundler turns `export * as bookings` into an object that holds every row, whoever uses it. So the modules of the
 * table go out as they are written, and who imports one as a namespace does so still: then an application's own
 * bundler sees which rows are used, and drops the others.
 */
export const keepNamespaces = (): Plugin => ({
  name: 'daybook-keep-namespaces',
  generateBundle(_, bundle) {
    // What makes such objects, which nothing asks for any more.
    delete bundle['_virtual/_rolldown/runtime.js'];
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (isTable(chunk.facadeModuleId)) {
        chunk.code = ts.transpileModule(readFileSync(chunk.facadeModuleId, 'utf8'), {
          compilerOptions,
        }).outputText;
      } else {
        chunk.code = chunk.code.replace(/^import \{ (\w+_exports) \} from/gm, 'import * as $1 from');
      }
    }
  },
});
