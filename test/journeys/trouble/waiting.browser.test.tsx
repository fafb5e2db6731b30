import { describe, expect, it } from 'vitest';
import { answeredBy, lineOf, neverAnswered, refusal } from '../../support/answeredBy.js';
import { ada } from '../../support/bookerPage.js';
import { heldAnswers } from '../../support/heldAnswers.js';
import { inAHurry } from '../../support/inAHurry.js';
import { openStage, type Visit, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const nothingFree = /No times left|Fully booked|No times free/;

interface Shift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}
const isShift = (entry: PerformanceEntry): entry is Shift => 'sources' in entry;

/** What moved by itself in an element since it was called: how often. What others left on the page may move. */
function watchShifts(): (element: Element) => number {
  const shifts: Shift[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries().filter(isShift)));
  observer.observe({ type: 'layout-shift' });
  return (element) =>
    shifts.filter(({ sources }) => sources.some(({ node }) => node === null || element.contains(node)))
      .length;
}

describe('a wait over a second', () => {
  inAHurry();
  const waits: [what: string, slow: RegExp, words: string][] = [
    ['times', /^GET \/v2\/slots$/, 'Looking for free times'],
    ['the event type', /^GET \/v2\/event-types$/, 'Loading the booking page'],
  ];
  const all = ['everything', /./, 'Looking for free times'] as const;
  /** She comes, and what that names is not answered before `letGo`. */
  function visitSlow(slow: RegExp, width: number) {
    const stage = openStage();
    const { fetch, letGo } = heldAnswers(stage.sandbox.fetch, (request) => slow.test(lineOf(request)));
    return { letGo, her: visit(stage, { width, provider: { fetch } }) };
  }
  const cases = [...waits, all].map((wait) => [...wait, 1120] as const);
  it.each([...cases, [...all, 375] as const])(
    'says what goes on, aloud too, and moves nothing: %s',
    async (_, slow, words, width) => {
      const shifts = watchShifts();
      const { her, letGo } = visitSlow(slow, width);
      await expect.poll(() => her.container.querySelector('[aria-busy="true"]')).not.toBeNull();
      await expect.element(her.status(words)).toBeInTheDocument();
      await expect.element(her.text(words).last()).toBeVisible();
      expect(shifts(her.container)).toBe(0);
      letGo();
      await expect.element(her.freeDay(thursday)).toBeVisible();
      await expect.element(her.heading('Initial assessment')).toBeVisible();
      await expect.element(her.status(words)).not.toBeInTheDocument();
    },
  );

  // On a phone the panel stands above the month, and how high it is only the event type tells.
  it.each(waits)('ends without moving anything where there is room: %s', async (_, slow, words) => {
    const shifts = watchShifts();
    const { her, letGo } = visitSlow(slow, 1120);
    await expect.element(her.status(words)).toBeInTheDocument();
    letGo();
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await expect.element(her.heading('Initial assessment')).toBeVisible();
    expect(shifts(her.container)).toBe(0);
  });

  it('says so of a month that she turned to', async () => {
    let isSlow = false;
    const stage = openStage();
    const { fetch, letGo } = heldAnswers(stage.sandbox.fetch, () => isSlow);
    const her = visit(stage, { provider: { fetch } });
    await expect.element(her.freeDay(thursday)).toBeVisible();
    isSlow = true;
    await her.button('Next month').click();
    await expect.element(her.status('Looking for free times')).toBeInTheDocument();
    letGo();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
  });
});

it('an answer that comes at once says nothing of a wait', async () => {
  const her = visit(openStage());
  await expect.element(her.freeDay(thursday)).toBeVisible();
  await expect.element(her.status('Looking for free times')).not.toBeInTheDocument();
});

describe('times that are never answered', () => {
  inAHurry();
  it.each(['GET /v2/slots', 'GET /v2/event-types'])('can be asked for anew: %s', async (line) => {
    const stage = openStage();
    let isDead = true;
    const fetch = answeredBy(stage.sandbox.fetch, (request) =>
      isDead && lineOf(request) === line ? neverAnswered(request) : undefined,
    );
    const her = visit(stage, { provider: { fetch } });
    await expect.element(her.status('This takes longer than usual.')).toBeInTheDocument();
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
