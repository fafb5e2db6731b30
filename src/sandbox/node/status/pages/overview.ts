import type { Sandbox } from '../../../createSandbox.js';
import { html } from '../../../pages/html.js';
import { isFine } from '../../../webhooks/deliveries.js';
import { clockControls, faultControls } from '../controls.js';
import { layout, type Shown } from '../layout.js';
import { listCard } from '../parts.js';
import { messageRow } from './outbox.js';
import { requestRow } from './requests.js';

const SHOWN = 5;
const latest = <Item>(items: readonly Item[]): Item[] => items.slice(-SHOWN).reverse();

async function tilesOf(sandbox: Sandbox) {
  const { store, requests, deliveries } = sandbox;
  const now = sandbox.now();
  const ahead = (await store.bookings.all()).filter(
    ({ status, end }) => end > now && (status === 'accepted' || status === 'pending'),
  );
  const pending = ahead.filter(({ status }) => status === 'pending').length;
  const failed = requests.filter(({ status }) => status === 0 || status >= 400).length;
  const open = deliveries.filter(({ status, attempts }) => attempts.length > 0 && !isFine(status)).length;
  const tile = (href: string, count: number, name: string, more: string) =>
    html`<li><a href="${href}"><strong>${String(count)}</strong>${name}<div class="quiet">${more}</div></a></li>`;
  return html`<ul class="tiles">
    ${tile('/bookings', ahead.length, 'bookings ahead', `${pending} to confirm`)}
    ${tile('/outbox', (await sandbox.outbox()).length, 'messages sent', 'none has left')}
    ${tile('/webhooks', deliveries.length, 'webhook calls', `${open} not taken`)}
    ${tile('/requests', requests.length, 'requests', `${failed} failed`)}
  </ul>`;
}

/** What there is and what happened, and the buttons that change it. */
export async function overviewPage(shown: Shown): Promise<string> {
  const { sandbox, isControlled } = shown;
  const body = html`${await tilesOf(sandbox)}
    <div class="two">${clockControls(isControlled)}${faultControls(sandbox, isControlled)}</div>
    <div class="two">
      ${listCard('Latest requests', latest(sandbox.requests).map(requestRow), 'Nobody has asked for anything yet.', html`<a href="/requests">All</a>`)}
      ${listCard('Latest messages', latest(await sandbox.outbox()).map(messageRow), 'Nothing has been sent yet.', html`<a href="/outbox">All</a>`)}
    </div>`;
  return layout(
    {
      title: 'Overview',
      lead: html`An API v2 for development, tests and demonstrations. Clients ask it under <code>/v2</code>.`,
      place: '/',
      body,
    },
    shown,
  );
}
