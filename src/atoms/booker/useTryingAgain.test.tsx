// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTryingAgain } from './useTryingAgain.js';

/** Readings that have failed so often, and the seconds after which they are tried again. */
function failing(first: number) {
  const tryAgain = vi.fn();
  const { rerender, unmount } = renderHook(({ failures }) => useTryingAgain(failures, tryAgain), {
    initialProps: { failures: first },
  });
  return { tryAgain, unmount, failedAgain: (failures: number) => rerender({ failures }) };
}

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

describe('trying again by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it.each([
    [1, 8],
    [2, 16],
    [3, 32],
    [4, 60],
    [40, 60],
  ])('after %d failures waits %d seconds', (failures, seconds) => {
    const { tryAgain } = failing(failures);
    pass(seconds - 1);
    expect(tryAgain).not.toHaveBeenCalled();
    pass(1);
    expect(tryAgain).toHaveBeenCalledOnce();
  });

  it('waits for as long as the server asks', () => {
    const tryAgain = vi.fn();
    renderHook(() => useTryingAgain(1, tryAgain, 30_000));
    pass(29);
    expect(tryAgain).not.toHaveBeenCalled();
    pass(1);
    expect(tryAgain).toHaveBeenCalledOnce();
  });

  it('waits anew for each failure, and for none once it is read', () => {
    const { tryAgain, failedAgain } = failing(1);
    pass(8);
    failedAgain(0);
    failedAgain(2);
    pass(16);
    expect(tryAgain).toHaveBeenCalledTimes(2);
    failedAgain(0);
    pass(600);
    expect(tryAgain).toHaveBeenCalledTimes(2);
  });

  it('asks nothing while nobody looks, nor once it has left', () => {
    const { tryAgain, failedAgain, unmount } = failing(1);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    pass(8);
    vi.restoreAllMocks();
    failedAgain(2);
    unmount();
    pass(600);
    expect(tryAgain).not.toHaveBeenCalled();
  });
});
