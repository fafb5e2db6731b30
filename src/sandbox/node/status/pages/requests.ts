import type { LoggedRequest } from '../../../http/serve.js';
import { type Html, html, isoOf } from '../../../pages/html.js';
import { layout, type Shown } from '../layout.js';
import { listCard, MOST_ROWS, row, statusPill } from '../parts.js';

export const requestRow = (request: LoggedRequest): Html => {
  const { method, path, operation, userId, at } = request;
  const who = userId === undefined ? 'nobody known' : `user ${userId}`;
  return row({
    main: html`<code>${method} ${path}</code>`,
    side: statusPill(request),
    more: html`${isoOf(at)} · ${operation ?? 'no documented operation'} · ${who}`,
  });
};

const hasFailed = ({ status }: LoggedRequest) => status === 0 || status >= 400;

export async function requestsPage(shown: Shown, onlyFailed: boolean): Promise<string> {
  const all = [...shown.sandbox.requests].reverse();
  const rows = (onlyFailed ? all.filter(hasFailed) : all).slice(0, MOST_ROWS).map(requestRow);
  const other = onlyFailed
    ? html`<a href="/requests">All of them</a>`
    : html`<a href="/requests?failed">Only those that failed</a>`;
  return layout(
    {
      title: onlyFailed ? 'Requests that failed' : 'Requests',
      place: '/requests',
      body: listCard('The latest first', rows, 'None.', other),
    },
    shown,
  );
}
