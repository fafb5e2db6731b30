// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { CalProvider } from '../provider/CalProvider.js';
import { createSandbox } from '../sandbox/createSandbox.js';
import { clinicWorld } from '../sandbox/world/clinic/clinicWorld.js';
import { useCredits } from './useCredits.js';

const monday = '2026-11-09T09:00:00Z';

/** A practice with so many credits, and Hannah, who is signed in. */
function open(credits: { monthly: number; additional: number }) {
  const sandbox = createSandbox({ now: monday, world: (now) => ({ ...clinicWorld(now), credits }) });
  const { clientId, apiUrl, user } = sandbox.demo;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <CalProvider
      clientId={clientId}
      options={{ apiUrl }}
      getAccessToken={async () => user.accessToken}
      fetch={sandbox.fetch}
      now={sandbox.now}
    >
      {children}
    </CalProvider>
  );
  const { result } = renderHook(useCredits, { wrapper });
  /** As the host's own server does. */
  const charge = async (amount: number) => {
    const answer = await sandbox.fetch('/v2/credits/charge', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${user.accessToken}`,
        'cal-api-version': '2024-08-13',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ credits: amount, creditFor: 'SMS' }),
    });
    expect(answer.ok).toBe(true);
  };
  return { sandbox, result, charge };
}

describe('credits', () => {
  it('are read for who is signed in: those of the month, and those that were bought', async () => {
    const { result } = open({ monthly: 10, additional: 5 });
    expect(result.current).toMatchObject({ data: undefined, isPending: true });
    await waitFor(() => expect(result.current.data).toEqual({ hasAny: true, monthly: 10, additional: 5 }));
  });

  it('are what a server has left of them, once they are read again', async () => {
    const { result, charge } = open({ monthly: 10, additional: 5 });
    await waitFor(() => expect(result.current.data?.monthly).toBe(10));
    await charge(12);
    await result.current.refetch();
    await waitFor(() => expect(result.current.data).toEqual({ hasAny: true, monthly: 0, additional: 3 }));
    await charge(3);
    await result.current.refetch();
    await waitFor(() => expect(result.current.data).toEqual({ hasAny: false, monthly: 0, additional: 0 }));
  });

  it('that come in a shape that nobody expects are an error that names the operation', async () => {
    const { sandbox, result } = open({ monthly: 10, additional: 5 });
    sandbox.fault({ name: 'malformed', path: 'data.balance.additional' });
    await waitFor(() => expect(result.current.error).not.toBeNull(), { timeout: 10_000 });
    expect(result.current.error).toMatchObject({
      code: 'answer_malformed',
      message: expect.stringContaining('credits.getAvailable'),
    });
  });
});
