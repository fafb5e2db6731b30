import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keys, mouse } from '../../support/hands.js';
import { openHours, openHoursStage } from '../../support/hoursPage.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describe('a host’s week', () => {
  it('is set from nothing by the keyboard alone', async () => {
    const stage = openHoursStage();
    await stage.change({ availability: [] });
    const her = openHours(stage);
    await keys.press(her.day('Monday'));
    await keys.type(her.from('Monday'), '830');
    await keys.type(her.until('Monday'), '12');
    await keys.press(her.addTo('Monday'));
    await expect.element(her.from('Monday', 1)).toHaveFocus();
    await keys.type(her.from('Monday', 1), '13:15');
    await keys.type(her.until('Monday', 1), '5 pm');
    await keys.press(her.copyOf('Monday'));
    for (const day of ['Tuesday', 'Wednesday', 'Thursday']) {
      await keys.press(her.copy.getByRole('checkbox', { name: day }));
    }
    await keys.press(her.copy.getByRole('button', { name: 'Copy to 3' }));
    await expect.element(her.copyOf('Monday')).toHaveFocus();
    await expect.element(her.from('Thursday', 1)).toHaveValue('13:15');
    await keys.press(her.day('Sunday'));
    await userEvent.keyboard('{Tab}{ArrowDown}');
    await expect.element(her.from('Sunday')).toHaveValue('09:15');
    await keys.press(her.save);
    await expect.element(her.saved).toBeVisible();

    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
    expect((await stage.stored()).availability).toEqual([
      { days, startTime: '08:30', endTime: '12:00' },
      { days, startTime: '13:15', endTime: '17:00' },
      { days: ['Sunday'], startTime: '09:15', endTime: '17:00' },
    ]);
    expect(her.writes).toHaveLength(1);
  });

  it('has Monday’s hours on every weekday once they are copied, as one step back', async () => {
    const stage = openHoursStage();
    const her = openHours(stage);
    await mouse.type(her.until('Monday'), '15:00{Enter}');
    await her.copyOf('Monday').click();
    for (const day of weekdays.slice(1)) await her.copy.getByRole('checkbox', { name: day }).click();
    await her.copy.getByRole('button', { name: 'Copy to 4' }).click();
    for (const day of weekdays) await expect.element(her.until(day)).toHaveValue('15:00');
    await her.button('Undo').click();
    await expect.element(her.until('Friday')).toHaveValue('17:00');
    await expect.element(her.until('Monday')).toHaveValue('15:00');
    await her.copyOf('Monday').click();
    for (const day of weekdays.slice(1)) await her.copy.getByRole('checkbox', { name: day }).click();
    await her.copy.getByRole('button', { name: 'Copy to 4' }).click();
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    expect((await stage.stored()).availability).toEqual([
      { days: weekdays, startTime: '09:00', endTime: '15:00' },
    ]);
  });

  it('goes on past midnight as two days, once she is asked', async () => {
    const stage = openHoursStage();
    const her = openHours(stage);
    await mouse.type(her.from('Friday'), '22:00{Enter}');
    await mouse.type(her.until('Friday'), '02:00{Enter}');
    await her.save.click();
    await expect.element(her.until('Friday')).toHaveFocus();
    expect(her.writes).toEqual([]);
    await her.button(/Until midnight, and on Saturday until 02:00/).click();
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    expect((await stage.stored()).availability).toEqual([
      { days: weekdays.slice(0, 4), startTime: '09:00', endTime: '17:00' },
      { days: ['Friday'], startTime: '22:00', endTime: '23:59' },
      { days: ['Saturday'], startTime: '00:00', endTime: '02:00' },
    ]);
  });

  it('ends at midnight where she ends it a minute before, as the API has no such end', async () => {
    const stage = openHoursStage();
    const her = openHours(stage);
    await mouse.type(her.until('Monday'), '23:59{Enter}');
    await expect.element(her.until('Monday')).toHaveValue('24:00');
  });

  it('is not saved while hours overlap: Save leads to them', async () => {
    const stage = openHoursStage();
    const her = openHours(stage);
    await her.addTo('Monday').click();
    await mouse.type(her.from('Monday', 1), '16:00{Enter}');
    await her.save.click();
    await expect.element(her.from('Monday', 1)).toHaveFocus();
    expect(her.writes).toEqual([]);
    await mouse.type(her.from('Monday', 1), '18:00{Enter}');
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
  });
});
