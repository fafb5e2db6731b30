import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const addresses = {
  '/index.html': '/',
  '/staff.html': '/staff',
  '/hours.html': '/hours',
  '/meetings.html': '/meetings',
  '/calendars.html': '/calendars',
  '/pay.html': '/pay',
};

/** As strict as it gets: nothing inline, nothing evaluated, and no other server than the calendar API. */
const policy = (apiUrl) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${new URL(apiUrl).origin}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Serves a folder of built pages; all files are read at the start, so no request can reach another one. */
export function servePages({ folder, apiUrl }) {
  const headers = {
    'content-security-policy': policy(apiUrl),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const address = path.slice(folder.length).replaceAll('\\', '/');
        return [addresses[address] ?? address, { type: types[extname(path)], body: readFileSync(path) }];
      }),
  );

  /** A web `Request` to a web `Response`; `undefined`: no page of that address. */
  return (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pathname);
    if (!file) return undefined;
    // Files under /assets/ carry a hash of their content in their name.
    const cache = pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
    return new Response(file.body, {
      headers: {
        ...headers,
        'content-type': file.type ?? 'application/octet-stream',
        'cache-control': cache,
      },
    });
  };
}
