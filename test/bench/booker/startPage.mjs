import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** A page as an application's bundler makes it, of the package that was built. */
async function buildPage(root, folder, outDir) {
  const dist = resolve(root, 'dist');
  await build({
    root: join(import.meta.dirname, folder),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^daybook$/, replacement: `${dist}/index.js` },
        { find: /^daybook\/booker\.css$/, replacement: `${dist}/booker.css` },
      ],
    },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
}

/**
 * Builds a page and serves it from memory, gzipped, on a port of its own: `page` has React, CalProvider and Booker, `bare`
 * React alone.
 */
export async function startPage(root, folder) {
  const outDir = resolve(root, 'node_modules/.cache/daybook-bench', folder);
  await buildPage(root, folder, outDir);
  const files = new Map(
    readdirSync(outDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(outDir.length),
        { type: kinds[extname(path)] ?? 'application/octet-stream', body: gzipSync(readFileSync(path)) },
      ]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://page.example');
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' }).end(file.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}
