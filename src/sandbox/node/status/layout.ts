import { toIso } from '../../../time/instant.js';
import type { Sandbox } from '../../createSandbox.js';
import { Html, html, isoOf } from '../../pages/html.js';
import { style } from './style.js';

/** The pages that stand in the navigation. */
export const places = [
  { path: '/', name: 'Overview' },
  { path: '/bookings', name: 'Bookings' },
  { path: '/users', name: 'Users' },
  { path: '/outbox', name: 'Outbox' },
  { path: '/webhooks', name: 'Webhooks' },
  { path: '/requests', name: 'Requests' },
] as const;
export type Place = (typeof places)[number]['path'];

export interface Shown {
  sandbox: Sandbox;
  /** Whether the page's buttons do something. */
  isControlled: boolean;
}

export interface Content {
  title: string;
  /** What the title does not say. */
  lead?: Html;
  /** Under which entry of the navigation it stands. */
  place: Place;
  body: Html;
}

const CURRENT = html` aria-current="page"`;
// The sheet is our own and holds nothing that anybody wrote.
const STYLE = new Html(style);

/** A whole page around what it is about. */
export async function layout({ title, lead, place, body }: Content, { sandbox }: Shown): Promise<string> {
  const counts = await countsOf(sandbox);
  const entries = places.map(
    ({ path, name }) =>
      html`<li><a href="${path}"${path === place ? CURRENT : ''}>${name}${countOf(counts[path])}</a></li>`,
  );
  const now = sandbox.now();
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Daybook sandbox</title>
<style>${STYLE}</style></head><body><a class="skip" href="#content">To the content</a>
<header class="top">
  <div class="bar"><a class="brand" href="/">Daybook sandbox</a>
    <span class="clock">Its clock says <time datetime="${toIso(now)}">${isoOf(now)}</time> UTC</span></div>
  <div><nav aria-label="Sandbox"><ul>${entries}</ul></nav></div>
</header>
<main id="content"><div class="head"><h1>${title}</h1>${lead ? html`<p>${lead}</p>` : ''}</div>${body}</main></body></html>`
    .text;
}

const countOf = (count: number | undefined): Html | string =>
  count === undefined ? '' : html`<span class="count">${String(count)}</span>`;

async function countsOf(sandbox: Sandbox): Promise<Partial<Record<Place, number>>> {
  const [bookings, users, outbox] = await Promise.all([
    sandbox.store.bookings.all(),
    sandbox.store.users.all(),
    sandbox.outbox(),
  ]);
  return {
    '/bookings': bookings.length,
    '/users': users.length,
    '/outbox': outbox.length,
    '/webhooks': sandbox.deliveries.length,
    '/requests': sandbox.requests.length,
  };
}
