import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { startSandbox } from 'daybook/sandbox/node';
import { buildVendor } from './buildVendor.mjs';

/*
 * node examples/plain-page/start.mjs: the page on http://127.0.0.1:5174, its calendar API, a sandbox in memory, on
 * http://127.0.0.1:4012. PORT, SANDBOX_PORT: other ports, 0 for any that is free.
 */
const { PORT = '5174', SANDBOX_PORT = '4012' } = process.env;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const here = import.meta.dirname;
const vendor = await buildVendor();
const sandbox = await startSandbox({ port: Number(SANDBOX_PORT) });
const apiUrl = `${sandbox.url}/v2`;
const settings = JSON.stringify({ apiUrl, clientId: sandbox.sandbox.demo.clientId });
const html = readFileSync(join(here, 'index.html'), 'utf8');

/** An import map can't be a file of its own; its hash lets it in, and nothing else that is inline. */
const [, importMap = ''] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html) ?? [];
const hash = createHash('sha256').update(importMap).digest('base64');
const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  `connect-src 'self' ${sandbox.url}`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const pages = { '/': html, '/page.js': readFileSync(join(here, 'page.js')), '/settings.json': settings };

/** A page, or a file of the vendors'; undefined: there is none of that address. */
function bodyOf(path) {
  if (pages[path]) return pages[path];
  const file = resolve(vendor, `.${path.replace(/^\/vendor/, '')}`);
  return file.startsWith(vendor) && extname(file) && existsSync(file) ? readFileSync(file) : undefined;
}

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const body = bodyOf(pathname);
  const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream';
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
  });
  response.end(body);
});
server.listen(Number(PORT), '127.0.0.1', () =>
  console.log(`The page  http://127.0.0.1:${server.address().port}\nThe API   ${apiUrl}\nCtrl-C ends it.`),
);

async function end() {
  server.closeAllConnections();
  server.close();
  await sandbox.close();
  process.exit(0);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
