import { describe, expect, it, vi } from 'vitest';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { visit } from '../../support/stage.js';
import { quarterHours } from '../../support/worlds.js';

/** Noor has evenings beside her default. */
const twoSchedules = {
  ...quarterHours,
  managedUsers: quarterHours.managedUsers?.map((user) => ({
    ...user,
    schedules: [
      ...(user.schedules ?? []),
      {
        name: 'Evenings',
        timeZone: 'Europe/London',
        isDefault: false,
        availability: [{ days: ['Tuesday' as const], startTime: '18:00', endTime: '20:00' }],
      },
    ],
  })),
};

describe('the hours of an event type', () => {
  it('are a schedule of its own once it is chosen, and its times follow', async () => {
    const stage = openEventTypeStage({ world: twoSchedules });
    const onEditSchedule = vi.fn();
    const here = await openEventType(stage, { props: { onEditSchedule } });
    await here.open('Availability');
    await expect.element(here.root.getByRole('radio', { name: 'Your default: Hours' })).toBeChecked();
    const evenings = here.root.getByRole('radio', { name: 'Evenings' });
    await expect.element(evenings).toHaveAccessibleDescription(/Tue, 18:00 – 20:00 · London time/);
    await evenings.click();
    await expect.element(here.changes).toHaveTextContent('Another schedule counts');
    await expect.element(here.text(/2 hr a week/)).toBeVisible();
    await here.button('Edit these hours').click();
    const { scheduleId } = { scheduleId: onEditSchedule.mock.calls[0]?.[0] };
    await expectNoAxeViolations(here.container);
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).scheduleId).toBe(scheduleId);
    here.leave();
    const visitor = visit(stage, { booker: { username: 'noor', eventSlug: 'quarter' } });
    await visitor.day('Tuesday 10 November').click();
    await expect.element(visitor.slot(/^6:00 pm|^18:00/)).toBeVisible();
    await expect.element(visitor.slot(/^9:00/)).not.toBeInTheDocument();
  });

  it('are said to be gone where they are', async () => {
    const stage = openEventTypeStage();
    await stage.change({ scheduleId: 4711 });
    const here = await openEventType(stage, { props: { initialTab: 'availability' } });
    await expect
      .element(here.root.getByRole('radio', { name: 'A schedule that is no longer there' }))
      .toBeChecked();
    await here.root.getByRole('radio', { name: 'Your default: Hours' }).click();
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).scheduleId).toBeNull();
  });

  it('can be read again where that failed', async () => {
    const stage = openEventTypeStage();
    let isDown = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isDown && lineOf(request).includes('/v2/schedules') ? refusal(403, 'No') : undefined,
    );
    const here = await openEventType(stage, { props: { initialTab: 'availability' }, provider: { fetch } });
    await expect.element(here.text('The schedules could not be read')).toBeVisible();
    isDown = false;
    await here.button('Try again').click();
    await expect.element(here.root.getByRole('radio', { name: 'Your default: Hours' })).toBeChecked();
  });
});
