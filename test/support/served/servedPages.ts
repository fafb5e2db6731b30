import type { Plugin } from 'vite';
import { type BuiltFiles, buildPages } from './buildPages.js';

const sheet = '<link rel="stylesheet" href="/served/host.css">';
const script = (name: string) => `<script type="module" src="/served/${name}.js"></script>`;

/**
 * Pages of the tests' own origin, to which a window can really be led, or a frame. A page of playwright's would not do: what
 * a redirect leads to, it does not serve. `back` runs nothing; `host` is a page with atoms, those of `hostPage.tsx`; `strict`
 * has every primitive, below a policy that no later test of the tests' own page could get rid of.
 */
const pages: Readonly<Record<string, string>> = {
  '/served/back': '<p>You can close this window.</p>',
  '/served/host': sheet + script('host'),
  '/served/strict': sheet + script('strict'),
};

const policies: Readonly<Record<string, string>> = {
  '/served/strict': "style-src 'self'; script-src 'self'; require-trusted-types-for 'script'",
};

const asPage = (body: string) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><body>${body}</body></html>`;

const typeOf = (path: string) => (path.endsWith('.css') ? 'css' : 'javascript');

export const servedPages = (): Plugin => ({
  name: 'daybook-served-pages',
  configureServer(server) {
    let files: Promise<BuiltFiles> | undefined;
    server.watcher.on('change', () => {
      files = undefined;
    });
    const find = async (path: string) => {
      files ??= buildPages();
      return (await files).get(path);
    };
    server.middlewares.use('/served/', (request, response, next) => {
      const path = `/served${request.url?.split('?')[0]}`;
      const send = (type: string, body: string | Uint8Array) => {
        response.setHeader('content-type', `text/${type}; charset=utf-8`);
        const policy = policies[path];
        if (policy !== undefined) response.setHeader('content-security-policy', policy);
        response.end(body);
      };
      const page = pages[path];
      if (page !== undefined) return send('html', asPage(page));
      find(path).then((file) => (file === undefined ? next() : send(typeOf(path), file)), next);
    });
  },
});
