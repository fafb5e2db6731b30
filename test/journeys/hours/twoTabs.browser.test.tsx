import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mouse } from '../../support/hands.js';
import { type HoursPage, openHours, openHoursStage } from '../../support/hoursPage.js';

const nineToFive = { startTime: '09:00', endTime: '17:00' };
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

const endMondayAt = (her: HoursPage, time: string) => mouse.type(her.until('Monday'), `${time}{Enter}`);

describe('two tabs that save the same hours', () => {
  it('both have what they changed, where that is not the same', async () => {
    const stage = openHoursStage();
    const [her, other] = [openHours(stage), openHours(stage)];
    await endMondayAt(her, '15:30');
    await mouse.type(other.until('Tuesday'), '12:00{Enter}');
    await other.save.click();
    await expect.element(other.saved).toBeVisible();
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    await expect.element(her.until('Tuesday')).toHaveValue('12:00');
    expect((await stage.stored()).availability).toEqual([
      { days: ['Monday'], startTime: '09:00', endTime: '15:30' },
      { days: ['Tuesday'], startTime: '09:00', endTime: '12:00' },
      { days: weekdays.slice(2), ...nineToFive },
    ]);
  });

  it.each([
    [/^Keep mine, Monday: 09:00 – 15:30/, '15:30'],
    [/^Take theirs, Monday: 09:00 – 12:00/, '12:00'],
  ])('are asked about what both changed: %s', async (answer, end) => {
    const stage = openHoursStage();
    const [her, other] = [openHours(stage), openHours(stage)];
    await endMondayAt(her, '15:30');
    await mouse.type(her.until('Friday'), '16:00{Enter}');
    await endMondayAt(other, '12:00');
    await other.save.click();
    await expect.element(other.saved).toBeVisible();
    await her.save.click();
    await expect.element(her.text('This was changed elsewhere meanwhile').first()).toBeVisible();
    await expect.element(her.until('Monday')).toHaveValue('15:30');
    await her.button(answer).click();
    await expect.element(her.until('Monday')).toHaveValue(end);
    await expect.element(her.until('Friday')).toHaveValue('16:00');
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    const { availability } = await stage.stored();
    expect(availability).toContainEqual({ days: ['Monday'], startTime: '09:00', endTime: end });
    expect(availability).toContainEqual({ days: ['Friday'], startTime: '09:00', endTime: '16:00' });
  });

  it('decide on each field by itself, by keys alone, and lose nothing', async () => {
    const stage = openHoursStage();
    const [her, other] = [openHours(stage), openHours(stage)];
    for (const [tab, end] of [
      [her, '15:30'],
      [other, '12:00'],
    ] as const) {
      for (const day of ['Monday', 'Tuesday', 'Friday']) await mouse.type(tab.until(day), `${end}{Enter}`);
    }
    await other.day('Friday').click();
    await other.save.click();
    await expect.element(other.saved).toBeVisible();
    await her.save.click();
    await expect
      .element(her.root.getByRole('listitem', { name: 'Friday' }))
      .toHaveTextContent('FridayMine09:00 – 15:30Keep mineTheirsclosedTake theirs');
    // Save leads to the first question; an answer leads to the next one, and the last one to Save.
    await expect.element(her.save).toBeVisible();
    her.save.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.button('Keep mine, Monday: 09:00 – 15:30')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.button('Keep mine, Tuesday: 09:00 – 15:30')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(her.button('Keep mine, Friday: 09:00 – 15:30')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(her.save).toHaveFocus();
    await expect.element(her.until('Tuesday')).toHaveValue('12:00');
    await expect.element(her.day('Friday')).not.toBeChecked();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.saved).toBeVisible();
    expect((await stage.stored()).availability).toEqual([
      { days: ['Monday'], startTime: '09:00', endTime: '15:30' },
      { days: ['Tuesday'], startTime: '09:00', endTime: '12:00' },
      { days: ['Wednesday', 'Thursday'], ...nineToFive },
    ]);
  });

  it.each([
    ['Keep all of mine', '15:30'],
    ['Take all of theirs', '12:00'],
  ])('decide on all of it at once: %s', async (answer, end) => {
    const stage = openHoursStage();
    const [her, other] = [openHours(stage), openHours(stage)];
    for (const day of ['Monday', 'Tuesday']) {
      await mouse.type(her.until(day), '15:30{Enter}');
      await mouse.type(other.until(day), '12:00{Enter}');
    }
    await other.save.click();
    await expect.element(other.saved).toBeVisible();
    await her.save.click();
    await her.button(answer).click();
    await expect.element(her.until('Monday')).toHaveValue(end);
    await expect.element(her.until('Tuesday')).toHaveValue(end);
    expect(her.button(/^Keep mine/).query()).toBeNull();
  });
});
