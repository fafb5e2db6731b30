import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';

const switches = [
  ['Fixed time zone', 'lockTimeZoneToggleOnBookingPage'],
  ['Hide notes in calendars', 'hideCalendarNotes'],
  ['Hide details in calendars', 'hideCalendarEventDetails'],
  ['Hide my e-mail address', 'hideOrganizerEmail'],
  ['Verify e-mail addresses', 'requiresBookerEmailVerification'],
  ['Sign-in to book', 'bookingRequiresAuthentication'],
  ['No cancelling', 'disableCancelling'],
  ['Reschedule past bookings', 'allowReschedulingPastBookings'],
  ['Reschedule cancelled bookings', 'allowReschedulingCancelledBookings'],
] as const;

const box = (here: EventTypePage, name: string) => here.root.getByRole('textbox', { name, exact: true });
const radio = (here: EventTypePage, name: string) => here.root.getByRole('radio', { name, exact: true });

async function openAdvanced(stage = openEventTypeStage()) {
  const here = await openEventType(stage);
  await here.open('Advanced');
  await expect.element(here.root.getByRole('heading', { name: 'Confirming' })).toBeVisible();
  return { ...here, stage };
}

type AdvancedPage = Awaited<ReturnType<typeof openAdvanced>>;

/** Each control of the tab in order, with what it is set to. */
const controls = (here: AdvancedPage) =>
  [
    ...here
      .tab('Advanced')
      .element()
      .querySelectorAll<HTMLInputElement>('input, select, textarea, [role=switch]'),
  ].map((control) => {
    const { type, checked, value } = control;
    const isOn =
      control.getAttribute('aria-checked') ??
      (type === 'radio' || type === 'checkbox' ? `${checked}` : value);
    return `${control.getAttribute('role') ?? control.type}: ${isOn}`;
  });

/** Saves, and answers what her page wrote: the server has it, and a page that is opened anew shows it. */
async function savedBody(here: AdvancedPage) {
  await here.save.click();
  await expect.element(here.saved).toBeVisible();
  const body = here.writes.at(-1)?.body;
  expect(await here.stage.settings()).toMatchObject(body);
  const shown = controls(here);
  expect(shown.length).toBeGreaterThan(20);
  const again = await openAdvanced(here.stage);
  await expect.poll(() => controls(again)).toEqual(shown);
  again.leave();
  return body;
}

describe('what is rarely changed', () => {
  it('has switches, each of which is saved', async () => {
    const here = await openAdvanced();
    for (const [name] of switches) await here.root.getByRole('switch', { name, exact: true }).click();
    const body = await savedBody(here);
    expect(Object.keys(body).sort()).toEqual(switches.map(([, key]) => key).sort());
    await expectNoAxeViolations(here.container);
  });

  it('has bookings wait that are made at short notice', async () => {
    const here = await openAdvanced();
    await radio(here, 'I confirm only what is booked at short notice').click();
    await here.root.getByRole('checkbox', { name: 'Its time is taken while it waits' }).click();
    await expect.element(here.changes).toHaveTextContent('I confirm what is booked less than 24 hours ahead');
    expect((await savedBody(here)).confirmationPolicy).toEqual({
      type: 'time',
      noticeThreshold: { unit: 'hours', count: 24 },
      blockUnconfirmedBookingsInBooker: true,
    });
  });

  it('can’t wait for the host where several share a time', async () => {
    const stage = openEventTypeStage();
    await stage.stored();
    await stage.change({
      seats: { disabled: false, seatsPerTimeSlot: 4, showAttendeeInfo: false, showAvailabilityCount: true },
    });
    const here = await openAdvanced(stage);
    await radio(here, 'I confirm every booking').click();
    await expect.element(radio(here, 'Confirmed at once')).toBeChecked();
    await here.button('Turn seats off').click();
    await radio(here, 'I confirm every booking').click();
    const body = await savedBody(here);
    expect(body.confirmationPolicy.type).toBe('always');
    expect(body.seats).toEqual({ disabled: true });
  });

  it('names bookings, with variables where the caret is', async () => {
    const here = await openAdvanced();
    await box(here, 'Name').fill('Hi !');
    await userEvent.keyboard('{ArrowLeft}');
    await here.button('{Scheduler first name}').click();
    await expect.element(box(here, 'Name')).toHaveValue('Hi {Scheduler first name}!');
    await expect.element(here.text('Such as: Hi Maya!')).toBeVisible();
    await box(here, 'Name').fill('Hi {nonsense}');
    await expect.element(here.text(/^\{nonsense\} can’t be filled in/).first()).toBeVisible();
    await here.save.click();
    expect(here.writes).toEqual([]);
    await box(here, 'Name').fill('{Organiser}, {Event duration}');
    expect(await savedBody(here)).toEqual({ customName: '{Organiser}, {Event duration}' });
  });

  it('sends visitors to a page that there can be', async () => {
    const here = await openAdvanced();
    await box(here, 'Address of the page').fill('thanks');
    await expect.element(here.text(/^Give a whole address/).first()).toBeVisible();
    await box(here, 'Address of the page').fill('https://noor.example/thanks');
    expect(await savedBody(here)).toEqual({ successRedirectUrl: 'https://noor.example/thanks' });
  });

  it('offers views, of which one stays, and speaks a language', async () => {
    const here = await openAdvanced();
    await here.root.getByRole('checkbox', { name: 'Month' }).click();
    await here.root.getByRole('checkbox', { name: 'Columns' }).click();
    await here.root.getByRole('checkbox', { name: 'Week' }).click();
    await expect.element(here.root.getByRole('checkbox', { name: 'Week' })).toBeChecked();
    await here.root.getByRole('combobox', { name: 'Language' }).selectOptions('German');
    expect(await savedBody(here)).toEqual({
      bookerLayouts: { defaultLayout: 'week', enabledLayouts: ['week'] },
      interfaceLanguage: 'de',
    });
  });

  it('has colours, and warns of those that are hard to see', async () => {
    const here = await openAdvanced();
    await here.root.getByRole('switch', { name: 'Colours' }).click();
    await box(here, 'On light pages').fill('#ffff00');
    await expect.element(here.text(/^Hard to see on white/)).toBeVisible();
    expect((await savedBody(here)).color).toEqual({ lightThemeHex: '#ffff00', darkThemeHex: '#fafafa' });
  });

  it('lets bookings be moved until some time before, or not at all', async () => {
    const here = await openAdvanced();
    await radio(here, 'Until some time before the start').click();
    expect(await savedBody(here)).toEqual({ disableRescheduling: { disabled: false, minutesBefore: 1440 } });
    await radio(here, 'Not at all').click();
    await here.save.click();
    await expect.poll(() => here.writes.at(-1)?.body).toEqual({ disableRescheduling: { disabled: true } });
  });

  it('says where no calendar is connected', async () => {
    const here = await openAdvanced();
    await expect.element(here.text('No calendar is connected. Bookings are written to none.')).toBeVisible();
    await expect
      .element(page.getByRole('switch', { name: 'Organizer’s address' }))
      .toHaveAttribute('aria-disabled', 'true');
  });
});
