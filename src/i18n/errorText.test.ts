import { describe, expect, it } from 'vitest';
import {
  CalApiError,
  CalAuthError,
  CalConfigError,
  CalContractError,
  type CalError,
  CalNetworkError,
  type ErrorCode,
  errorCodes,
} from '../errors/index.js';
import { errorText } from './errorText.js';
import { en } from './locales/en.js';

const what = 'GET /v2/slots answered with a secret stack trace.';
const operation = 'slots.list';
const api = (code: ErrorCode) => new CalApiError({ code, what, operation, status: 400, apiMessage: 'raw' });

describe('errorText', () => {
  it.each<[string, CalError, string]>([
    ['no answer', new CalNetworkError({ code: 'no_answer', what, operation }), 'error.offline'],
    ['a late answer', new CalNetworkError({ code: 'timed_out', what, operation }), 'error.slow'],
    ['a conflict', api('conflict'), 'error.conflict'],
    ['a refusal without a word of its own', api('bad_request'), 'error.rejected'],
    ['too many requests', api('rate_limited'), 'error.busy'],
    ['a failing server', api('server_failed'), 'error.server'],
    ['an ended session', new CalAuthError({ code: 'renewal_refused', what }), 'error.signIn'],
    ['a renewal that got no answer', new CalAuthError({ code: 'renewal_failed', what }), 'error.offline'],
    ['a mistake of the host', new CalConfigError({ code: 'prop_missing', what }), 'error.setup'],
    [
      'an odd answer',
      new CalContractError({ code: 'answer_malformed', what, operation, path: '' }),
      'error.server',
    ],
  ])('has words for %s', (_, error, key) => {
    expect(errorText(error)).toBe(key);
  });

  it.each(errorCodes)('has a text for %s', (code) => {
    expect(en[errorText(api(code))]).toMatch(/\.$/);
  });

  it.each([new Error('raw'), 'raw', undefined, null, { code: 'conflict' }])(
    'has a general text for %o',
    (error) => {
      expect(errorText(error)).toBe('error.unknown');
    },
  );
});
