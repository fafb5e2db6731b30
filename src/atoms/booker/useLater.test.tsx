// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useLater } from './useLater.js';

interface Props {
  wanted: boolean;
  needed: boolean;
}

/** Code that is there from the given try on. */
function stage(thereFrom: number, initialProps: Props = { wanted: true, needed: true }) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length < thereFrom)
      throw new TypeError('Failed to fetch dynamically imported module');
    return 'code';
  });
  const hook = renderHook(({ wanted, needed }) => useLater(load, wanted, needed), { initialProps });
  const settle = () => act(async () => {});
  return { ...hook, load, settle, now: () => hook.result.current };
}

describe('code that is fetched apart', () => {
  it('is fetched once it is wanted, and once', async () => {
    const { load, rerender, settle, now } = stage(1, { wanted: false, needed: false });
    await settle();
    expect([load.mock.calls.length, now()]).toMatchObject([0, { code: null, hasFailed: false }]);
    rerender({ wanted: false, needed: true });
    await settle();
    rerender({ wanted: true, needed: true });
    await settle();
    expect([load.mock.calls.length, now()]).toMatchObject([1, { code: 'code', hasFailed: false }]);
  });

  it('says that it could not be fetched, and fetches it again when asked', async () => {
    const { load, settle, now } = stage(3);
    await settle();
    expect(now()).toMatchObject({ code: null, hasFailed: true });
    act(() => now().retry());
    expect(now().hasFailed).toBe(false);
    await settle();
    expect(now().hasFailed).toBe(true);
    act(() => now().retry());
    await settle();
    expect([load.mock.calls.length, now()]).toMatchObject([3, { code: 'code', hasFailed: false }]);
  });

  it('lets what is shown be painted first where nothing of it needs the code, until something does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { load, rerender, settle, now } = stage(1, { wanted: true, needed: false });
    await settle();
    expect(load).not.toHaveBeenCalled();
    rerender({ wanted: true, needed: true });
    await settle();
    vi.runAllTimers();
    expect([load.mock.calls.length, now()]).toMatchObject([1, { code: 'code' }]);
    vi.useRealTimers();
  });

  it('comes by itself in a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { settle, now } = stage(1, { wanted: true, needed: false });
    vi.runAllTimers();
    await settle();
    expect(now()).toMatchObject({ code: 'code' });
    vi.useRealTimers();
  });
});
