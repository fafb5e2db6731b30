import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const patience = { timeout: 5000 };

describe('where the focus goes', () => {
  it('to the times after the day, to the form after the time, to the first mistake after sending', async () => {
    const her = visit(openStage());
    await her.day(thursday).click();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    await her.slot('9:45 am').click();
    await expect.element(her.heading('Your details')).toHaveFocus();
    await her.confirm.click();
    await expect.element(her.summary('2 answers need another look')).toHaveFocus();
    await her.root.getByRole('link', { name: 'Email: Enter your email address.' }).click();
    await expect.element(her.field('Email')).toHaveFocus();
    await expect.element(her.field('Email')).toHaveAccessibleDescription('Enter your email address.');
  });

  it('from where it was to the times: the day that she presses never has it', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay(thursday)).toBeVisible();
    const visited: EventTarget[] = [];
    her.root.element().addEventListener('focusin', ({ target }) => target && visited.push(target));
    await her.day(thursday).click();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    expect(visited).toEqual([her.heading('Thu 12 November').element()]);
  });

  it('to the times when she moves a booking, once they have been read', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toHaveFocus();
    stage.sandbox.fault({ name: 'slow', ms: 200, operation: 'slots.list' });
    await her.button('Reschedule').click();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
  });
});

describe('what is said', () => {
  it('a day says its full date and how many times are free', async () => {
    const her = visit(openStage());
    await expect.element(her.day(thursday)).toHaveAccessibleName('Thursday 12 November, 7 times free');
    await expect
      .element(her.day('Saturday 14 November'))
      .toHaveAccessibleName('Saturday 14 November, not available');
    await expect.element(her.day('Monday 9 November')).toHaveAttribute('aria-current', 'date');
  });

  it('another month says how many of its days have free times', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay(thursday)).toBeVisible();
    await her.button('Next month').click();
    await expect.element(her.status(/^December 2026, \d+ days with free times$/)).toBeInTheDocument();
  });

  it('two minutes before the end of her hold she is told once', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose(thursday, '9:45 am');
    await expect.element(her.status('Two minutes left')).not.toBeInTheDocument();
    stage.sandbox.advance({ minutes: 3 });
    await expect
      .element(her.status('Two minutes left: 9:45 am is held until then.'), patience)
      .toBeInTheDocument();
  });
});
