import { describe, expect, it } from 'vitest';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { connectApple, connectGoogle, disconnectAll } from '../../support/connectCalendars.js';
import {
  type EventTypePage,
  type EventTypeStage,
  openEventType,
  openEventTypeStage,
} from '../../support/eventTypePage.js';

const none = 'No calendar is connected. Bookings are written to none.';
const group = (here: EventTypePage) => here.root.getByRole('radiogroup', { name: 'Calendar' });
const offered = (here: EventTypePage) =>
  group(here)
    .getByRole('radio')
    .elements()
    .map((radio) => radio.closest('label')?.textContent ?? '');
const organizer = (here: EventTypePage) => here.root.getByRole('switch', { name: 'Organizer’s address' });

const open = (stage: EventTypeStage, visit: Parameters<typeof openEventType>[1] = {}) =>
  openEventType(stage, { ...visit, props: { initialTab: 'advanced' } });

describe('the calendar that bookings are written to', () => {
  it('is none where none is connected', async () => {
    const here = await open(openEventTypeStage());
    await expect.element(here.text(none)).toBeVisible();
    await expect.element(organizer(here)).toHaveAttribute('aria-disabled', 'true');
  });

  it('is one of an account’s that can be written to, and a fresh page shows it', async () => {
    const stage = openEventTypeStage();
    await connectGoogle(stage.sandbox);
    const here = await open(stage);
    await expect.element(group(here).getByRole('radio', { name: 'Your default' })).toBeChecked();
    // Holidays can only be read.
    expect(offered(here)).toHaveLength(3);
    expect(offered(here).join()).not.toContain('Holidays');
    await group(here).getByRole('radio', { name: 'Work' }).click();
    await organizer(here).click();
    await expectNoAxeViolations(here.container);
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(await stage.settings()).toMatchObject({
      destinationCalendar: { integration: 'google_calendar', externalId: /^work\./ },
      useDestinationCalendarEmail: true,
    });
    here.leave();
    const again = await open(stage);
    await expect.element(group(again).getByRole('radio', { name: 'Work' })).toBeChecked();
    await expect.element(organizer(again)).toBeChecked();
    // The API can't take it away again.
    expect(offered(again)).toHaveLength(2);
  });

  it('is told apart by provider and account where there are several', async () => {
    const stage = openEventTypeStage();
    await connectGoogle(stage.sandbox);
    await connectApple(stage.sandbox);
    const here = await open(stage);
    await expect.element(group(here).getByRole('radio', { name: 'Your default' })).toBeChecked();
    expect(offered(here)).toHaveLength(5);
    const works = group(here).getByRole('radio', { name: 'Work' });
    await expect.element(works.nth(0)).toHaveAccessibleDescription(/Google/);
    await expect.element(works.nth(1)).toHaveAccessibleDescription(/Apple.*, noor@apple\.example/);
    await works.nth(1).click();
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).destinationCalendar).toMatchObject({ integration: 'apple_calendar' });
  });

  it('is still shown once it is gone, and says so', async () => {
    const stage = openEventTypeStage();
    await connectApple(stage.sandbox);
    const first = await open(stage);
    await group(first).getByRole('radio', { name: 'Work' }).click();
    await first.save.click();
    await expect.element(first.saved).toBeVisible();
    first.leave();
    await disconnectAll(stage.sandbox);
    await connectGoogle(stage.sandbox);
    const here = await open(stage);
    const gone = group(here).getByRole('radio', { name: /apple\.example/ });
    await expect.element(gone).toBeChecked();
    await expect.element(gone).toHaveAccessibleDescription('No longer connected, or not yours');
    await group(here).getByRole('radio', { name: 'Work', exact: true }).click();
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).destinationCalendar).toMatchObject({ integration: 'google_calendar' });
  });

  it('is no reason to lose the rest where nobody can tell which there are', async () => {
    const stage = openEventTypeStage();
    await connectGoogle(stage.sandbox);
    let isDown = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isDown && lineOf(request) === 'GET /v2/calendars' ? refusal(400, 'Down') : undefined,
    );
    const here = await open(stage, { provider: { fetch } });
    await expect.element(here.text('Your calendars could not be read')).toBeVisible();
    await here.root.getByRole('switch', { name: 'No cancelling' }).click();
    isDown = false;
    await here.button('Try again').click();
    await group(here).getByRole('radio', { name: 'Work' }).click();
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(Object.keys(here.writes.at(-1)?.body).sort()).toEqual([
      'destinationCalendar',
      'disableCancelling',
    ]);
  });
});
