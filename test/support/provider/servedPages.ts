import type { Plugin } from 'vite';

/**
 * Pages of the tests' own origin, to which a window can really be led. `back` runs nothing; `host` is a page with atoms, those
 * of `hostPage.tsx`. A page of playwright's would not do: what a redirect leads to, it does not serve.
 */
const pages: Readonly<Record<string, string>> = {
  '/served/back': '<p>You can close this window.</p>',
  // The test runner wraps each import() of the modules that it serves; a page without it has nothing to wrap them with.
  '/served/host': `<script>
    globalThis.__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() };
  </script><script type="module" src="/test/support/provider/hostPage.tsx"></script>`,
};

export const servedPages = (): Plugin => ({
  name: 'daybook-served-pages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const body = pages[(request.url ?? '').split('?')[0] ?? ''];
      if (body === undefined) return next();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><body>${body}</body></html>`,
      );
    });
  },
});
