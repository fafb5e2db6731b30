// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalProvider } from '../../provider/CalProvider.js';
import { useIsFramed } from './useIsFramed.js';

const wrapper = ({ children }: { children: ReactNode }) => (
  <CalProvider language="en" clientId="any" options={{ apiUrl: 'https://api.example/v2' }}>
    {children}
  </CalProvider>
);
const open = (answered: Promise<unknown>) => renderHook(() => useIsFramed(false, answered), { wrapper });
const never = new Promise(() => {});

describe('the frame', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is filled as soon as the answers are there, and leaves no timer behind', async () => {
    const { result } = open(Promise.resolve());
    expect(result.current).toBe(false);
    await act(async () => {});
    expect([result.current, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it('waits no longer than 300 milliseconds for them', async () => {
    const { result } = open(never);
    await act(() => vi.advanceTimersByTimeAsync(299));
    expect(result.current).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(result.current).toBe(true);
  });

  it('takes its timer with it when it goes before that', () => {
    const stop = vi.spyOn(globalThis, 'clearTimeout');
    const start = vi.spyOn(globalThis, 'setTimeout');
    const { unmount } = open(never);
    const waiting = start.mock.results[start.mock.calls.findIndex(([, ms]) => ms === 300)]?.value;
    expect(waiting).toBeDefined();
    unmount();
    expect(stop).toHaveBeenCalledWith(waiting);
    vi.restoreAllMocks();
  });
});
