import { describe, expect, it } from 'vitest';
import { bookByApi } from '../../support/bookByApi.js';
import { ben } from '../../support/bookerPage.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { visit } from '../../support/stage.js';

type Tab = 'limits' | 'seats' | 'recurring';

/** Noor, who can be met each quarter from nine to five: she sets something, saves it, and a visitor comes. */
async function saved(tab: Tab, set: (here: EventTypePage) => Promise<void>) {
  const stage = openEventTypeStage();
  const here = await openEventType(stage, { props: { initialTab: tab } });
  await set(here);
  await here.save.click();
  await expect.element(here.saved).toBeVisible();
  here.leave();
  const come = () =>
    visit(stage, {
      booker: { username: 'noor', eventSlug: 'quarter' },
      provider: { language: 'en-GB' },
    });
  return { stage, come };
}

const number = (here: EventTypePage, name: string) =>
  here.root.getByRole('spinbutton', { name, exact: true });
const select = (here: EventTypePage, name: string) => here.root.getByRole('combobox', { name, exact: true });
const turn = (here: EventTypePage, name: string) =>
  here.root.getByRole('switch', { name, exact: true }).click();

describe('what is set', () => {
  it('as the shortest notice takes the early times away', async () => {
    const { come } = await saved('limits', (here) => number(here, 'Shortest notice').fill('3'));
    const visitor = come();
    await visitor.day('Monday 9 November').click();
    await expect.element(visitor.slot('12:00')).toBeVisible();
    await expect.element(visitor.slot('11:45')).not.toBeInTheDocument();
  });

  it('as a buffer keeps the time after a booking free', async () => {
    const { stage, come } = await saved('limits', (here) =>
      select(here, 'After').selectOptions('30 minutes'),
    );
    await bookByApi(stage, 'quarter', '2026-11-10T10:00:00Z');
    const visitor = come();
    await visitor.day('Tuesday 10 November').click();
    await expect.element(visitor.slot('10:45')).toBeVisible();
    await expect.element(visitor.slot('10:15')).not.toBeInTheDocument();
    await expect.element(visitor.slot('10:30')).not.toBeInTheDocument();
  });

  it('as a limit per day closes the rest of a day', async () => {
    const { stage, come } = await saved('limits', (here) => turn(here, 'Bookings per period'));
    await bookByApi(stage, 'quarter', '2026-11-10T10:00:00Z');
    const visitor = come();
    await expect.element(visitor.freeDay('Wednesday 11 November')).toBeVisible();
    await expect.element(visitor.freeDay('Tuesday 10 November')).not.toBeInTheDocument();
  });

  it('as how far ahead ends the days that are offered', async () => {
    const { come } = await saved('limits', async (here) => {
      await here.root.getByRole('radio', { name: 'Days from today', exact: true }).click();
      await number(here, 'How many days').fill('2');
    });
    const visitor = come();
    await expect.element(visitor.freeDay('Wednesday 11 November')).toBeVisible();
    await expect.element(visitor.freeDay('Thursday 12 November')).not.toBeInTheDocument();
  });

  it('as only the first time of a day is all that a day offers', async () => {
    const { come } = await saved('limits', (here) => turn(here, 'Only the first time of a day'));
    const visitor = come();
    await visitor.day('Tuesday 10 November').click();
    await expect.element(visitor.slot('09:00')).toBeVisible();
    await expect.element(visitor.slot('09:15')).not.toBeInTheDocument();
  });

  it('as start times is the distance between them', async () => {
    const { come } = await saved('limits', (here) =>
      select(here, 'Start times').selectOptions('Every 1 hour'),
    );
    const visitor = come();
    await visitor.day('Tuesday 10 November').click();
    await expect.element(visitor.slot('10:00')).toBeVisible();
    await expect.element(visitor.slot('09:15')).not.toBeInTheDocument();
  });

  it('as seats lets others book the same time, and says how many are left', async () => {
    const { stage, come } = await saved('seats', async (here) => {
      await turn(here, 'Seats');
      await number(here, 'Seats at each time').fill('3');
    });
    await bookByApi(stage, 'quarter', '2026-11-10T10:00:00Z', ben);
    const visitor = come();
    await visitor.day('Tuesday 10 November').click();
    await expect.element(visitor.slot(/^10:00.*2 .*left/)).toBeVisible();
  });

  it('as repetition asks the visitor how many times', async () => {
    const { come } = await saved('recurring', async (here) => {
      await turn(here, 'Repetition');
      await number(here, 'At most').fill('4');
    });
    const visitor = come();
    await visitor.choose('Tuesday 10 November', '10:00');
    await expect.element(visitor.root.getByText('How many times?')).toBeVisible();
    await expect.element(visitor.root.getByText('Up to 4')).toBeVisible();
  });
});
