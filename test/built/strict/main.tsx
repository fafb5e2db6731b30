import { CalProvider, PrefetchedBooker } from 'daybook';
import { prefetchBooker } from 'daybook/prefetch';
import { createSandbox } from 'daybook/sandbox';
import { StrictMode, version } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import 'daybook/styles.css';

/* A visitor's page in StrictMode, rendered by a browser, or (with `#server`) taken over from HTML as an island is. */
const { fetch, demo, now } = createSandbox({ now: '2026-11-09T09:00:00Z' });
const clock = () => now() as number;
const visit = { username: 'hannah', eventSlug: 'initial-assessment' };
const isTakenOver = location.hash === '#server';
document.title = `React ${version}`;

const prefetched = await prefetchBooker({
  ...visit,
  fetch: isTakenOver ? fetch : () => Promise.reject(new TypeError('There is no server.')),
  apiUrl: demo.apiUrl,
  clientId: demo.clientId,
  now: clock,
  visitorTimeZone: 'Europe/London',
});
const page = (
  <StrictMode>
    <CalProvider
      clientId={demo.clientId}
      options={{ apiUrl: demo.apiUrl }}
      fetch={fetch}
      now={clock}
      language="en-GB"
    >
      <PrefetchedBooker {...visit} prefetched={prefetched} />
    </CalProvider>
  </StrictMode>
);
const root = document.getElementById('booking');
if (root && isTakenOver) {
  root.innerHTML = renderToString(page);
  hydrateRoot(root, page);
} else if (root) createRoot(root).render(page);
