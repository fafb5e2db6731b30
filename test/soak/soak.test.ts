import { describe, expect, it } from 'vitest';
import { type Call, unexplained } from './call.js';
import { claimsOf } from './claims.js';
import type { Fault } from './faults.js';
import { runSoak } from './runSoak.js';

describe.each([
  ['one client', 1],
  ['four tabs', 4],
])('a small soak on %s', (_, tabs) => {
  it('loses no call, does no write twice, and refreshes once per expiry', async () => {
    const options = { calls: 600, expiries: 12, tabs, seed: 7 };
    const report = await runSoak(options);
    expect(report.unexplained).toEqual([]);
    expect(claimsOf(options, report).filter(({ isTrue }) => !isTrue)).toEqual([]);
  }, 60_000);
});

describe('the soak itself', () => {
  const call = (kind: Call['kind'], tries: Fault[], done = 0): Call => ({
    id: 1,
    kind,
    tries,
    done,
    expire: () => {},
  });

  it.each<[string, Call, string | null]>([
    ['an error that nothing explains', call('read', ['none']), 'server_failed'],
    ['another error', call('write', ['lost request']), 'server_failed'],
    ['an answer where there was none', call('write', ['lost request']), null],
    ['a write that was sent again', call('write', ['lost request', 'none'], 1), null],
    ['a write that was done twice', call('write', ['none'], 2), null],
    ['a write that was refused and done', call('write', ['rate limit'], 1), 'rate_limited'],
    ['a read that gave up too early', call('read', ['lost request']), 'no_answer'],
    ['a call that was never sent', call('read', []), 'renewal_failed'],
  ])('sees %s', (_, went, ended) => {
    expect(unexplained(went, ended)).toBeDefined();
  });

  it.each<[string, Call, string | null]>([
    ['an answer', call('write', ['none'], 1), null],
    ['a read at the third try', call('read', ['lost request', 'rate limit', 'slow']), null],
    ['a write whose answer was lost', call('write', ['lost answer'], 1), 'no_answer'],
  ])('takes %s', (_, went, ended) => {
    expect(unexplained(went, ended)).toBeUndefined();
  });
});
