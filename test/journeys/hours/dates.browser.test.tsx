import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { freeTimes } from '../../support/freeTimes.js';
import { mouse } from '../../support/hands.js';
import { openHours, openHoursStage } from '../../support/hoursPage.js';

const cell = (day: string) => page.getByRole('gridcell', { name: day });
const adding = page.getByRole('dialog', { name: 'Add a date' });
const closed = (date: string) => ({ date, startTime: '00:00', endTime: '00:00' });

describe('dates that differ', () => {
  it('are closed over a month’s end, saved with the rest, and offered to nobody', async () => {
    const stage = openHoursStage();
    const her = openHours(stage);
    const asked = { username: 'noor', eventTypeSlug: 'quarter', start: '2026-11-26', end: '2026-12-04' };
    const before = Object.keys(await freeTimes(stage.sandbox, asked));
    expect(before).toHaveLength(7);

    await her.button('Add a date').click();
    await cell('Friday 27 November 2026').click();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}');
    await adding.getByRole('button', { name: 'Add 12 days' }).click();
    await her.button('Undo').click();
    expect(her.changes.query()).toBeNull();

    await her.button('Add a date').click();
    await cell('Friday 27 November 2026').click();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await adding.getByRole('button', { name: 'Add 5 days' }).click();
    await mouse.type(her.until('Thursday'), '12:00{Enter}');
    expect(her.writes).toEqual([]);
    await her.save.click();
    await expect.element(her.saved).toBeVisible();

    expect(her.writes).toHaveLength(1);
    // In the order in which the API understands them: the last one first.
    expect((await stage.stored()).overrides.toReversed()).toEqual(
      ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'].map(closed),
    );
    const after = await freeTimes(stage.sandbox, asked);
    expect(Object.keys(after)).toEqual(['2026-11-26', '2026-12-02', '2026-12-03', '2026-12-04']);
    expect(after['2026-12-03']?.at(-1)).toContain('T11:45');
  });

  it('are taken back to what every week has', async () => {
    const stage = openHoursStage();
    await stage.change({ overrides: [closed('2026-11-18'), closed('2026-12-24')] });
    const her = openHours(stage);
    await her.button('Remove Wednesday 18 November 2026').click();
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    expect((await stage.stored()).overrides).toEqual([closed('2026-12-24')]);
    expect(her.writes.map(({ body }) => Object.keys(body))).toEqual([['overrides']]);
  });
});
