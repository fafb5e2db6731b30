import { setTimeout as wait } from 'node:timers/promises';
import { isSlots, serialDepth, watchNetwork } from './watchNetwork.mjs';
import { watchPage } from './watchPage.mjs';
import { host, openingTime } from './world.mjs';

const day = '.daybook-monthgrid-day[data-available]';
const slot = '.daybook-booker-slot:not([aria-disabled])';
const nameField = '.daybook-booker-details input';
const patienceMs = 60_000;
/** In which what a page loads after its first times has come. */
const restOfCodeMs = 1500;

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * As somebody's browser is. Its window has been open: a new one of Chromium loads pages of its own, such as its address
 * bar's, for about a second and on a second core. And a press lasts: the pointer has come, and gone down, before.
 */
export const asVisitors = { restMs: 2000, pressMs: 80, isWeighed: false };

/** As the incumbent was recorded, to the letter: nothing of that, and a collection of garbage before the first press. */
export const asRecorded = { restMs: 0, pressMs: 0, isWeighed: true };

const addressOf = ({ pageUrl, apiUrl, event }) =>
  `${pageUrl}/?${new URLSearchParams({ api: apiUrl, host, event, now: openingTime })}`;

/**
 * Somebody opens the page, looks at two days and two months, takes a time and types her name: what each of it took.
 * `cpu` is how many times slower than this machine hers is.
 */
export const visit = (browser, { cpu, manner, ...where }) =>
  inPage(browser, { cpu, manner }, async (page, session) => {
    const requests = await watchNetwork(session, where.apiUrl);
    await page.goto(addressOf(where), { waitUntil: 'commit' });
    return {
      ...(await load(page, session, requests)),
      ...(manner.isWeighed && { heapMb: await heapMb(session) }),
      ...(await walk(page, requests, manner)),
      ...(await page.evaluate(() => ({
        shiftAfterInput: watched.shiftAfterInput,
        shift: watched.shiftAtLoad,
      }))),
    };
  });

/**
 * The heap of a page that nobody is timed on: a collection throws away compiled code, which no browser does between a look
 * and a press.
 */
export const weigh = (browser, { manner, ...where }) =>
  inPage(browser, { cpu: 1, manner }, async (page, session) => {
    await page.goto(addressOf(where), { waitUntil: 'commit' });
    await page.evaluate(([it, most]) => watched.until(() => watched.hits(it), most), [slot, patienceMs]);
    await wait(restOfCodeMs);
    return { heapMb: await heapMb(session) };
  });

/** Somebody opens a page of React without Daybook: when its button can be pressed. */
export const glance = (browser, { pageUrl, cpu, manner }) =>
  inPage(browser, { cpu, manner }, async (page, session) => {
    await page.goto(pageUrl, { waitUntil: 'commit' });
    const bareSlot = await page.evaluate(
      (most) => watched.until(() => watched.hits('button'), most),
      patienceMs,
    );
    const { TaskDuration } = await metricsOf(session);
    return { bareSlot, bareTask: TaskDuration * 1000 };
  });

async function inPage(browser, { cpu, manner }, measure) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Europe/London',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.addInitScript(watchPage);
    await wait(manner.restMs);
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

