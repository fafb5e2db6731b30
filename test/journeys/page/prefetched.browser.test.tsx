import { CalProvider, type CalProviderProps, PrefetchedBooker, type PrefetchedBookerProps } from 'daybook';
import { type BookerPrefetch, type PrefetchBookerOptions, prefetchBooker } from 'daybook/prefetch';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ada, bookerPage } from '../../support/bookerPage.js';
import { recordedFetch } from '../../support/recordedFetch.js';
import { openStage, type Stage } from '../../support/stage.js';

const hannah = { username: 'hannah', eventSlug: 'initial-assessment' };
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const thursday = 'Thursday 12 November';

interface Taken {
  options?: Pick<PrefetchBookerOptions, 'visitorTimeZone' | 'timeZone'>;
  booker?: Pick<PrefetchedBookerProps, 'timeZone' | 'allowUpdatingUrlParams'>;
  provider?: Partial<CalProviderProps>;
  /** What the visitor's page is given in place of what was read just now. */
  prefetched?: BookerPrefetch;
}

interface Shifted {
  node: Node | null;
}

/** A page that a server has made, and a browser takes over. Vitest's own page has no Node: the server is played by it. */
async function takeOver(stage: Stage, { options, booker, provider, prefetched: given }: Taken = {}) {
  const { demo, fetch: api } = stage.sandbox;
  const prefetched =
    given ??
    (await prefetchBooker({
      ...hannah,
      visitorTimeZone: here,
      fetch: api,
      apiUrl: demo.apiUrl,
      now: stage.now,
      ...options,
    }));
  const asked = stage.asked().length;
  const { fetch, sent } = recordedFetch(api);
  const tree = (
    <StrictMode>
      <CalProvider
        clientId={demo.clientId}
        options={{ apiUrl: demo.apiUrl }}
        language="en"
        now={stage.now}
        fetch={fetch}
        {...provider}
      >
        <PrefetchedBooker {...hannah} {...booker} prefetched={JSON.parse(JSON.stringify(prefetched))} />
      </CalProvider>
    </StrictMode>
  );
  const html = renderToString(tree);
  const container = document.createElement('section');
  container.setAttribute('aria-label', 'Taken over');
  container.innerHTML = html;
  document.body.append(container);
  const written = container.querySelector('.daybook');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const mended: unknown[] = [];
  const shifts: string[] = [];
  const watch = new PerformanceObserver((list) => {
    // SAFETY: an entry of that type is a layout shift, which TypeScript's DOM does not know.
    for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: Shifted[] })[])
      shifts.push(...sources.map(({ node }) => (node instanceof Element ? node.className : 'text')));
  });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  watch.observe({ type: 'layout-shift' });
  const root = hydrateRoot(container, tree, { onRecoverableError: (error) => mended.push(error) });
  onTestFinished(() => {
    watch.disconnect();
    root.unmount();
    container.remove();
    said.mockRestore();
  });
  return {
    ...bookerPage(page.getByRole('region', { name: 'Taken over', exact: true })),
    html,
    asked,
    sent,
    /** What React said of a page that was not the one it expected, the elements it threw away, and what moved. */
    complaints: () => ({
      said: said.mock.calls.map(String),
      mended: mended.map(String),
      isKept: container.querySelector('.daybook') === written,
      shifts,
    }),
  };
}

const none = { said: [], mended: [], isKept: true, shifts: [] };

describe('a page that a server has painted', () => {
  it('is taken over as it is, asks for nothing, and books', async () => {
    const stage = openStage();
    const her = await takeOver(stage);
    expect(her.html).toMatch(/Thursday 12 November, \d+ times free/);
    // Comes with the code that is fetched last.
    await expect.element(her.root.getByRole('radio').first()).toBeVisible();
    expect(her.complaints()).toEqual(none);
    await her.day(thursday).click();
    await expect.element(her.slot('9:45 am')).toBeVisible();
    expect(her.sent).toEqual([]);
    await her.slot('9:45 am').click();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(her.complaints().said).toEqual([]);
  });

  it('changes to her own zone without a skeleton, and with one request', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow', ms: 300 });
    const other = here === 'Pacific/Auckland' ? 'Asia/Tokyo' : 'Pacific/Auckland';
    const her = await takeOver(stage, { options: { visitorTimeZone: other } });
    const busy: number[] = [];
    const look = new MutationObserver(() =>
      busy.push(her.root.element().querySelectorAll('.daybook-skeleton, [aria-busy]').length),
    );
    look.observe(her.root.element(), { subtree: true, childList: true, attributes: true });
    expect(her.html).toContain('Auckland');
    await expect.element(her.zone).not.toHaveAccessibleName(/Auckland/);
    look.disconnect();
    expect(Math.max(...busy)).toBe(0);
    expect(her.sent.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual(['GET /v2/slots']);
    expect(her.complaints()).toMatchObject({ said: [], mended: [], isKept: true });
  });

  it('keeps the zone that the host gives', async () => {
    const stage = openStage();
    const timeZone = 'America/New_York';
    const her = await takeOver(stage, { options: { timeZone }, booker: { timeZone } });
    await expect.element(her.button('Next month')).toBeVisible();
    await expect.element(her.zone).toHaveAccessibleName(/New York/);
    expect(her.sent).toEqual([]);
    expect(her.complaints()).toEqual(none);
  });

  it('is read again where it has lain in a cache, and shown meanwhile', async () => {
    const stage = openStage();
    const { prefetched } = await old(stage);
    await stage.holdAsStranger('2026-11-12T09:45:00Z');
    stage.sandbox.advance({ minutes: 4 });
    const her = await takeOver(stage, { prefetched });
    await expect.poll(() => her.sent.map(({ path }) => path.split('?')[0])).toEqual(['/v2/slots']);
    await her.day(thursday).click();
    await expect.element(her.slot('9:45 am')).not.toBeInTheDocument();
    expect(her.complaints()).toMatchObject({ said: [], mended: [], isKept: true });
  });

  it('begins where its address says, also where a cache has made it for another one', async () => {
    const stage = openStage();
    const before = location.href;
    onTestFinished(() => history.replaceState(null, '', before));
    const { prefetched } = await old(stage);
    history.replaceState(null, '', '?month=2026-12');
    const her = await takeOver(stage, { prefetched, booker: { allowUpdatingUrlParams: true } });
    await expect.element(her.month('December 2026')).toBeVisible();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    expect(her.complaints()).toMatchObject({ said: [], mended: [] });
  });

  it('is a Booker as any other where the server could read nothing', async () => {
    const stage = openStage();
    const prefetched = await prefetchBooker({
      ...hannah,
      fetch: () => Promise.resolve(new Response('', { status: 400 })),
    });
    const her = await takeOver(stage, { prefetched });
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await expect
      .poll(() =>
        her.sent
          .map(({ path }) => path.split('?')[0])
          .slice(0, 2)
          .sort(),
      )
      .toEqual(['/v2/event-types', '/v2/slots']);
    expect(her.complaints()).toMatchObject({ said: [], mended: [], isKept: true });
  });
});

const old = async (stage: Stage) => ({
  prefetched: await prefetchBooker({
    ...hannah,
    visitorTimeZone: here,
    fetch: stage.sandbox.fetch,
    apiUrl: stage.sandbox.demo.apiUrl,
    now: stage.now,
  }),
});
