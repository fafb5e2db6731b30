import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mouse } from '../../support/hands.js';
import { type HoursPage, openHours, openHoursStage } from '../../support/hoursPage.js';

const endMondayAt = (her: HoursPage, time: string) => mouse.type(her.until('Monday'), `${time}{Enter}`);

describe('steps back and forward', () => {
  it('lead back to what is saved and forth again, with the focus on their buttons', async () => {
    const her = openHours(openHoursStage());
    await endMondayAt(her, '15:30');
    expect(her.button('Redo').query()).toBeNull();
    await expect.element(her.button('Undo')).toBeVisible();
    her.button('Undo').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.text('All as it is saved')).toBeVisible();
    expect(her.changes.query()).toBeNull();
    await expect.element(her.until('Monday')).toHaveValue('17:00');
    await expect.element(her.button('Undo')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(her.button('Redo')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.until('Monday')).toHaveValue('15:30');
    await expect.element(her.changes).toBeVisible();
    expect(her.button('Redo').query()).toBeNull();
  });

  it('take back what was discarded', async () => {
    const her = openHours(openHoursStage());
    await endMondayAt(her, '15:30');
    await her.button('Discard').click();
    await expect.element(her.until('Monday')).toHaveValue('17:00');
    await her.button('Undo').click();
    await expect.element(her.until('Monday')).toHaveValue('15:30');
  });

  it('lead behind a saving for as long as that is news, as a change that is not saved', async () => {
    const stage = openHoursStage();
    const her = openHours(stage);
    await endMondayAt(her, '15:30');
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    await her.button('Undo').click();
    await expect.element(her.until('Monday')).toHaveValue('17:00');
    await expect.element(her.changes).toHaveTextContent('Monday ends 17:00, was 15:30');
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    expect((await stage.stored()).availability).toEqual([
      {
        days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
        startTime: '09:00',
        endTime: '17:00',
      },
    ]);
  });

  it('are not offered behind a saving of which the host’s page tells', async () => {
    const her = openHours(openHoursStage(), { props: { disableToasts: true } });
    await endMondayAt(her, '15:30');
    await her.save.click();
    await expect.element(her.changes).not.toBeInTheDocument();
    expect(her.button('Undo').query()).toBeNull();
  });
});
