import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { project } from './builtPackage.js';

export interface Bundle {
  readonly code: string;
  /** Files that left code in it, as paths. */
  readonly modules: readonly string[];
}

/** What an application's bundler makes of a program that imports the installed package. */
export async function bundle(program: string): Promise<Bundle> {
  const folder = mkdtempSync(join(project, 'bundle-'));
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, program);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['iife'], name: 'application', fileName: 'application' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  rmSync(folder, { recursive: true });
  const outputs = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('The bundler made no code.');
  const modules = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { code: chunk.code, modules: modules.map(([path]) => path) };
}
