import { describe, expect, it } from 'vitest';
import { CalNetworkError } from '../../errors/index.js';
import {
  type Disconnection,
  type DisconnectionEvent,
  disconnectionTransition,
} from './disconnection.machine.js';

const error = new CalNetworkError({ code: 'no_answer', operation: 'calendars.disconnect', what: 'no.' });
const outcome = (...events: DisconnectionEvent[]): Disconnection =>
  events.reduce(disconnectionTransition, { at: 'none' });
const asked: DisconnectionEvent = { type: 'removePressed', key: 'a' };
const confirmed: DisconnectionEvent = { type: 'confirmed' };

describe('removing an account', () => {
  it.each<[string, DisconnectionEvent[], Disconnection]>([
    ['is asked first', [asked], { at: 'asked', key: 'a' }],
    ['can be kept', [asked, { type: 'dismissed' }], { at: 'none' }],
    ['is begun once it is confirmed', [asked, confirmed], { at: 'disconnecting', key: 'a' }],
    ['can’t be confirmed unasked', [confirmed], { at: 'none' }],
    [
      'can’t be kept once it has begun',
      [asked, confirmed, { type: 'dismissed' }],
      { at: 'disconnecting', key: 'a' },
    ],
    [
      'is no question any more once it is done',
      [asked, confirmed, { type: 'disconnected', key: 'a' }],
      { at: 'none' },
    ],
    [
      'says why it failed',
      [asked, confirmed, { type: 'disconnectFailed', key: 'a', error }],
      { at: 'failed', key: 'a', error },
    ],
    [
      'can be tried again',
      [asked, confirmed, { type: 'disconnectFailed', key: 'a', error }, confirmed],
      { at: 'disconnecting', key: 'a' },
    ],
    [
      'hears nothing of another one',
      [asked, confirmed, { type: 'disconnected', key: 'b' }],
      { at: 'disconnecting', key: 'a' },
    ],
  ])('%s', (_, events, expected) => {
    expect(outcome(...events)).toEqual(expected);
  });
});
