import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Connection,
  type ConnectionEvent,
  connectionTransition,
  type Trip,
  unconnected,
} from './connection.machine.js';

const first: Trip = { id: 1, place: 'popup', state: '1'.repeat(32) };
const second: Trip = { id: 2, place: 'popup', state: '2'.repeat(32) };
const before = ['7'];
const asking: Connection = { step: 'asking', trip: first };
const away: Connection = { step: 'away', trip: first, before };
const checking: Connection = { step: 'checking', trip: first, before, sign: 'success' };
const checkingClosed: Connection = { ...checking, sign: 'closed' };
const connected: Connection = { step: 'connected', trip: first, accounts: ['8'] };
const back = { trip: first, before, sign: 'closed' } as const;
const closed: Connection = { step: 'failed', trip: first, why: 'closed', error: null, back };
const blocked: Connection = { step: 'failed', trip: first, why: 'blocked', error: null, back: null };

const press: ConnectionEvent = { type: 'connectPressed', trip: second };
const returned: ConnectionEvent = { type: 'returned', state: first.state, end: 'success' };
const foundNew: ConnectionEvent = { type: 'checked', id: 1, outcome: { accounts: ['8'] } };
const foundNone: ConnectionEvent = { type: 'checked', id: 1, outcome: { why: 'closed' } };

describe('a round trip', () => {
  it.each<[string, Connection, ConnectionEvent, Connection]>([
    ['asks once she presses', unconnected, press, { step: 'asking', trip: second }],
    ['begins anew from wherever it is', away, press, { step: 'asking', trip: second }],
    ['is blocked', unconnected, { type: 'popupBlocked', trip: first }, blocked],
    ['goes once there is an address', asking, { type: 'addressGiven', id: 1, before }, away],
    [
      'fails where there is none',
      asking,
      { type: 'askFailed', id: 1, error: null },
      { step: 'failed', trip: first, why: 'unreachable', error: null, back: null },
    ],
    ['is checked once she is back', away, returned, checking],
    ['is checked once the window is closed', away, { type: 'windowClosed', id: 1 }, checkingClosed],
    ['hears of a window that only looked closed', checkingClosed, returned, checking],
    ['hears of it after it was said to be closed', closed, returned, checking],
    ['is connected by what is new', checking, foundNew, connected],
    ['is not, without anything new', checkingClosed, foundNone, closed],
    ['is checked again when she asks', closed, { type: 'checkPressed' }, checkingClosed],
    ['goes on where the page itself was away', unconnected, { type: 'pageReturned', back }, checkingClosed],
    ['is given up', away, { type: 'stopped' }, unconnected],
  ])('%s', (_, from, event, to) => {
    expect(connectionTransition(from, event)).toEqual(to);
  });

  it.each<[string, Connection, ConnectionEvent]>([
    ['a return with another state', away, { ...returned, state: second.state }],
    ['a return before it has left', asking, returned],
    ['a second return', checking, returned],
    ['a return once it is connected', connected, returned],
    ['a return from a window that was blocked', blocked, returned],
    [
      'an address of an earlier try',
      { step: 'asking', trip: second },
      { type: 'addressGiven', id: 1, before },
    ],
    ['an address once it is away', away, { type: 'addressGiven', id: 1, before: [] }],
    [
      'a refusal of an earlier try',
      { step: 'asking', trip: second },
      { type: 'askFailed', id: 1, error: null },
    ],
    ['a window of an earlier try', { ...away, trip: second }, { type: 'windowClosed', id: 1 }],
    ['a check of an earlier try', { ...checking, trip: second }, foundNew],
    ['another check where nothing has begun', blocked, { type: 'checkPressed' }],
  ])('does not hear %s', (_, from, event) => {
    expect(connectionTransition(from, event)).toBe(from);
  });

  const event = fc.oneof<fc.Arbitrary<ConnectionEvent>[]>(
    fc.constantFrom(first, second).map((trip) => ({ type: 'connectPressed', trip })),
    fc.constantFrom(1, 2).map((id) => ({ type: 'addressGiven', id, before })),
    fc.constantFrom(first.state, second.state).map((state) => ({ type: 'returned', state, end: 'success' })),
    fc.constantFrom(1, 2).map((id) => ({ type: 'windowClosed', id })),
    fc.constantFrom(1, 2).map((id) => ({ type: 'checked', id, outcome: { accounts: ['8'] } })),
    fc.constantFrom(1, 2).map((id) => ({ type: 'checkFailed', id, error: null })),
    fc.constant({ type: 'stopped' }),
  );
  it('is connected by nothing but a check', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let connection: Connection = unconnected;
        for (const each of events) {
          const next = connectionTransition(connection, each);
          if (next.step === 'connected' && connection.step !== 'connected') {
            expect([connection.step, each.type]).toEqual(['checking', 'checked']);
          }
          connection = next;
        }
      }),
    );
  });
});
