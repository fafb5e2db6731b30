import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { everyKind } from '../../../../test/support/everyKind.js';
import type { Fetch } from '../../../client/index.js';
import type { CalError } from '../../../errors/index.js';
import { de } from '../../../i18n/locales/de.js';
import { CalProvider } from '../../../provider/CalProvider.js';
import { createSandbox, type SandboxOptions } from '../../../sandbox/index.js';
import { type PrefetchBookerOptions, prefetchBooker } from './index.js';
import { PrefetchedBooker } from './PrefetchedBooker.js';

/** A Monday. */
const nine = '2026-11-09T09:00:00Z';
const london = { visitorTimeZone: 'Europe/London', language: 'en-GB' };
const hannah = { username: 'hannah', eventSlug: 'initial-assessment' };

function openServer(world: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: nine, ...world });
  const provider = {
    clientId: sandbox.demo.clientId,
    options: { apiUrl: sandbox.demo.apiUrl },
    language: 'en-GB',
    now: () => sandbox.now() as number,
  };
  const where = { clientId: provider.clientId, apiUrl: sandbox.demo.apiUrl, now: provider.now };
  const asked = () => sandbox.requests.map(({ operation }) => operation).sort();
  const prefetch = (options: PrefetchBookerOptions) =>
    prefetchBooker({ fetch: sandbox.fetch, ...where, ...london, ...options });
  return { sandbox, provider, prefetch, asked };
}

const refuses: Fetch = () => Promise.reject(new TypeError('A server that paints asks for nothing.'));

/** The page's HTML, made of what has gone through JSON, as it does between a server component and the browser. */
async function pageOf(options: PrefetchBookerOptions = hannah, world?: SandboxOptions) {
  const { prefetch, provider, asked } = openServer(world);
  const prefetched = await prefetch(options);
  expect(JSON.parse(JSON.stringify(prefetched))).toEqual(prefetched);
  const html = renderToString(
    <CalProvider {...provider} fetch={refuses}>
      <PrefetchedBooker {...options} prefetched={JSON.parse(JSON.stringify(prefetched))} />
    </CalProvider>,
  );
  return { html, prefetched, asked: asked() };
}

const isLoading = (html: string) => /daybook-skeleton|aria-busy/.test(html);

describe('a server that reads ahead', () => {
  it('asks for the event type and the first times side by side, and for nothing else', async () => {
    const { asked, prefetched } = await pageOf();
    expect(asked).toEqual(['eventTypes.list', 'slots.list']);
    expect(prefetched.isWhole).toBe(true);
  });

  it('has the days and the first times in its HTML, and no skeleton', async () => {
    const { html } = await pageOf();
    expect(isLoading(html)).toBe(false);
    expect(html).toContain('Initial assessment');
    expect(html).toMatch(/aria-label="Thursday 12 November, \d+ times free"/);
    expect(html).toMatch(/<button type="button" class="daybook-booker-slot"[^>]*>\d\d:\d\d<\/button>/);
    expect(html).toContain('London (GMT), 09:00');
    expect(html).not.toMatch(/ style=|<style/);
  });

  it.each<[string, PrefetchBookerOptions, RegExp]>([
    ['a month', { ...hannah, month: '2026-12' }, /Days in December 2026/],
    ['a day', { ...hannah, selectedDate: '2026-11-19' }, /data-focus="times">Thu 19 November</],
    ['another zone', { ...hannah, timeZone: 'Asia/Tokyo' }, /Tokyo \(GMT\+9\), 18:00/],
    [
      'what the address says',
      { ...hannah, allowUpdatingUrlParams: true, searchParams: { month: '2027-01', ref: 'mail' } },
      /Days in January 2027/,
    ],
  ])('begins with %s, as the page does', async (_, options, text) => {
    const { html } = await pageOf(options);
    expect(html).toMatch(text);
    expect(isLoading(html)).toBe(false);
  });

  it('speaks another language where both are given its words', async () => {
    const { prefetch, provider } = openServer();
    const prefetched = await prefetch({ ...hannah, language: 'de' });
    const html = renderToString(
      <CalProvider {...provider} language="de" labels={de} fetch={refuses}>
        <PrefetchedBooker {...hannah} prefetched={prefetched} />
      </CalProvider>,
    );
    expect(html).toMatch(/lang="de".*Nächster Monat.*aria-label="Donnerstag, 12. November, \d+/s);
    expect(isLoading(html)).toBe(false);
  });

  it('takes her to be in UTC where it is not told otherwise, also by a cookie that holds no zone', async () => {
    for (const visitorTimeZone of [undefined, '', '<script>'])
      expect((await openServer().prefetch({ ...hannah, visitorTimeZone })).zone).toBe('UTC');
  });

  const kinds = (everyKind.managedUsers ?? []).flatMap(({ username, eventTypes = [] }) =>
    eventTypes.map(({ slug = '' }) => ({ username: username ?? '', eventSlug: slug })),
  );
  it.each([...kinds, { username: 'ana+ben', eventSlug: '' }])(
    'reads and paints $username/$eventSlug',
    async (options) => {
      const { html, prefetched } = await pageOf(options, { world: everyKind });
      expect(prefetched.answers.length).toBeGreaterThan(1);
      expect(prefetched.isWhole && isLoading(html)).toBe(false);
    },
  );
});

describe('what a server could not read', () => {
  it('is no event type: the page says so', async () => {
    const { html } = await pageOf({ ...hannah, eventSlug: 'none' });
    expect(html).toContain('daybook-booker-trouble');
  });

  it('leaves the page to the browser, and is told', async () => {
    const heard: CalError[] = [];
    const { prefetch, sandbox } = openServer();
    sandbox.fault({ name: 'outage' });
    const prefetched = await prefetch({ ...hannah, onError: (error) => heard.push(error) });
    expect(prefetched).toMatchObject({ isWhole: false, answers: [] });
    expect(heard.map(({ kind }) => kind)).toEqual(['api']);
  });

  it('rejects where the host asked for that', async () => {
    const { prefetch, sandbox } = openServer();
    sandbox.fault({ name: 'outage' });
    await expect(prefetch({ ...hannah, throwOnError: true })).rejects.toMatchObject({ kind: 'api' });
  });

  it('does not hold the page up', async () => {
    vi.useFakeTimers();
    try {
      const heard: string[] = [];
      const never: Fetch = (_, init) =>
        new Promise((_, reject) =>
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
        );
      const onError = ({ code }: CalError) => heard.push(code);
      const waiting = prefetchBooker({ ...hannah, fetch: never, timeoutMs: 500, onError });
      await vi.advanceTimersByTimeAsync(500);
      expect((await waiting).isWhole).toBe(false);
      expect(heard).toEqual(['timed_out']);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps what it has: an event type without its times', async () => {
    const { sandbox, prefetch } = openServer();
    const fetch: Fetch = (url, init) =>
      String(url).includes('/slots')
        ? Promise.resolve(new Response('', { status: 500 }))
        : sandbox.fetch(url, init);
    const { answers, isWhole } = await prefetch({ ...hannah, fetch });
    expect(isWhole).toBe(false);
    expect(answers.map(([operation]) => operation)).toEqual(['eventTypes.list']);
  });
});
