import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import {
  breakOutlook,
  callerOf,
  connectAccount,
  hannah,
  openCalendars,
  openCalendarsStage,
  shifts,
  work,
} from '../../support/calendarsPage.js';
import { openStage, type Stage, visit } from '../../support/stage.js';

const selectedOf = async ({ sandbox }: Stage) =>
  (await sandbox.store.collections.selectedCalendars.where({})).map(({ externalId }) => externalId);

/** A server that answers writes of selections only when it is told to. */
function heldBack({ sandbox }: Stage) {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  const fetch = answeredBy(sandbox.fetch, (request) => {
    if (!isHeld || !/selected-calendars/.test(request.url)) return undefined;
    return new Promise((resolve) => {
      waiting.push(() => resolve(sandbox.fetch(request)));
    });
  });
  return {
    fetch,
    waiting,
    answerAll: () => {
      isHeld = false;
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

describe('a host’s calendars', () => {
  it('are shown by account, with their health, what blocks and where bookings go', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    const her = openCalendars(stage);
    const google = her.account('Google Calendar');
    await expect.element(google).toHaveTextContent('Working');
    await expect.element(google).toHaveTextContent('New bookings go here');
    await expect.element(her.switchOf(hannah)).toBeChecked();
    await expect.element(google.getByRole('switch', { name: 'Work' })).not.toBeChecked();
    await expect.element(her.account('Outlook')).toHaveTextContent(shifts);
    await expect
      .element(google.getByRole('switch', { name: 'Holidays' }))
      .toHaveAccessibleDescription('Read only');
    await expectNoAxeViolations(her.container);
  });

  it('block the Booker’s slots as soon as they are switched on', async () => {
    const stage = await openCalendarsStage();
    const event = { start: '2026-11-12T09:45:00Z', end: '2026-11-12T10:45:00Z', externalId: work };
    await stage.sandbox.addCalendarEvent({ userId: stage.sandbox.demo.user.id, ...event });
    const before = visit(stage);
    await before.day('Thursday 12 November').click();
    await expect.element(before.slot('9:45 am')).toBeVisible();
    before.leave();
    const onSelectSuccess = vi.fn();
    const her = openCalendars(stage, { props: { onSelectSuccess } });
    await her.switchOf('Work').click();
    await expect.element(her.switchOf('Work')).toBeChecked();
    await expect.poll(() => onSelectSuccess.mock.calls.length).toBe(1);
    expect(onSelectSuccess.mock.calls[0]?.[0]).toMatchObject({ externalId: work, isSelected: true });
    her.leave();
    const after = visit(stage);
    await after.day('Thursday 12 November').click();
    await expect.element(after.root.getByRole('region', { name: 'Afternoon' })).toBeVisible();
    expect(after.slot('9:45 am').query()).toBeNull();
  });

  it('take the switch back that the server refuses, and say so at its row', async () => {
    const stage = await openCalendarsStage();
    const onSelectError = vi.fn();
    const fetch = answeredBy(stage.sandbox.fetch, (request) =>
      lineOf(request) === 'POST /v2/selected-calendars' ? refusal(500, 'Down') : undefined,
    );
    const her = openCalendars(stage, { provider: { fetch }, props: { onSelectError } });
    await her.switchOf('Work').click();
    const row = her.account('Google Calendar').getByRole('listitem').filter({ hasText: 'Work' });
    await expect.element(row.getByRole('alert')).toHaveTextContent(/could not be switched on, and stays off/);
    await expect.element(her.switchOf('Work')).not.toBeChecked();
    await expect.element(her.switchOf('Work')).toHaveAccessibleDescription(/stays off/);
    await expect.poll(() => onSelectError.mock.calls.length).toBe(1);
    await expectNoAxeViolations(her.container);
  });

  it('write one at a time, and what she wanted last', async () => {
    const stage = await openCalendarsStage();
    const held = heldBack(stage);
    const her = openCalendars(stage, { provider: { fetch: held.fetch } });
    const one = her.switchOf('Work');
    await one.click();
    await expect.poll(() => held.waiting.length).toBe(1);
    await one.click();
    await one.click();
    await one.click();
    await expect.element(one).not.toBeChecked();
    expect(held.waiting.length).toBe(1);
    held.answerAll();
    await expect.poll(() => her.sent('DELETE /v2/selected-calendars').length).toBe(1);
    expect(her.sent('POST /v2/selected-calendars')).toHaveLength(1);
    await expect.poll(() => selectedOf(stage)).toEqual([hannah]);
    await expect.element(one).not.toBeChecked();
  });

  it('say that nothing blocks any more once the last is switched off', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage);
    await her.switchOf(hannah).click();
    await expect.element(her.text('No calendar blocks your time')).toBeVisible();
    await expect.poll(() => selectedOf(stage)).toEqual([]);
    await expect.element(her.text('No calendar is switched on.')).toBeVisible();
  });

  it('write nothing on a trial', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage, { props: { isDryRun: true } });
    await her.switchOf('Work').click();
    await expect.element(her.switchOf('Work')).toBeChecked();
    await expect.element(her.text('A trial: nothing that you change here is saved.')).toBeVisible();
    expect(await selectedOf(stage)).toEqual([hannah]);
    expect(her.sent('POST')).toEqual([]);
  });

  it('tell what blocks today, each by its calendar', async () => {
    const stage = await openCalendarsStage();
    const userId = stage.sandbox.demo.user.id;
    await stage.sandbox.addCalendarEvent({
      userId,
      title: 'Lunch',
      start: '2026-11-09T12:00:00Z',
      end: '2026-11-09T13:00:00Z',
    });
    await stage.sandbox.addCalendarEvent({
      userId,
      externalId: work,
      title: 'Audit',
      start: '2026-11-08T00:00:00Z',
      end: '2026-11-11T00:00:00Z',
    });
    const her = openCalendars(stage);
    const today = her.root.getByRole('region', { name: 'What blocks today' });
    await expect.element(today).toHaveTextContent(`12:00 – 13:00Lunch, ${hannah}`);
    expect(today.element().textContent).not.toContain('Audit');
    await her.switchOf('Work').click();
    await expect.element(today).toHaveTextContent('All dayAudit, Work');
  });
});

