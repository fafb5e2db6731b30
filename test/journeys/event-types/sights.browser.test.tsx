import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations, ofLooks } from '../../support/axe.js';
import { charge } from '../../support/charge.js';
import { openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { openTeamEventType, openTeamStage } from '../../support/teamPage.js';

/** Each tab of a team's in an organization, which has all of them but the price. */
const tabs = [
  'Basics',
  'Availability',
  'Hosts',
  'Limits',
  'Booking form',
  'Seats',
  'Recurring',
  'Advanced',
  'Private links',
  'Webhooks',
];

const looks = [
  { theme: 'light', width: 1120 },
  { theme: 'dark', width: 1120 },
  { theme: 'light', width: 375 },
  { theme: 'dark', width: 375 },
] as const;

describe.each(looks)('settings of event types, $theme, $width pixels wide', ({ theme, width }) => {
  it('have no fault that axe can find on any tab, and fit their place', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'turns', { width, provider: { appearance: { theme } } });
    await expect.element(here.tab('Basics')).toBeVisible();
    for (const name of tabs) {
      if (width > 500) await here.open(name);
      else await here.root.getByRole('combobox', { name: 'Settings' }).selectOptions(name);
      await expect.element(here.tab(name)).toBeVisible();
      await expect
        .poll(() => here.container.querySelector('[aria-busy="true"], .daybook-skeleton'))
        .toBeNull();
      // Another theme has the same elements, in other colours.
      await expectNoAxeViolations(here.container, theme === 'dark' ? ofLooks : undefined);
      const frame = here.container.firstElementChild;
      expect(frame?.scrollWidth, name).toBeLessThanOrEqual(width);
    }
  });
});

describe('what it costs', () => {
  it('is told where it costs something, and where that is set', async () => {
    const stage = openEventTypeStage();
    await stage.stored();
    await charge(stage, 'quarter');
    const here = await openEventType(stage, { width: 375, props: { initialTab: 'payments' } });
    await expect.element(here.tab('Payment').getByText('£58.00')).toBeVisible();
    await expect.element(here.text(/^It is set in Cal.com/)).toBeVisible();
    await expectNoAxeViolations(here.container);
  });

  it('is no tab where it costs nothing', async () => {
    const here = await openEventType(openEventTypeStage());
    await expect.element(here.tab('Basics')).toBeVisible();
    expect(here.button(/^Payment/).query()).toBeNull();
  });
});
