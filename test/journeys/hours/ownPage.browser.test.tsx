import { describe, expect, it } from 'vitest';
import { answeredBy, neverAnswered, refusal } from '../../support/answeredBy.js';
import { mouse } from '../../support/hands.js';
import { openHours, openHoursStage } from '../../support/hoursPage.js';

describe('a host’s page that leaves things out', () => {
  it('has no name to edit, no default to set, nothing to delete and no dates', async () => {
    const her = openHours(openHoursStage(), {
      props: {
        disableEditableHeading: true,
        allowDelete: false,
        allowSetToDefault: false,
        enableOverrides: false,
      },
    });
    await expect.element(her.until('Monday')).toBeVisible();
    for (const name of ['Rename', 'More', 'Add a date']) expect(her.button(name).query()).toBeNull();
  });

  it('offers times at its own step', async () => {
    const her = openHours(openHoursStage(), { props: { timeStepMinutes: 20 } });
    await her.from('Monday').click();
    await expect.element(her.root.getByRole('option', { name: '09:20' })).toBeInTheDocument();
    expect(her.root.getByRole('option', { name: '09:15' }).query()).toBeNull();
  });

  it('shows what it likes while hours are read, and where there are none', async () => {
    const stage = openHoursStage();
    const props = { loadingStateChildren: 'Reading hours', noScheduleChildren: 'No hours here' };
    const reading = openHours(stage, { props, provider: { fetch: answeredBy(stage.reach, neverAnswered) } });
    await expect.element(reading.text('Reading hours')).toBeVisible();
    await stage.sandbox.store.schedules.remove((await stage.stored()).id);
    const none = openHours(stage, { props });
    await expect.element(none.text('No hours here')).toBeVisible();
  });
});

it('a saving that the API refuses with 409 because another tab was faster loses nothing and asks', async () => {
  const stage = openHoursStage();
  let isFirst = true;
  const fasterTab = async () => {
    await stage.change({ availability: [{ days: ['Monday'], startTime: '10:00', endTime: '12:00' }] });
    return refusal(409, 'Conflict');
  };
  const fetch = answeredBy(stage.reach, ({ method }) => {
    if (method !== 'PATCH' || !isFirst) return undefined;
    isFirst = false;
    return fasterTab();
  });
  const her = openHours(stage, { provider: { fetch } });
  await mouse.type(her.until('Monday'), '15:30{Enter}');
  await her.save.click();
  await her.button('Keep mine, Monday: 09:00 – 15:30').click();
  await her.save.click();
  await expect.element(her.saved).toBeVisible();
  expect((await stage.stored()).availability).toEqual([
    { days: ['Monday'], startTime: '09:00', endTime: '15:30' },
  ]);
});
