import { describe, expect, it } from 'vitest';
import { bookByApi } from '../../support/bookByApi.js';
import { ada } from '../../support/bookerPage.js';
import { departures } from '../../support/departures.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { visit } from '../../support/stage.js';
import { quarterHours } from '../../support/worlds.js';

/** Cal.com writes to who books. */
const withMails = {
  ...quarterHours,
  oauthClients: quarterHours.oauthClients?.map((client) => ({ ...client, areEmailsEnabled: true })),
};
const tuesday = 'Tuesday 10 November';
const ten = '2026-11-10T10:00:00Z';

/** Noor, who can be met each quarter from nine to five: she sets something on Advanced, saves it, and a visitor comes. */
async function saved(set: (here: EventTypePage) => Promise<void>) {
  const stage = openEventTypeStage({ world: withMails });
  const here = await openEventType(stage, { props: { initialTab: 'advanced' } });
  await set(here);
  await here.save.click();
  await expect.element(here.saved).toBeVisible();
  here.leave();
  const come = (booker: { timeZone?: string } = {}) =>
    visit(stage, {
      width: 1120,
      booker: { username: 'noor', eventSlug: 'quarter', ...booker },
      provider: { language: 'en-GB' },
    });
  return { stage, come };
}

const radio = (here: EventTypePage, name: string) =>
  here.root.getByRole('radio', { name, exact: true }).click();
const turn = (here: EventTypePage, name: string) =>
  here.root.getByRole('switch', { name, exact: true }).click();

describe('what is set', () => {
  it('as confirming has a booking asked for, until the host says yes', async () => {
    const { stage, come } = await saved((here) => radio(here, 'I confirm every booking'));
    const visitor = come();
    await visitor.choose(tuesday, '10:00');
    await visitor.fillIn(ada);
    await visitor.button('Request booking').click();
    await expect.element(visitor.receipt('Your request is sent, Ada')).toBeVisible();
    await expect.element(visitor.text(/Noor Haddad still has to confirm/).first()).toBeVisible();
    expect(await stage.bookingsAt(ten)).toMatchObject([{ status: 'pending' }]);
  });

  it('as a fixed time zone leaves no choice to the visitor, who sees the one that the page gives', async () => {
    const { come } = await saved((here) => turn(here, 'Fixed time zone'));
    const visitor = come({ timeZone: 'Asia/Kathmandu' });
    await visitor.day(tuesday).click();
    await expect.element(visitor.slot('14:45')).toBeVisible();
    await expect.element(visitor.text(/Kathmandu.*The host has locked it/).first()).toBeVisible();
    expect(visitor.zone.query()).toBeNull();
  });

  it('as views is what visitors choose among, and what opens', async () => {
    const { come } = await saved(async (here) => {
      await here.root.getByRole('checkbox', { name: 'Month' }).click();
      await here.root.getByRole('combobox', { name: 'Opens with' }).selectOptions('Columns');
    });
    const visitor = come();
    const views = visitor.root.getByRole('radiogroup', { name: 'View' }).getByRole('radio');
    await expect.element(views.nth(1)).toBeChecked();
    expect(views.elements().map((view) => view.getAttribute('aria-label'))).toEqual(['Week', 'Columns']);
    await expect.element(visitor.times.getByRole('button', { name: /^10:00, Tuesday/ })).toBeVisible();
  });

  it('as the page after booking takes the visitor there, with what was booked', async () => {
    const { come } = await saved((here) =>
      here.root
        .getByRole('textbox', { name: 'Address of the page' })
        .fill('https://noor.example/thanks?by=us'),
    );
    const left = departures();
    const visitor = come();
    await visitor.book(tuesday, '10:00', ada);
    await expect.poll(() => left).toHaveLength(1);
    const { origin, pathname, searchParams } = new URL(left[0] ?? '');
    expect(origin + pathname).toBe('https://noor.example/thanks');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      by: 'us',
      attendeeName: ada.name,
      email: ada.email,
    });
  });

  it('as verifying asks for the code that was mailed', async () => {
    const { stage, come } = await saved((here) => turn(here, 'Verify e-mail addresses'));
    const visitor = come();
    await visitor.book(tuesday, '10:00', ada);
    await expect.element(visitor.heading('Is this your address?')).toBeVisible();
    await expect.poll(async () => (await stage.sandbox.emails()).length).toBe(1);
    expect(await stage.bookingsAt(ten)).toEqual([]);
    const [mail] = await stage.sandbox.emails();
    await visitor.root
      .getByRole('textbox', { name: /^Code/ })
      .fill(/\d{6}/.exec(mail?.text ?? '')?.[0] ?? '');
    await expect.element(visitor.receipt('You are booked, Ada')).toBeVisible();
  });

  it('as sign-in to book keeps strangers from booking', async () => {
    const { come } = await saved((here) => turn(here, 'Sign-in to book'));
    const visitor = come();
    await expect.element(visitor.text('You have to be signed in to book this').first()).toBeVisible();
  });

  it('as no cancelling and no moving leaves a booking as it is', async () => {
    const { come } = await saved(async (here) => {
      await turn(here, 'No cancelling');
      await radio(here, 'Not at all');
    });
    const visitor = come();
    await visitor.book(tuesday, '10:00', ada);
    await expect.element(visitor.receipt('You are booked, Ada')).toBeVisible();
    expect(visitor.button('Cancel booking').query()).toBeNull();
    expect(visitor.button(/^Reschedule|^Move/).query()).toBeNull();
  });

  it('as hiding her address keeps it out of what visitors get', async () => {
    const { stage, come } = await saved((here) => turn(here, 'Hide my e-mail address'));
    const visitor = come();
    await visitor.book(tuesday, '10:00', ada);
    await expect.element(visitor.receipt('You are booked, Ada')).toBeVisible();
    expect(visitor.root.element().textContent).not.toContain('noor@noor.example');
    await expect.poll(async () => (await stage.sandbox.emails()).map(({ to }) => to)).toContain(ada.email);
    const hers = (await stage.sandbox.emails()).filter(({ to }) => to === ada.email);
    expect(JSON.stringify(hers)).not.toContain('noor@noor.example');
  });

  it('as the name of a booking is what stands in the calendar', async () => {
    const { stage } = await saved((here) =>
      here.root
        .getByRole('textbox', { name: 'Name', exact: true })
        .fill('{Scheduler first name} meets {Organiser}'),
    );
    await bookByApi(stage, 'quarter', ten);
    expect(await stage.bookingsAt(ten)).toMatchObject([{ title: 'Ada meets Noor Haddad' }]);
  });
});
