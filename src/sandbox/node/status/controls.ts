import type { Sandbox } from '../../createSandbox.js';
import type { Fault } from '../../faults.js';
import { type Html, html } from '../../pages/html.js';
import { button, card } from './parts.js';

/** The faults that a person can arm by one press: those that need nothing more to be said. */
const faults: readonly [label: string, fault: Readonly<Record<string, string>>][] = [
  ['The next token has ended', { name: 'expired-token' }],
  ['All tokens have ended', { name: 'expired-token', all: 'true' }],
  ['Every answer takes 2 s', { name: 'slow', ms: '2000' }],
  ['The next request is one too many', { name: 'rate-limited' }],
  ['The server is down (500)', { name: 'outage' }],
  ['A proxy answers with HTML (502)', { name: 'html' }],
  ['The next booking’s time is stolen', { name: 'slot-stolen' }],
  ['No calendar answers', { name: 'calendar-down' }],
  ['The next account that is asked refuses', { name: 'refresh-refused' }],
  [
    'The next booking is made, its answer lost',
    { name: 'lost-answer', operation: 'bookings.create', acted: 'true' },
  ],
];

const armed = (list: readonly Fault[]): Html =>
  list.length === 0
    ? html`<p class="empty">Nothing goes wrong on purpose.</p>`
    : html`<ul>${list.map((fault) => html`<li><code>${JSON.stringify(fault)}</code></li>`)}</ul>
      ${button('clear-faults', {}, 'Disarm all')}`;

const locked = (title: string, what: string): Html =>
  card(title, html`<p class="empty">Started with <code>--control</code>, this page ${what}.</p>`);

/** Buttons for the clock and the data; without leave to use them, how to get it. */
export const clockControls = (isControlled: boolean): Html =>
  isControlled
    ? card(
        'Clock and data',
        html`<div class="buttons">
      ${button('advance', { minutes: '5' }, '5 minutes on')}
      ${button('advance', { minutes: '60' }, 'An hour on')}
      ${button('advance', { days: '1' }, 'A day on')}</div>
    <form method="post" action="/__sandbox/clock">
      <label>Stand at (ISO 8601)<input name="now" required placeholder="2026-11-20T09:00:00Z"></label>
      <button>Set</button>
    </form>
    <form method="post" action="/__sandbox/calendar-event">
      <label>In the calendar of (username)<input name="username" required></label>
      <label>From (ISO 8601)<input name="start" required placeholder="2026-11-24T09:00:00Z"></label>
      <label>Until (ISO 8601)<input name="end" required placeholder="2026-11-24T10:00:00Z"></label>
      <button>Put in</button>
    </form>
    <div class="buttons">${button('reset-rate-limits', {}, 'Empty the rate limits')}
      ${button('reset', {}, 'Begin anew')}</div>`,
      )
    : locked('Clock and data', 'moves the clock and begins anew');

/** Buttons for what goes wrong on purpose. */
export const faultControls = (sandbox: Sandbox, isControlled: boolean): Html =>
  isControlled
    ? card(
        'What goes wrong',
        html`${armed(sandbox.faults)}<div class="buttons">${faults.map(([label, fault]) => button('fault', fault, label))}</div>`,
      )
    : locked('What goes wrong', 'lets things go wrong');
