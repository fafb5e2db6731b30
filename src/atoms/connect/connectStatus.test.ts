import { describe, expect, it } from 'vitest';
import { type ConnectFacts, type ConnectStatus, connectStatus } from './connectStatus.js';

const works = { problem: null };
const broken = { problem: 'Access token expired' };
const plain: ConnectFacts = { accounts: null, isFailed: false, initial: undefined };

describe('how a button stands', () => {
  it.each<[ConnectStatus, Partial<ConnectFacts>]>([
    ['loading', {}],
    ['unknown', { isFailed: true }],
    ['connect', { accounts: [] }],
    ['connected', { accounts: [works] }],
    ['broken', { accounts: [works, broken] }],
    ['connected', { accounts: [works], isFailed: true }],
    ['connected', { initial: { status: 'success' } }],
    ['connect', { initial: { status: 'error' } }],
    ['connect', { initial: { status: 'success', data: { allowConnect: true } } }],
    ['connected', { initial: { status: 'error', data: { allowConnect: false, checked: true } } }],
    ['connect', { initial: { status: 'success' }, accounts: [] }],
  ])('is %s by %j', (status, facts) => {
    expect(connectStatus({ ...plain, ...facts })).toBe(status);
  });
});
