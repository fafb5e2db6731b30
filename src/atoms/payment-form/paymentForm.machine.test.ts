import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirePayable } from './paymentDetails.js';
import {
  initialState,
  type PaymentEvent,
  type PaymentState,
  paymentTransition,
} from './paymentForm.machine.js';
import { readAnswer } from './stripe/readAnswer.js';

const details = { publishableKey: 'pk_1', clientSecret: 'pi_1_secret_2', amount: 5800, currency: 'gbp' };
const loaded = { type: 'loaded', load: 1, details, status: 'open', isReturn: false } as const;
const ready = { type: 'fieldsReady' } as const;
const pay = { type: 'payPressed', isAgreementWanted: false } as const;
const lost = { type: 'answered', sent: 1, answer: { kind: 'lost' } } as const;
const stateAfter = (...events: PaymentEvent[]): PaymentState =>
  events.reduce(paymentTransition, initialState);

describe('a payment', () => {
  it.each<[string, PaymentState['step'], PaymentEvent[]]>([
    ['is filled in once it is loaded', 'form', [loaded]],
    ['is paid already where Stripe says so', 'paid', [{ ...loaded, status: 'done' }]],
    ['is not sent before the fields are there', 'form', [loaded, pay]],
    ['is sent', 'sending', [loaded, ready, pay]],
    ['is asked about where the answer was lost', 'asking', [loaded, ready, pay, lost]],
    [
      'is unsure where Stripe does not tell',
      'unsure',
      [loaded, ready, pay, lost, { type: 'asked', sent: 1, status: null }],
    ],
    [
      'is not sent again while that is unsure',
      'unsure',
      [loaded, ready, pay, lost, { type: 'asked', sent: 1, status: null }, pay],
    ],
    ['is paid where it was', 'paid', [loaded, ready, pay, lost, { type: 'asked', sent: 1, status: 'done' }]],
    [
      'may be sent again where it was not',
      'sending',
      [loaded, ready, pay, lost, { type: 'asked', sent: 1, status: 'open' }, pay],
    ],
    [
      'drops a late answer',
      'sending',
      [loaded, ready, pay, { type: 'answered', sent: 7, answer: { kind: 'lost' } }],
    ],
    ['drops what an earlier try has loaded', 'loading', [{ ...loaded, load: 0 }]],
  ])('%s', (_, step, events) => {
    expect(stateAfter(...events).step).toBe(step);
  });

  it('wants agreement to a fee first', () => {
    const state = stateAfter(loaded, ready, { type: 'payPressed', isAgreementWanted: true });
    expect(state).toMatchObject({ step: 'form', fault: 'unagreed', sent: 0 });
  });

  it('is sent once, however often and whenever it is pressed before an answer', () => {
    const event = fc.constantFrom<PaymentEvent>(pay, ready, { type: 'askPressed' }, { type: 'retried' });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const state = stateAfter(loaded, ready, pay, ...events);
        expect(state).toMatchObject({ step: 'sending', sent: 1 });
      }),
    );
  });
});

describe('an answer of Stripe’s', () => {
  it.each([
    [{ intent: { status: 'succeeded' } }, { kind: 'paid', status: 'done' }],
    [{ intent: { status: 'processing' } }, { kind: 'paid', status: 'processing' }],
    [{ intent: { status: 'requires_action' } }, { kind: 'fault', fault: { why: 'unfinished', text: null } }],
    [
      { error: { type: 'card_error', message: 'No.' } },
      { kind: 'fault', fault: { why: 'declined', text: 'No.' } },
    ],
    [{ error: { type: 'validation_error' } }, { kind: 'fault', fault: { why: 'incomplete', text: null } }],
    [{ error: { type: 'api_connection_error' } }, { kind: 'lost' }],
    [{ error: { type: 'invalid_request_error', code: 'payment_intent_unexpected_state' } }, { kind: 'lost' }],
    [{}, { kind: 'lost' }],
  ])('%j is %j', (given, expected) => {
    expect(readAnswer({ intent: undefined, error: undefined, ...given })).toEqual(expected);
  });
});

describe('what a host’s server tells of a payment', () => {
  it.each([
    [{ publishableKey: 'sk_live_1' }, 'secret_in_browser'],
    [{ publishableKey: 'rk_live_1' }, 'secret_in_browser'],
    [{ publishableKey: '' }, 'prop_invalid'],
    [{ clientSecret: 'pi_1' }, 'prop_invalid'],
  ])('is refused with %j', (given, code) => {
    expect(() => requirePayable({ ...details, ...given })).toThrow(expect.objectContaining({ code }));
  });
});
