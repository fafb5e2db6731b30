import { html } from '../../pages/html.js';
import { layout, type Shown } from './layout.js';
import { bookingPage, bookingsPage } from './pages/bookings.js';
import { attachmentAnswer, messagePage, outboxPage } from './pages/outbox.js';
import { overviewPage } from './pages/overview.js';
import { requestsPage } from './pages/requests.js';
import { usersPage } from './pages/users.js';
import { deliveryPage, webhooksPage } from './pages/webhooks.js';

/** The pages run nothing, and stand in no other page. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
};

type Page = (shown: Shown, url: URL, id: string) => Promise<string | Response | undefined>;

const pages: readonly [path: RegExp, page: Page][] = [
  [/^\/$/, overviewPage],
  [/^\/bookings$/, bookingsPage],
  [/^\/bookings\/([^/]+)$/, (shown, _, uid) => bookingPage(uid, shown)],
  [/^\/users$/, usersPage],
  [/^\/outbox$/, outboxPage],
  [/^\/outbox\/(\d+)$/, (shown, _, id) => messagePage(id, shown)],
  [/^\/outbox\/(\d+)\/[^/]+\.ics$/, (shown, url, id) => attachmentAnswer(id, fileIn(url), shown)],
  [/^\/webhooks$/, webhooksPage],
  [/^\/webhooks\/deliveries\/(\d+)$/, (shown, _, id) => deliveryPage(id, shown)],
  [/^\/requests$/, (shown, { searchParams }) => requestsPage(shown, searchParams.has('failed'))],
];

const fileIn = ({ pathname }: URL) => pathname.slice(pathname.lastIndexOf('/') + 1);

const nothingHere = (shown: Shown): Promise<string> =>
  layout(
    {
      title: 'There is nothing here',
      place: '/',
      body: html`<p>It may have been there before the sandbox began anew. <a href="/">Back to the overview</a></p>`,
    },
    shown,
  );

/** What a person sees who opens the port in a browser; undefined where the path is none of these pages'. */
export async function statusSite(request: Request, shown: Shown): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (request.method !== 'GET') return undefined;
  for (const [path, page] of pages) {
    const match = path.exec(url.pathname);
    if (!match) continue;
    const answer = await page(shown, url, match[1] ?? '');
    if (answer instanceof Response) return answer;
    return new Response(answer ?? (await nothingHere(shown)), { status: answer ? 200 : 404, headers });
  }
  return undefined;
}
