import { describe, expect, it } from 'vitest';
import { answeredBy, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { mouse } from '../../support/hands.js';
import { openHours, openHoursStage } from '../../support/hoursPage.js';

const sights = [
  { theme: 'light', width: 1120 },
  { theme: 'dark', width: 1120 },
  { theme: 'light', width: 375 },
  { theme: 'dark', width: 375 },
] as const;

describe.each(sights)('hours, $theme, $width pixels wide', ({ theme, width }) => {
  it('have no fault that axe can find, at rest, changed, in fault, overtaken by trouble, and fit their place', async () => {
    const stage = openHoursStage();
    const fetch = answeredBy(stage.reach, ({ method }) =>
      method === 'PATCH' ? refusal(500, 'Internal server error') : undefined,
    );
    const her = openHours(stage, { width, provider: { fetch, appearance: { theme } } });
    const look = async () => {
      await expectNoAxeViolations(her.container);
      const frame = her.container.firstElementChild;
      expect(frame?.scrollWidth).toBeLessThanOrEqual(width);
    };
    await expect.element(her.until('Monday')).toBeVisible();
    await look();
    await her.addTo('Monday').click();
    await mouse.type(her.from('Monday', 1), '16:00{Enter}');
    await expect
      .element(her.text(/Starts before the hours above end|Overlaps the hours above/).first())
      .toBeVisible();
    await look();
    await mouse.type(her.from('Monday', 1), '18:00{Enter}');
    await her.save.click();
    await expect.element(her.text('Your changes are not saved').first()).toBeVisible();
    await look();
    await her.copyOf('Monday').click();
    await expect.element(her.copy).toBeVisible();
    await expectNoAxeViolations(her.copy.element());
  });
});
