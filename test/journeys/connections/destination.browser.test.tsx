import { CalendarSettings, DestinationCalendarSettings, SelectedCalendarsSettings } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { answeredBy, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import {
  callerOf,
  hannah,
  openCalendars,
  openCalendarsStage,
  shifts,
  work,
} from '../../support/calendarsPage.js';
import { openStage, type Stage, visit } from '../../support/stage.js';

const eventsIn = async ({ sandbox }: Stage, externalId: string) =>
  (await sandbox.store.collections.calendarEvents.where({ externalId })).map(({ title }) => title);

/** Follow-ups are written to another calendar by their own choice. */
async function sendFollowUpsTo({ sandbox }: Stage, externalId: string) {
  const all = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
  for (const { id, settings } of all) {
    if (settings.slug !== 'follow-up') continue;
    const destinationCalendar = { integration: 'google_calendar' as const, externalId };
    await sandbox.store.eventTypes.change(id, { settings: { ...settings, destinationCalendar } });
  }
}

describe('where new bookings go', () => {
  it('is chosen, and the next booking arrives there', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    const onDestinationSuccess = vi.fn();
    const her = openCalendars(stage, { props: { onDestinationSuccess } });
    await her.place.selectOptions('Work, Google Calendar');
    await expect
      .element(her.account('Google Calendar').getByRole('listitem').filter({ hasText: 'Work' }))
      .toHaveTextContent('New bookings go here');
    await expect.poll(() => onDestinationSuccess.mock.calls.length).toBe(1);
    her.leave();
    const ada1 = visit(stage);
    await ada1.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(ada1.heading('You are booked, Ada')).toBeVisible();
    expect(await eventsIn(stage, work)).toHaveLength(1);
    expect(await eventsIn(stage, hannah)).toHaveLength(0);
  });

  it('stays where it was where the server refuses, and says so', async () => {
    const stage = await openCalendarsStage();
    const onDestinationError = vi.fn();
    const fetch = answeredBy(stage.sandbox.fetch, ({ method }) =>
      method === 'PUT' ? refusal(404, `Could not find calendar ${work}`) : undefined,
    );
    const her = openCalendars(stage, { provider: { fetch }, props: { onDestinationError } });
    await her.place.selectOptions('Work');
    await expect.element(her.text(/^It stays as it was/).first()).toBeVisible();
    await expect.element(her.place).toHaveValue(`google_calendar ${hannah}`);
    await expect.poll(() => onDestinationError.mock.calls.length).toBe(1);
    await expectNoAxeViolations(her.container);
  });

  it('names the event types that write elsewhere', async () => {
    const stage = await openCalendarsStage();
    await sendFollowUpsTo(stage, work);
    const her = openCalendars(stage);
    await expect.element(her.text('Follow-up: Work')).toBeVisible();
  });

  it('stands by itself, and says where there is none', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage, { content: <DestinationCalendarSettings /> });
    await expect.element(her.place).toHaveValue(`google_calendar ${hannah}`);
    await expectNoAxeViolations(her.container);
    her.leave();
    const other = openCalendars(openStage(), { content: <DestinationCalendarSettings /> });
    await expect.element(other.text('No calendar is connected. Bookings are kept here alone.')).toBeVisible();
  });
});

describe('removing an account', () => {
  it('says in numbers what follows, and does it', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    await sendFollowUpsTo(stage, work);
    await callerOf(stage)('POST /v2/selected-calendars', {
      integration: 'google_calendar',
      externalId: work,
      credentialId: stage.google,
    });
    const onDisconnectSuccess = vi.fn();
    const her = openCalendars(stage, { props: { onDisconnectSuccess } });
    await her.choose('Google Calendar', 'Remove account…');
    const dialog = her.dialog(/^Remove Google Calendar/);
    await expect
      .element(dialog)
      .toHaveTextContent(`2 calendars no longer block your time: ${hannah} and Work.`);
    await expect
      .element(dialog)
      .toHaveTextContent(`New bookings go to Calendar instead, in Outlook, ${shifts}.`);
    await expect.element(dialog).toHaveTextContent('1 event type writes its bookings there');
    await expectNoAxeViolations(dialog.element());
    await dialog.getByRole('button', { name: 'Remove account' }).click();
    await expect.element(her.account('Google Calendar')).not.toBeInTheDocument();
    await expect.element(her.text(`Google Calendar, ${hannah} is removed.`).first()).toBeVisible();
    await expect.element(her.place).toHaveValue(`office365_calendar ${shifts}`);
    await expect.poll(() => onDisconnectSuccess.mock.calls.length).toBe(1);
    expect(await stage.sandbox.store.collections.credentials.where({ account: hannah })).toEqual([]);
  });

  it('says where it is the last one, keeps it on demand, and tells what the server refuses', async () => {
    const stage = await openCalendarsStage();
    const onDisconnectError = vi.fn();
    const her = openCalendars(stage, { props: { onDisconnectError } });
    await her.choose('Google Calendar', 'Remove account…');
    const dialog = her.dialog(/^Remove Google Calendar/);
    await expect.element(dialog).toHaveTextContent('then no calendar blocks your time at all');
    await expect.element(dialog).toHaveTextContent('written into no calendar');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    stage.sandbox.fault({ name: 'outage', operation: 'calendars.disconnect' });
    await her.choose('Google Calendar', 'Remove account…');
    await dialog.getByRole('button', { name: 'Remove account' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('The account could not be removed');
    await expect.poll(() => onDisconnectError.mock.calls.length).toBe(1);
    await expect.element(her.account('Google Calendar')).toBeInTheDocument();
  });

  it('is not offered where the host’s page forbids it, and not for an organization’s account, which says why', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage, { props: { allowDelete: false } });
    await her
      .account('Google Calendar')
      .getByRole('button', { name: /^What to do/ })
      .click();
    await expect.element(her.root.getByRole('menuitem', { name: 'Check again' })).toBeVisible();
    expect(her.root.getByRole('menuitem', { name: /Remove/ }).query()).toBeNull();
    her.leave();
    const fetch = answeredBy(stage.sandbox.fetch, async (request) => {
      if (!request.url.endsWith('/v2/calendars')) return undefined as never;
      const body = await (await stage.sandbox.fetch(request)).json();
      for (const account of body.data.connectedCalendars) account.delegationCredentialId = 'd1';
      return Response.json(body);
    });
    const other = openCalendars(stage, { provider: { fetch } });
    await expect.element(other.account('Google Calendar')).toHaveTextContent('By your organization');
    await expect.element(other.text(/Only its admins can remove it/)).toBeVisible();
    await expectNoAxeViolations(other.container);
  });
});

describe('a layout of the host’s own', () => {
  it('has the parts where she puts them', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage, {
      content: (
        <CalendarSettings>
          <CalendarSettings.Destination />
          <CalendarSettings.Accounts />
        </CalendarSettings>
      ),
    });
    await expect.element(her.switchOf('Work')).toBeVisible();
    await expect.element(her.place).toBeVisible();
    expect(her.heading('Calendars').query()).toBeNull();
  });

  it('has what blocks by itself', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage, { content: <SelectedCalendarsSettings /> });
    await her.switchOf('Work').click();
    await expect.element(her.switchOf('Work')).toBeChecked();
    expect(her.place.query()).toBeNull();
    await expectNoAxeViolations(her.container);
  });
});
