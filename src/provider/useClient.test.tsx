// @vitest-environment jsdom
import { onlineManager } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { bearerOf, fakeApi, jwt, yes } from '../client/testing/fakeApi.js';
import { get as getMe } from '../contract/me/me.operations.js';
import type { Cal } from './CalContext.js';
import { CalProvider } from './CalProvider.js';
import type { CalProviderProps } from './calProviderProps.js';
import { useCal } from './useCal.js';

afterEach(cleanup);

const tokenOf = (userId: number) => jwt({ ownerId: userId, expiresAt: Date.parse('2100-01-01') });

/** Asks who is signed in as soon as there is a client to ask with, as a query does. */
function Asker({ seen }: { seen: Cal[] }) {
  const cal = useCal();
  useEffect(() => {
    seen.push(cal);
    cal.client.call(getMe, {}).catch(() => undefined);
  }, [cal, seen]);
  return null;
}

function open(first: Partial<CalProviderProps>) {
  const seen: Cal[] = [];
  const page = (props: Partial<CalProviderProps>) => (
    <CalProvider language="en" {...props}>
      <Asker seen={seen} />
    </CalProvider>
  );
  const { rerender } = render(page(first));
  return { seen, change: (next: Partial<CalProviderProps>) => rerender(page(next)) };
}

const latest = (seen: readonly Cal[]): Cal => {
  const cal = seen.at(-1);
  if (!cal) throw new Error('Nothing was rendered.');
  return cal;
};

describe('another identity', () => {
  it.each<[string, Partial<CalProviderProps>, boolean]>([
    ['another client id', { clientId: 'b' }, true],
    ['another API', { options: { apiUrl: 'https://other.example' } }, true],
    ['a fetch where there was none', { fetch: fakeApi(() => yes()).fetch }, true],
    ['another look', { appearance: { theme: 'dark' } }, false],
    ['another language', { language: 'en-US' }, false],
    ['the same options, written anew', { options: { apiUrl: 'https://api.example' } }, false],
  ])('is %s: a new client and cache (%#)', (_, more, isNew) => {
    const first = { clientId: 'a', options: { apiUrl: 'https://api.example' }, fetch: undefined };
    const { seen, change } = open(first);
    change({ ...first, ...more });
    expect(seen.at(-1)?.client !== seen[0]?.client).toBe(isNew);
    expect(seen.at(-1)?.queryClient !== seen[0]?.queryClient).toBe(isNew);
  });
});

describe('functions that are written anew on each render', () => {
  const ada = fakeApi(() => yes({}));
  const props = (userId: number, { fetch } = ada): Partial<CalProviderProps> => ({
    fetch: (url, init) => fetch(url, init),
    getAccessToken: async () => tokenOf(userId),
  });

  it('make no new client, so that nothing shown is read again', () => {
    const { seen, change } = open(props(1));
    change(props(1));
    change({ ...props(1), language: 'en-GB' });
    expect(new Set(seen.map(({ client }) => client)).size).toBe(1);
    expect(new Set(seen.map(({ queryClient }) => queryClient)).size).toBe(1);
  });

  it('are called in their latest form, by the first request of another identity too', async () => {
    const one = fakeApi(() => yes({}));
    const other = fakeApi(() => yes({}));
    const { change } = open({ clientId: 'one', ...props(1, one) });
    await waitFor(() => expect(one.sent).toHaveLength(1));
    change({ clientId: 'other', ...props(2, other) });
    await waitFor(() => expect(other.sent.map(bearerOf)).toEqual([tokenOf(2)]));
    expect(one.sent.map(bearerOf)).toEqual([tokenOf(1)]);
  });
});

describe('a device that says it is offline', () => {
  afterEach(() => onlineManager.setOnline(true));

  it('may be wrong: what is read or written is sent all the same, and not put off', async () => {
    onlineManager.setOnline(false);
    const { queryClient } = latest(open({}).seen);
    const ask = async () => 'answered';
    const read = queryClient.fetchQuery({ queryKey: ['x'], queryFn: ask });
    const written = queryClient.getMutationCache().build(queryClient, { mutationFn: ask }).execute(undefined);
    expect(await Promise.all([read, written])).toEqual(['answered', 'answered']);
  });
});

describe('the clock', () => {
  it('is the latest that was given, and the same for who holds it', () => {
    const { seen, change } = open({ now: () => 1 });
    const { now } = latest(seen);
    expect(now()).toBe(1);
    change({ now: () => 2 });
    expect([latest(seen).now === now, now()]).toEqual([true, 2]);
  });
});
