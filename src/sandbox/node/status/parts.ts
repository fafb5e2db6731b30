import type { LoggedRequest } from '../../http/serve.js';
import { type Html, html, isoOf } from '../../pages/html.js';
import { type Delivery, isFine } from '../../webhooks/deliveries.js';

type Tone = 'good' | 'warn' | 'bad' | '';

/** A word in colour, which says by itself what the colour says. */
export const pill = (text: string, tone: Tone = ''): Html => html`<span class="pill ${tone}">${text}</span>`;

/** Most things of a list that are shown; the newest. */
export const MOST_ROWS = 200;

export function card(title: string, body: Html, aside: Html | string = ''): Html {
  return html`<section class="card"><header><h2>${title}</h2>${aside}</header>${body}</section>`;
}

/** Rows that go from edge to edge. */
export function listCard(
  title: string,
  rows: readonly Html[],
  empty: string,
  aside: Html | string = '',
): Html {
  const list = rows.length === 0 ? html`<p class="empty">${empty}</p>` : html`<ul class="rows">${rows}</ul>`;
  return html`<section class="card flush"><header><h2>${title}</h2>${aside}</header>${list}</section>`;
}

interface Row {
  /** Where it leads; absent: nowhere. */
  href?: string;
  main: Html | string;
  side?: Html | string;
  more?: Html | string;
}

export function row({ href, main, side = '', more }: Row): Html {
  const inside = html`<span class="main">${main}</span><span class="side">${side}</span>${more ? html`<span class="more">${more}</span>` : ''}`;
  return href
    ? html`<li><a class="row" href="${href}">${inside}</a></li>`
    : html`<li><div class="row">${inside}</div></li>`;
}

export const facts = (list: readonly (readonly [name: string, value: Html | string])[]): Html =>
  html`<dl class="facts">${list.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

/** A button that makes a control call. */
export const button = (call: string, fields: Readonly<Record<string, string>>, label: string): Html =>
  html`<form method="post" action="/__sandbox/${call}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button>${label}</button></form>`;

export function statusPill({ status }: Pick<LoggedRequest, 'status'>): Html {
  if (status === 0) return pill('lost', 'bad');
  return pill(String(status), status < 400 ? 'good' : status < 500 ? 'warn' : 'bad');
}

export function deliveryPill({ status, attempts, nextAttemptAt }: Delivery): Html {
  if (attempts.length === 0) return pill('under way');
  const text = status === null ? 'no answer' : String(status);
  if (isFine(status)) return pill(text, 'good');
  return nextAttemptAt === null
    ? pill(text, 'bad')
    : pill(`${text}, again ${isoOf(nextAttemptAt).slice(11, 16)}`, 'warn');
}

export const bookingPill = (status: string): Html =>
  pill(status, status === 'accepted' ? 'good' : status === 'pending' ? 'warn' : '');

const LINK = /https?:\/\/[^\s<>"]+/g;

/** Text with its addresses as links. */
export function linked(text: string): Html {
  const links = text.match(LINK) ?? [];
  const between = text.split(LINK);
  return html`${between.map((part, index) => {
    const link = links[index];
    return link ? html`${part}<a href="${link}" rel="noreferrer">${link}</a>` : html`${part}`;
  })}`;
}
