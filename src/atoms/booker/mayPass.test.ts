import { describe, expect, it } from 'vitest';
import { CalApiError, CalAuthError, CalContractError, CalNetworkError } from '../../errors/index.js';
import { mayPass } from './mayPass.js';

const said = { what: 'no.', operation: 'slots.list' };
const answered = (status: number) =>
  new CalApiError({ ...said, code: 'server_failed', status, apiMessage: '' });

describe('what may pass', () => {
  it.each<[string, unknown, boolean]>([
    ['a network that is gone', new CalNetworkError({ ...said, code: 'no_answer' }), true],
    ['an API that has a problem', answered(503), true],
    ['an API that is asked too much', answered(429), true],
    ['a refusal', answered(403), false],
    ['an answer without sense', new CalContractError({ ...said, code: 'answer_malformed', path: '' }), false],
    ['a session that has ended', new CalAuthError({ what: 'no.', code: 'renewal_refused' }), false],
    ['a mistake of ours', new Error('no.'), false],
  ])('%s: %s', (_, error, expected) => {
    expect(mayPass(error)).toBe(expected);
  });
});