describe('an account that breaks', () => {
  it('is named with the reason and what is at risk, and works again once it is connected anew', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    const her = openCalendars(stage);
    await expect.element(her.account('Outlook')).toHaveTextContent('Working');
    breakOutlook(stage);
    await her.choose('Outlook', 'Check again');
    const outlook = her.account('Outlook');
    await expect.element(outlook).toHaveTextContent('Needs attention');
    await expect.element(outlook).toHaveTextContent('Access token expired or revoked');
    await expect.element(outlook).toHaveTextContent('visitors are offered no times at all');
    // What was last read of it stays, and can't be changed.
    await expect
      .element(outlook.getByRole('switch', { name: 'Calendar', exact: true }))
      .toHaveAttribute('aria-disabled', 'true');
    await expect.element(her.text('Outlook is missing from this list.')).toBeVisible();
    await expectNoAxeViolations(her.container);
    await connectAccount(stage, 'office365', shifts);
    await outlook.getByRole('button', { name: 'Check again' }).click();
    await expect.element(outlook).toHaveTextContent('Working');
  });

  it('is unknown where it broke before she came, and the rest works', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    breakOutlook(stage);
    const her = openCalendars(stage);
    await expect
      .element(her.account('Outlook'))
      .toHaveTextContent('Until it answers, nobody knows what blocks');
    expect(her.account('Outlook').getByRole('switch').query()).toBeNull();
    await her.account('Google Calendar').getByRole('switch', { name: 'Work' }).click();
    await expect.poll(() => selectedOf(stage)).toContain(work);
    await expect.element(her.switchOf('Work')).toBeChecked();
    await expectNoAxeViolations(her.container);
  });

  it('offers no slots for as long, as is said', async () => {
    const stage = await openCalendarsStage({ withOutlook: true });
    const call = callerOf(stage);
    const { integration, externalId } = { integration: 'office365_calendar', externalId: shifts };
    await call('POST /v2/selected-calendars', { integration, externalId, credentialId: stage.outlook });
    const slots = async () => {
      const query = 'username=hannah&eventTypeSlug=follow-up&start=2026-11-10&end=2026-11-14';
      const headers = { 'cal-api-version': '2024-09-04' };
      const answer = await stage.sandbox.fetch(`/v2/slots?${query}`, { headers });
      return Object.keys((await answer.json()).data);
    };
    expect((await slots()).length).toBeGreaterThan(0);
    breakOutlook(stage);
    await call('GET /v2/calendars');
    expect(await slots()).toEqual([]);
  });
});

describe('no calendars', () => {
  it('are an invitation, with a button for each provider', async () => {
    const stage = openStage();
    const her = openCalendars(stage);
    await expect.element(her.heading('No calendars yet')).toBeVisible();
    for (const name of ['Google Calendar', 'Outlook', 'Apple iCloud', 'Calendar link']) {
      await expect.element(her.button(name)).toBeVisible();
    }
    await expectNoAxeViolations(her.container);
    await her.button('Google Calendar').click();
    await expect.element(her.root.getByRole('dialog')).toBeVisible();
  });

  it('can be read again where they could not be read', async () => {
    const stage = await openCalendarsStage();
    stage.sandbox.fault({ name: 'outage', operation: 'calendars.list' });
    const her = openCalendars(stage);
    await expect.element(her.heading('Your calendars could not be read')).toBeVisible();
    await expectNoAxeViolations(her.container);
    stage.sandbox.clearFaults();
    await her.button('Try again').click();
    await expect.element(her.switchOf(hannah)).toBeVisible();
  });
});

describe('by keyboard and on a phone', () => {
  it('is all reached, switched and left by keys', async () => {
    const stage = await openCalendarsStage();
    const her = openCalendars(stage);
    await expect.element(her.switchOf(hannah)).toBeVisible();
    await expect.element(her.button('Connect a calendar')).toBeVisible();
    her.button('Connect a calendar').element().focus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(her.root.getByRole('menuitem', { name: 'Check again' })).toHaveFocus();
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.element(her.switchOf(hannah)).toHaveFocus();
    await userEvent.keyboard('{Tab} ');
    await expect.element(her.switchOf('Work')).toBeChecked();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(her.place).toHaveFocus();
  });

  it.each(['light', 'dark'] as const)('fits 375 pixels without a fault: %s', async (theme) => {
    const stage = await openCalendarsStage({ withOutlook: true });
    breakOutlook(stage);
    const her = openCalendars(stage, { width: 375, provider: { appearance: { theme } } });
    await expect.element(her.account('Outlook')).toHaveTextContent('Needs attention');
    await expectNoAxeViolations(her.container);
    expect(her.container.querySelector('.daybook')?.scrollWidth).toBeLessThanOrEqual(375);
  });
});
