import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

const start = location.href;
const inAddress = () => Object.fromEntries(new URL(location.href).searchParams);
const open = (query: string) => history.pushState(null, '', `?${query}`);
const kept = { booker: { allowUpdatingUrlParams: true } };

beforeEach(() => open('ref=mail'));
afterEach(() => history.pushState(null, '', start));

describe('the page’s address', () => {
  it('tells what she chose, and Back and Forward go between times and form with all that she typed', async () => {
    const stage = openStage();
    const her = visit(stage, kept);
    await her.choose('Thursday 12 November', '9:45 am');
    const atForm = { ref: 'mail', month: '2026-11', date: '2026-11-12', slot: '2026-11-12T09:45:00.000Z' };
    await expect.poll(inAddress).toEqual(atForm);
    await her.fillIn(ada);
    history.back();
    await expect.element(her.heading('Thu 12 November')).toBeVisible();
    expect(inAddress()).toEqual({ ref: 'mail', month: '2026-11', date: '2026-11-12' });
    await expect.poll(() => stage.holds()).toEqual([]);
    history.forward();
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await expect.poll(() => stage.holds()).toEqual(['2026-11-12T09:45:00.000Z']);
    await her.button('Back to the times').click();
    await expect.element(her.heading('Thu 12 November')).toBeVisible();
    await expect.poll(inAddress).toEqual({ ref: 'mail', month: '2026-11', date: '2026-11-12' });
  });

  it('opens the form of the time that a link names, with a hold', async () => {
    open('slot=2026-11-12T09:45:00.000Z');
    const stage = openStage();
    const her = visit(stage, kept);
    await expect.element(her.heading('Your details')).toBeVisible();
    await expect.poll(() => stage.holds()).toEqual(['2026-11-12T09:45:00.000Z']);
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.poll(() => inAddress().slot).toBeUndefined();
  });

  it('says that the time of a link has gone', async () => {
    open('slot=2026-11-12T09:45:00.000Z');
    const stage = openStage();
    await stage.holdAsStranger('2026-11-12T09:45:00Z');
    const her = visit(stage, kept);
    await expect.element(her.status('Thu 12 November, 9:45 am is no longer free')).toBeVisible();
    await expect.element(her.slot('10:30 am')).toBeVisible();
    await expect.poll(() => inAddress().slot).toBeUndefined();
  });

  it('begins with what it says, and ignores what it says wrongly', async () => {
    open('month=2026-12&layout=list_view&duration=60&cal.tz=Mars/Olympus');
    const her = visit(openStage(), kept);
    await expect.element(her.root.getByRole('radio', { name: 'List' })).toBeChecked();
    await expect.element(her.root.getByRole('radio', { name: '60 min' })).toBeChecked();
    await expect.element(her.zone).toHaveAccessibleName(/London/);
  });

  it('is left alone unless the host wants it', async () => {
    open('month=2027-01');
    const her = visit(openStage());
    await her.choose('Thursday 12 November', '9:45 am');
    expect(inAddress()).toEqual({ month: '2027-01' });
  });
});
