import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';

const press = (keys: string) => userEvent.keyboard(keys);

/** Tab until the focus is there; fails where a whole round does not lead to it. */
async function tabTo(isThere: () => boolean) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (isThere()) return;
    await press('{Tab}');
  }
  throw new Error(
    `Tab does not lead there; the focus is on ${document.activeElement?.outerHTML.slice(0, 200)}`,
  );
}

const named = (name: string) => () => document.activeElement?.textContent?.startsWith(name) ?? false;
const isOnDay = () => document.activeElement?.getAttribute('role') === 'gridcell';
const isOnField = (her: Visitor, label: string) => () => document.activeElement === her.field(label).query();

describe('with the keyboard alone', () => {
  it('a visitor books', async () => {
    const stage = openStage();
    const her = visit(stage);
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    await tabTo(isOnDay);
    await expect.element(her.day('Monday 9 November')).toHaveFocus();
    await press('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    await tabTo(named('9:45 am'));
    await press('{Enter}');
    await expect.element(her.heading('Your details')).toHaveFocus();

    await tabTo(isOnField(her, 'Name'));
    await press(ada.name);
    await press('{Enter}');
    const summary = her.summary('One answer needs another look');
    await expect.element(summary).toHaveFocus();
    await press('{Tab}{Enter}');
    await expect.element(her.field('Email')).toHaveFocus();
    await press(ada.email);
    await press('{Enter}');
    await expect.element(her.heading('You are booked, Ada')).toHaveFocus();
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });

  it('sees the times of a day before the focus goes to them', async () => {
    const her = visit(openStage());
    const day = her.day('Thursday 12 November');
    await expect.element(day).toBeVisible();
    await tabTo(isOnDay);
    await press('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(day).toHaveFocus();
    const pressed = day.element();
    (pressed as HTMLElement).click();
    await new Promise(requestAnimationFrame);
    expect(her.heading('Thu 12 November').query()).not.toBeNull();
    expect(document.activeElement).toBe(pressed);
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
  });

  it('walks through the month by the keys of the practices guide', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    await tabTo(isOnDay);
    const steps: [key: string, day: string][] = [
      ['{ArrowDown}', 'Monday 16 November'],
      ['{End}', 'Sunday 22 November'],
      ['{Home}', 'Monday 16 November'],
      ['{ArrowLeft}', 'Sunday 15 November'],
      ['{ArrowUp}', 'Sunday 8 November'],
      ['{PageDown}', 'Tuesday 8 December'],
      ['{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'Tuesday 5 January'],
      ['{PageUp}', 'Saturday 5 December'],
      ['{PageUp}', 'Thursday 5 November'],
    ];
    for (const [key, day] of steps) {
      await press(key);
      await expect.element(her.day(day), { message: `${key} leads to ${day}` }).toHaveFocus();
    }
    await press('{PageUp}');
    await expect.element(her.month('November 2026')).toBeVisible();
    await expect.element(her.day('Thursday 5 November')).toHaveFocus();
  });

  it('chooses with Space, and presses a day without times in vain', async () => {
    const her = visit(openStage());
    await expect
      .element(her.day('Saturday 14 November'))
      .toHaveAccessibleName('Saturday 14 November, not available');
    await tabTo(isOnDay);
    await press('{ArrowDown}{ArrowLeft}{ArrowLeft} ');
    await expect.element(her.day('Saturday 14 November')).toHaveFocus();
    await press('{ArrowLeft} ');
    await expect.element(her.heading('Fri 13 November')).toHaveFocus();
  });

  it('goes back to the times, and stays there', async () => {
    const her = visit(openStage());
    await her.choose('Thursday 12 November', '9:45 am');
    await press('{Shift>}{Tab}{/Shift}');
    await expect.element(her.button('Back to the times')).toHaveFocus();
    await press('{Enter}');
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
  });

  it('picks another zone by typing its city, and comes back to where she was', async () => {
    const her = visit(openStage());
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    await tabTo(() => document.activeElement === her.zone.query());
    await press('{Enter}');
    await expect.element(her.combobox).toHaveFocus();
    await press('kathm{ArrowDown}{ArrowUp}{Enter}');
    await expect.element(her.zone).toHaveAccessibleName(/Kathmandu/);
    await expect.element(her.zone).toHaveFocus();
  });
});
