import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';

/** Installs what the example in that folder needs, once, and serves its page. PORT: on another port. */
export async function servePage(here, port) {
  install(here);
  // Only now: it has just been installed, there.
  const vite = createRequire(join(here, 'package.json')).resolve('vite');
  const { createServer } = await import(pathToFileURL(vite).href);
  const server = await createServer({
    root: here,
    configFile: false,
    server: { host: '127.0.0.1', port: Number(process.env.PORT ?? port) },
  });
  await server.listen();
  server.printUrls();
}
