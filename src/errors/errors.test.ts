import { describe, expect, it } from 'vitest';
import {
  CalApiError,
  CalAuthError,
  CalConfigError,
  CalContractError,
  type CalError,
  CalNetworkError,
  CalWebhookError,
  type ErrorKind,
  errorCodes,
  isCalApiError,
  isCalAuthError,
  isCalConfigError,
  isCalContractError,
  isCalError,
  isCalNetworkError,
  isCalWebhookError,
} from './index.js';

const text = { what: 'it happened.', why: 'It matters.', todo: 'Mend it.' };
const made: Record<ErrorKind, CalError> = {
  config: new CalConfigError({ code: 'prop_missing', ...text }),
  network: new CalNetworkError({ code: 'no_answer', operation: 'slots.list', ...text }),
  api: new CalApiError({
    code: 'rate_limited',
    operation: 'slots.list',
    status: 429,
    apiMessage: 'Too Many Requests',
    retryAfterMs: 3000,
    ...text,
  }),
  auth: new CalAuthError({ code: 'renewal_refused', ...text }),
  contract: new CalContractError({
    code: 'answer_malformed',
    operation: 'slots.list',
    path: 'data[0].id',
    ...text,
  }),
  webhook: new CalWebhookError({ code: 'signature_wrong', ...text }),
};
const guards: Record<ErrorKind, (error: unknown) => boolean> = {
  config: isCalConfigError,
  network: isCalNetworkError,
  api: isCalApiError,
  auth: isCalAuthError,
  contract: isCalContractError,
  webhook: isCalWebhookError,
};
// SAFETY: the record has exactly the kinds as its keys.
const kinds = Object.keys(made) as ErrorKind[];

describe('an error', () => {
  it.each(kinds)('of kind %s says what happened, why it matters and what to do', (kind) => {
    expect(made[kind].message).toBe('Cal: it happened. It matters. Mend it.');
    expect(made[kind]).toBeInstanceOf(Error);
    expect(made[kind].kind).toBe(kind);
  });

  it('leaves out what nobody has to say', () => {
    expect(new CalAuthError({ code: 'token_missing', what: 'it happened.' }).message).toBe(
      'Cal: it happened.',
    );
  });

  it('goes by the name of its class', () => {
    expect(kinds.map((kind) => made[kind].name)).toEqual([
      'CalConfigError',
      'CalNetworkError',
      'CalApiError',
      'CalAuthError',
      'CalContractError',
      'CalWebhookError',
    ]);
  });

  it('keeps what caused it, and has no cause where there is none', () => {
    const cause = new TypeError('Failed to fetch');
    const error = new CalNetworkError({ code: 'no_answer', operation: 'slots.list', what: 'no.', cause });
    expect(error.cause).toBe(cause);
    expect('cause' in made.network).toBe(false);
  });

  it('of the API carries what the server said', () => {
    expect(made.api).toMatchObject({
      operation: 'slots.list',
      status: 429,
      apiMessage: 'Too Many Requests',
      retryAfterMs: 3000,
    });
    expect('apiCode' in made.api).toBe(false);
  });

  it('of the contract tells where in the answer it is', () => {
    expect(made.contract).toMatchObject({ operation: 'slots.list', path: 'data[0].id' });
  });
});

describe('the guards', () => {
  it.each(kinds)('know %s from the others', (kind) => {
    expect(isCalError(made[kind])).toBe(true);
    expect(kinds.filter((each) => guards[each](made[kind]))).toEqual([kind]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'no_answer'],
    ['any error', new Error('no')],
    ['an error of the system', Object.assign(new Error('no'), { code: 'ENOENT', kind: 'network' })],
    ['an object that looks like one', { kind: 'network', code: 'no_answer' }],
  ])('are not taken in by %s', (_, value) => {
    expect(isCalError(value)).toBe(false);
    expect(kinds.filter((kind) => guards[kind](value))).toEqual([]);
  });

  it('know an error of another copy of the package', () => {
    const foreign = Object.assign(new Error('Cal: no'), { kind: 'auth', code: 'renewal_refused' });
    expect(isCalAuthError(foreign)).toBe(true);
  });
});

describe('the codes', () => {
  it('are told apart, and written alike', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
    for (const code of errorCodes)
      expect(code).toMatch(/^[a-z]+(_[a-z]+)+$|^(unauthenticated|forbidden|conflict|unprocessable)$/);
  });
});
