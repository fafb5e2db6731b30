import type { Sandbox } from '../../createSandbox.js';
import type { Fault } from '../../faults.js';
import { type Html, html } from '../../pages/html.js';

/** The faults that a person can arm by one press: those that need nothing more to be said. */
const faults: readonly [label: string, fault: Readonly<Record<string, string>>][] = [
  ['The next token has ended', { name: 'expired-token' }],
  ['All tokens have ended', { name: 'expired-token', all: 'true' }],
  ['Every answer takes 2 s', { name: 'slow', ms: '2000' }],
  ['The next request is one too many', { name: 'rate-limited' }],
  ['The server is down (500)', { name: 'outage' }],
  ['A proxy answers with HTML (502)', { name: 'html' }],
  ['The next booking’s time is stolen', { name: 'slot-stolen' }],
  [
    'The next booking is made, its answer lost',
    { name: 'lost-answer', operation: 'bookings.create', acted: 'true' },
  ],
];

const form = (
  call: string,
  fields: Readonly<Record<string, string>>,
  label: string,
): Html => html`<form method="post" action="/__sandbox/${call}">
  ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
  <button>${label}</button>
</form>`;

const armed = (list: readonly Fault[]): Html =>
  list.length === 0
    ? html`<p class="empty">Nothing goes wrong on purpose.</p>`
    : html`<ul>${list.map((fault) => html`<li><code>${JSON.stringify(fault)}</code></li>`)}</ul>
      ${form('clear-faults', {}, 'Disarm all')}`;

/** Buttons for the clock, the faults and the data; without leave to use them, how to get it. */
export function controls(sandbox: Sandbox, isControlled: boolean): Html {
  if (!isControlled) {
    return html`<p class="empty">Started with <code>--control</code>, this page moves the clock and lets things go wrong.</p>`;
  }
  return html`<section>
    <h2>Clock and data</h2>
    ${form('advance', { minutes: '5' }, '5 minutes on')}
    ${form('advance', { minutes: '60' }, 'An hour on')}
    ${form('advance', { days: '1' }, 'A day on')}
    <form method="post" action="/__sandbox/clock">
      <label>Stand at (ISO 8601)<input name="now" required placeholder="2026-11-20T09:00:00Z"></label>
      <button>Set</button>
    </form>
    ${form('reset-rate-limits', {}, 'Empty the rate limits')}
    ${form('reset', {}, 'Begin anew')}
    <h2>What goes wrong</h2>
    ${armed(sandbox.faults)}
    <p>${faults.map(([label, fault]) => form('fault', fault, label))}</p>
  </section>`;
}
