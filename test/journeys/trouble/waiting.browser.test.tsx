import type { Fault } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import { answeredBy, lineOf, neverAnswered, refusal } from '../../support/answeredBy.js';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visit, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const nothingFree = /No times left|Fully booked|No times free/;
const noticed = { timeout: 4000 };

/** What moved by itself since it was called. */
function watchShifts(): () => number {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
  });
  observer.observe({ type: 'layout-shift' });
  return () => sum;
}

describe('a wait over a second', () => {
  const waits: [what: string, fault: Fault, words: string][] = [
    ['times', { name: 'slow', ms: 2500, operation: 'slots.list' }, 'Looking for free times'],
    ['the event type', { name: 'slow', ms: 2500, operation: 'eventTypes.list' }, 'Loading the booking page'],
  ];
  const all = ['everything', { name: 'slow', ms: 2500 }, 'Looking for free times'] as const;
  const cases = [...waits, all].map((wait) => [...wait, 1120] as const);
  it.each([...cases, [...all, 375] as const])(
    'says what goes on, aloud too, and moves nothing: %s',
    async (_, fault, words, width) => {
      const stage = openStage();
      stage.sandbox.fault(fault);
      const shifts = watchShifts();
      const her = visit(stage, { width });
      await expect.poll(() => her.container.querySelector('[aria-busy="true"]')).not.toBeNull();
      await expect.element(her.status(words), noticed).toBeInTheDocument();
      await expect.element(her.text(words).last()).toBeVisible();
      expect(shifts()).toBe(0);
      await expect.element(her.freeDay(thursday)).toBeVisible();
      await expect.element(her.heading('Initial assessment')).toBeVisible();
      await expect.element(her.status(words)).not.toBeInTheDocument();
    },
  );

  // On a phone the panel stands above the month, and how high it is only the event type tells.
  it.each(waits)('ends without moving anything where there is room: %s', async (_, fault, words) => {
    const stage = openStage();
    stage.sandbox.fault(fault);
    const shifts = watchShifts();
    const her = visit(stage, { width: 1120 });
    await expect.element(her.status(words), noticed).toBeInTheDocument();
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await expect.element(her.heading('Initial assessment')).toBeVisible();
    expect(shifts()).toBe(0);
  });

  it('says nothing where the answer comes at once', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await expect.element(her.status('Looking for free times')).not.toBeInTheDocument();
  });

  it('says so of a month that she turned to', async () => {
    const stage = openStage();
    const her = visit(stage);
    await expect.element(her.freeDay(thursday)).toBeVisible();
    stage.sandbox.fault({ name: 'slow', ms: 2500, operation: 'slots.list' });
    await her.button('Next month').click();
    await expect.element(her.status('Looking for free times'), noticed).toBeInTheDocument();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
  });
});

describe('times that are never answered', () => {
  it.each(['GET /v2/slots', 'GET /v2/event-types'])('can be asked for anew: %s', async (line) => {
    const stage = openStage();
    let isDead = true;
    const fetch = answeredBy(stage.sandbox.fetch, (request) =>
      isDead && lineOf(request) === line ? neverAnswered(request) : undefined,
    );
    const her = visit(stage, { provider: { fetch } });
    await expect
      .element(her.status('This takes longer than usual.'), { timeout: 12_000 })
      .toBeInTheDocument();
    await expect.element(her.text(nothingFree)).not.toBeInTheDocument();
    isDead = false;
    await her.button('Try again').click();
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await expect.element(her.heading('Initial assessment')).toBeVisible();
    await expect.element(her.status('This takes longer than usual.')).not.toBeInTheDocument();
  });
});

describe('a server that asks to be left alone', () => {
  it('for longer than anybody waits is told at once, and is not asked again by itself', async () => {
    const stage = openStage();
    const fetch = answeredBy(stage.sandbox.fetch, (request) =>
      lineOf(request) === 'GET /v2/slots' ? refusal(429, '', { 'retry-after': '60' }) : undefined,
    );
    const her = visit(stage, { provider: { fetch } });
    await expect.element(her.alert('Too many people are asking right now.')).toBeVisible();
    await expect.element(her.text(nothingFree)).not.toBeInTheDocument();
    expect(her.sent.filter(({ path }) => path.startsWith('/v2/slots'))).toHaveLength(1);
  });
});

describe('a clock that is wrong', () => {
  const days = 86_400_000;
  const book = (errorDays: number, how: Visit = {}) => {
    const stage = openStage();
    return { stage, her: visit(stage, { ...how, provider: { now: () => stage.now() + errorDays * days } }) };
  };

  it('by forty days ahead shows the times of its month, and says so once the server’s is known', async () => {
    const { her, stage } = book(40);
    await her.choose('Monday 21 December', '9:45 am');
    await expect.element(her.status('This device’s clock is 960 hours ahead')).toBeVisible();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-12-21T09:45:00Z')).toHaveLength(1);
  });

  it('by forty days behind leads to the next free time', async () => {
    const { her } = book(-40);
    await expect.element(her.text(/^Next free: Mon 9 November|^Next free: /)).toBeVisible();
    await her.button(/^Go to /).click();
    await expect.element(her.month('November 2026')).toBeVisible();
    await expect.element(her.freeDay(thursday)).toBeVisible();
  });
});
