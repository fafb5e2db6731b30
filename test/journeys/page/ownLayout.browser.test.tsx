import { Booker } from 'daybook';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';

afterEach(() => page.viewport(1280, 900));

const timesFirst = (
  <>
    <div data-place="side">
      <Booker.Times />
    </div>
    <div data-place="middle">
      <Booker.MonthGrid />
      <Booker.Week />
      <Booker.Form />
      <Booker.Success />
    </div>
    <div data-place="foot">
      <Booker.Panel />
    </div>
  </>
);

describe('a layout of the host’s own', () => {
  it('books, from the first time to the receipt', async () => {
    const her = visit(openStage(), { booker: { children: timesFirst } });
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toHaveFocus();
  });

  it('puts each part where the host wants it, and only while it is its turn', async () => {
    const her = visit(openStage(), { booker: { children: timesFirst } });
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('9:45 am')).toBeVisible();
    expect(her.slot('9:45 am').element().closest('[data-place="side"]')).not.toBeNull();
    expect(her.heading('Initial assessment').element().closest('[data-place="foot"]')).not.toBeNull();
    await her.slot('9:45 am').click();
    await expect.element(her.heading('Your details')).toHaveFocus();
    expect(her.heading('Your details').element().closest('[data-place="middle"]')).not.toBeNull();
    await expect.element(her.times).not.toBeInTheDocument();
  });

  it.each([375, 700, 1280])('begins each part on one line below the other, %i px wide', async (widthPx) => {
    await page.viewport(widthPx, 740);
    const her = visit(openStage(), { booker: { children: timesFirst } });
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('9:45 am')).toBeVisible();
    const beginOf = (words: string) => her.heading(words).element().getBoundingClientRect().left;
    const month = beginOf('November 2026');
    expect([beginOf('Thu 12 November'), beginOf('Initial assessment')]).toEqual([month, month]);
  });

  it('shows the month and the times at once also on a phone', async () => {
    await page.viewport(375, 740);
    const her = visit(openStage(), { booker: { children: timesFirst } });
    await her.day('Thursday 12 November').click();
    await expect.element(her.month('November 2026')).toBeVisible();
    await expect.element(her.slot('9:45 am')).toBeVisible();
    await expect.element(her.text('Hannah Lindqvist')).toBeVisible();
    expect(her.root.getByRole('button', { name: 'Back to the month' }).elements()).toEqual([]);
    await expectNoAxeViolations(her.container);
  });

  it('shows on a phone which day the times beside the month are of, before one is picked', async () => {
    await page.viewport(375, 740);
    const weightOf = async (her: Visitor, day: string) => {
      await expect.element(her.freeDay(day)).toBeVisible();
      return getComputedStyle(her.freeDay(day).element()).fontWeight;
    };
    const own = visit(openStage(), { booker: { children: timesFirst } });
    const others = await weightOf(own, 'Thursday 12 November');
    expect(await weightOf(own, 'Monday 9 November')).not.toBe(others);
    const usual = visit(openStage());
    expect(await weightOf(usual, 'Monday 9 November')).toBe(others);
  });

  it('has a week where the visitor chooses one', async () => {
    const her = visit(openStage(), { booker: { children: timesFirst, view: 'WEEK_VIEW' } });
    await expect.element(her.root.getByRole('region', { name: 'Times' })).toBeVisible();
    await expect.element(her.month('November 2026')).not.toBeInTheDocument();
  });
});
