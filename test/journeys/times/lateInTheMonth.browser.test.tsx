import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';

const late = () => openStage({ now: '2026-11-28T09:00:00Z' });
const both = 'Nov – Dec 2026';
const daysOf = (her: Visitor) =>
  [...her.container.querySelectorAll<HTMLElement>('[data-day]')].map(({ dataset }) => dataset.day);

describe('late in a month', () => {
  it('its past weeks make room for the next one’s, which are booked from there', async () => {
    const stage = late();
    const her = visit(stage);
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    await expect.element(her.heading(both)).toBeVisible();
    expect([daysOf(her)[0], daysOf(her).at(-1)]).toEqual(['2026-11-23', '2026-12-31']);
    await her.day('Tuesday 1 December').click();
    await expect.element(her.heading('Tue 1 December')).toHaveFocus();
    await expect.element(her.heading(both)).toBeVisible();
    await her.slot('10:30 am').click();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-12-01T10:30:00Z')).toHaveLength(1);
  });

  it('arrows walk from one month into the other, and into no week that is past', async () => {
    const her = visit(late());
    await expect.element(her.freeDay('Monday 30 November')).toBeVisible();
    her.day('Monday 30 November').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(her.day('Tuesday 1 December')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(her.day('Tuesday 24 November')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{PageUp}');
    await expect.element(her.day('Tuesday 24 November')).toHaveFocus();
    await expect.element(her.heading(both)).toBeVisible();
    await userEvent.keyboard('{PageDown}{PageDown}');
    await expect.element(her.day('Sunday 24 January')).toHaveFocus();
    await expect.element(her.heading('January 2027')).toBeVisible();
  });

  it('the next month is shown whole, and the way back leads to both', async () => {
    const her = visit(late());
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    await her.button('Next month').click();
    await expect.element(her.heading('December 2026')).toBeVisible();
    expect(daysOf(her)).toHaveLength(31);
    await her.button('Previous month').click();
    await expect.element(her.heading(both)).toBeVisible();
    await expect.element(her.button('Previous month')).toHaveAttribute('aria-disabled', 'true');
  });

  it('on a phone the days beside each other lead over the month’s end and back', async () => {
    const her = visit(late(), { width: 375 });
    await her.day('Tuesday 1 December').click();
    await her.button('Mon 30').click();
    await expect.element(her.heading('Mon 30 November')).toHaveFocus();
    await her.button('Tue 1').click();
    await expect.element(her.heading('Tue 1 December')).toHaveFocus();
    await her.button('Mon 30').click();
    await expect.element(her.heading('Mon 30 November')).toHaveFocus();
  });

  it('an outage is no empty calendar, in either month', async () => {
    const stage = late();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.list' });
    const her = visit(stage);
    await expect.element(her.alert('The times did not load')).toBeVisible();
    stage.sandbox.clearFaults();
    await her.button('Try again').click();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
  });

  it('no week is left out that is past by a device’s wrong clock alone', async () => {
    const stage = openStage();
    const aheadMs = 19 * 24 * 3_600_000;
    const her = visit(stage, { provider: { now: () => stage.now() + aheadMs } });
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
  });

  it('the link to a day of the next month opens that month, whenever it is followed', async () => {
    const before = location.href;
    try {
      const her = visit(late(), { booker: { allowUpdatingUrlParams: true } });
      await her.day('Thursday 3 December').click();
      await expect.poll(() => new URLSearchParams(location.search).get('date')).toBe('2026-12-03');
      expect(new URLSearchParams(location.search).get('month')).toBe('2026-12');
    } finally {
      history.replaceState(history.state, '', before);
    }
  });
});
