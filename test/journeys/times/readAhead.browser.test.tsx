import { describe, expect, it, vi } from 'vitest';
import { openStage, type Stage, type Visitor, visit } from '../../support/stage.js';

const askedForSlots = (her: Visitor) => her.sent.filter(({ path }) => path.startsWith('/v2/slots?')).length;
const askedFrom = (her: Visitor) =>
  her.sent
    .filter(({ path }) => path.startsWith('/v2/slots?'))
    .map(({ path }) => new URLSearchParams(path.split('?')[1]).get('start')?.slice(0, 10));

/** Longer than the Booker waits before it reads ahead. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 900));

describe('the next month', () => {
  it('is asked for once she has looked at this one, and is there without another question', async () => {
    const stage = openStage();
    const her = visit(stage);
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    expect(askedForSlots(her)).toBe(1);
    await expect.poll(() => askedFrom(her)).toEqual(['2026-11-01', '2026-12-01']);
    stage.sandbox.fault({ name: 'slow', ms: 60_000 });
    await her.button('Next month').click();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    await aWhile();
    expect(askedFrom(her)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
  });

  it('is not asked for late in this one, whose own answer has it', async () => {
    const stage = openStage({ now: '2026-11-24T09:00:00Z' });
    const her = visit(stage);
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    stage.sandbox.fault({ name: 'slow', ms: 60_000 });
    await aWhile();
    await her.button('Next month').click();
    await expect.element(her.freeDay('Monday 28 December')).toBeVisible();
    await aWhile();
    expect(askedFrom(her)).toEqual(['2026-11-01', '2027-01-01']);
  });

  it('is the next week in the other layouts', async () => {
    const her = visit(openStage(), { booker: { view: 'LIST_VIEW' } });
    await expect.poll(() => askedFrom(her)).toEqual(['2026-11-09', '2026-11-16']);
  });

  it('is where the next free time lies, where this one has none', async () => {
    const her = visit(openStage(), { booker: { month: '2026-11', startTime: '2026-12-01T00:00:00Z' } });
    await expect.element(her.button('Go to Tue 1 December')).toBeVisible();
    // This month, the search through those that follow, and the one that it leads to.
    await expect.poll(() => askedForSlots(her)).toBe(3);
    const before = askedForSlots(her);
    await her.button('Go to Tue 1 December').click();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    expect(askedForSlots(her)).toBe(before);
  });

  it('is not asked for by who only leafs through', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    await her.button('Next month').click();
    await her.button('Next month').click();
    await expect.element(her.month('January 2027')).toBeVisible();
    await expect.poll(() => askedFrom(her)).toContain('2027-02-01');
    await aWhile();
    expect(askedFrom(her)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
  });

  it('is not asked for on a device that saves data', async () => {
    const connection = Object.getOwnPropertyDescriptor(Navigator.prototype, 'connection');
    Object.defineProperty(Navigator.prototype, 'connection', {
      configurable: true,
      get: () => ({ saveData: true }),
    });
    try {
      const her = visit(openStage());
      await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
      await aWhile();
      expect(askedForSlots(her)).toBe(1);
    } finally {
      if (connection) Object.defineProperty(Navigator.prototype, 'connection', connection);
      else Reflect.deleteProperty(Navigator.prototype, 'connection');
    }
  });

  it('is not asked for while she is in the form', async () => {
    const her = visit(openStage());
    await her.choose('Thursday 12 November', '9:45 am');
    await aWhile();
    expect(askedForSlots(her)).toBe(1);
  });
});

describe('when she comes back to the page', () => {
  /** As the browser tells it when she goes to another tab and back. */
  function comeBack() {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }
  const later = (stage: Stage, her: Visitor) => {
    // What is read is 30 seconds old by the clock of the cache, which is the device's.
    vi.setSystemTime(Date.now() + 31_000);
    return { stage, her };
  };

  it('times that went are struck through and said, and nothing moves', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const stage = openStage();
      const her = visit(stage);
      await her.day('Thursday 12 November').click();
      await expect.element(her.slot('9:45 am')).toBeVisible();
      await expect.poll(() => askedForSlots(her)).toBe(2);
      her.slot('10:30 am').element().focus();
      await stage.holdAsStranger('2026-11-12T09:45:00Z');
      later(stage, her);
      comeBack();
      await expect.element(her.slot('9:45 am, just taken')).toHaveAttribute('aria-disabled', 'true');
      await expect
        .element(her.status('9:45 am has just been taken. Choose another time.'))
        .toBeInTheDocument();
      await expect.element(her.slot('10:30 am')).toHaveFocus();
    } finally {
      vi.useRealTimers();
    }
  });

  it('what is fresh is not read again', async () => {
    const her = visit(openStage());
    await expect.poll(() => askedForSlots(her)).toBe(2);
    comeBack();
    await aWhile();
    expect(askedForSlots(her)).toBe(2);
  });
});

describe('a page that stays open', () => {
  it('reads the times again as often as the host wants, without a skeleton', async () => {
    const stage = openStage();
    const her = visit(stage, { booker: { refetchIntervalMs: 300, selectedDate: '2026-11-12' } });
    await expect.element(her.slot('9:45 am')).toBeVisible();
    const busy: string[] = [];
    const watch = new MutationObserver(() => {
      if (her.container.querySelector('[aria-busy="true"]')) busy.push('a skeleton');
    });
    watch.observe(her.container, { subtree: true, childList: true, attributes: true });
    await stage.holdAsStranger('2026-11-12T09:45:00Z');
    await expect.element(her.slot('9:45 am, just taken')).toBeVisible();
    watch.disconnect();
    expect(busy).toEqual([]);
  });
});