const bytesOf = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** Until the first time can be pressed. */
async function load(page, session, requests) {
  const [firstDay, firstSlot] = await page.evaluate(
    ([aDay, aSlot, most]) =>
      Promise.all([aDay, aSlot].map((it) => watched.until(() => watched.hits(it), most))),
    [day, slot, patienceMs],
  );
  const { ScriptDuration, TaskDuration, LayoutDuration, RecalcStyleDuration } = await metricsOf(session);
  const seen = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    longTasks: watched.longTasks,
    commits: watched.commits,
    nodes: document.querySelectorAll('*').length,
  }));
  const sent = requests();
  const slots = sent.find(isSlots);
  const calls = sent.filter(({ isApi }) => isApi);
  const bytes = bytesOf(sent);
  // The rest of the code comes once there are times; nothing of it is in the way of the first.
  await wait(restOfCodeMs);
  return {
    firstDay,
    firstSlot,
    fcp: seen.fcp,
    script: ScriptDuration * 1000,
    task: TaskDuration * 1000,
    layout: (LayoutDuration + RecalcStyleDuration) * 1000,
    longTasks: seen.longTasks.length,
    longestTask: Math.max(0, ...seen.longTasks),
    blocking: seen.longTasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
    commits: seen.commits,
    nodes: seen.nodes,
    calls: calls.filter(({ isPreflight }) => !isPreflight).length,
    preflights: calls.filter(({ isPreflight }) => isPreflight).length,
    depth: serialDepth(slots, sent),
    apiDepth: serialDepth(slots, calls),
    bytes,
    allBytes: bytesOf(requests()),
  };
}

async function heapMb(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.disable');
  const { JSHeapUsedSize } = await metricsOf(session);
  return JSHeapUsedSize / 1e6;
}

/** From the press of a button until what it is for is painted. */
async function timed(page, { button, pressMs, isDone, told = null }) {
  await page.evaluate(() => {
    watched.clickedAt = 0;
  });
  const done = page.evaluate(
    ([source, given, most]) => {
      const isSo = new Function('given', `return (${source})(given)`);
      return watched.until(() => watched.clickedAt > 0 && isSo(given), performance.now() + most);
    },
    [isDone.toString(), told, patienceMs],
  );
  await button.click({ force: true, delay: pressMs });
  const at = await done;
  const clickedAt = await page.evaluate(() => watched.clickedAt);
  if (at === null) throw new Error('What was pressed for never came.');
  await wait(150);
  return at - clickedAt;
}

const shownDay = (page) =>
  page.evaluate(() => document.querySelector('[data-focus="times"]')?.textContent ?? '');

/** Runs in the page: the times of another day stand there. */
const hasOtherTimes = ({ before, selector }) => {
  const shown = document.querySelector('[data-focus="times"]')?.textContent;
  return shown !== undefined && shown !== before && watched.hits(selector);
};

async function walk(page, requests, { pressMs }) {
  const toOtherTimes = async (button) => {
    const told = { before: await shownDay(page), selector: slot };
    return timed(page, { button, pressMs, isDone: hasOtherTimes, told });
  };
  const [next, previous] = ['Next month', 'Previous month'].map((name) => page.getByRole('button', { name }));
  const asked = () => requests().filter(isSlots).length;

  const day1 = await toOtherTimes(page.locator(day).nth(3));
  const day2 = await toOtherTimes(page.locator(day).nth(4));
  const slotCount = await page.locator(slot).count();
  const monthCold = await toOtherTimes(next);
  const monthCold2 = await toOtherTimes(next);
  await toOtherTimes(previous);
  const askedBefore = asked();
  const monthWarm = await toOtherTimes(next);
  const monthWarmCalls = asked() - askedBefore;
  const toForm = await timed(page, {
    button: page.locator(slot).nth(1),
    pressMs,
    isDone: (selector) => watched.hits(selector),
    told: nameField,
  });

  await page.locator(nameField).first().click({ force: true });
  const [keys, commitsBefore] = ['abcdefghijklmnopqrst', await page.evaluate(() => watched.commits)];
  const began = performance.now();
  await page.keyboard.type(keys);
  const perKey = (performance.now() - began) / keys.length;
  const commitsPerKey = ((await page.evaluate(() => watched.commits)) - commitsBefore) / keys.length;
  const longTasksInAll = await page.evaluate(() => watched.longTasks.length);
  return {
    day1,
    day2,
    slotCount,
    monthCold,
    monthCold2,
    monthWarm,
    monthWarmCalls,
    toForm,
    perKey,
    commitsPerKey,
    longTasksInAll,
  };
}
