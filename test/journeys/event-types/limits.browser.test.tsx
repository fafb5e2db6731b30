import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { type EventTypeStage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { keys } from '../../support/hands.js';

type Before = Parameters<EventTypeStage['change']>[0];
type Tab = 'limits' | 'seats' | 'recurring';

/** She opens one tab of an event type that has these settings. */
async function open(initialTab: Tab, before: Before = {}) {
  const stage = openEventTypeStage();
  await stage.change(before);
  const here = await openEventType(stage, { props: { initialTab } });
  const { root } = here;
  return {
    ...here,
    settings: stage.settings,
    number: (name: string) => root.getByRole('spinbutton', { name, exact: true }),
    select: (name: string) => root.getByRole('combobox', { name, exact: true }),
    switch: (name: string) => root.getByRole('switch', { name, exact: true }),
    check: (name: string) => root.getByRole('checkbox', { name, exact: true }),
    radio: (name: string) => root.getByRole('radio', { name, exact: true }),
    async saveAll() {
      await here.save.click();
      await expect.element(here.saved).toBeVisible();
      return stage.settings();
    },
  };
}

describe('limits', () => {
  it('of time are set through their controls, and saved as they are shown', async () => {
    const here = await open('limits');
    await here.select('Before').selectOptions('10 minutes');
    await here.select('After').selectOptions('Other…');
    await here.number('Time kept free after, in minutes').fill('25');
    await here.number('Shortest notice').fill('4');
    await here.select('Unit of the shortest notice').selectOptions('hours');
    await here.select('Start times').selectOptions('Every 30 minutes');
    await here.number('Start offset').fill('5');
    await here.switch('Only the first time of a day').click();
    await here.switch('Fewer gaps').click();
    await expect.element(here.text('Now nothing before 13:00 on Monday 9 November.')).toBeVisible();
    await expect.element(here.changes).toHaveTextContent('Kept free before: 10 minutes, was nothing');
    await expectNoAxeViolations(here.container);
    expect(await here.saveAll()).toMatchObject({
      beforeEventBuffer: 10,
      afterEventBuffer: 25,
      minimumBookingNotice: 240,
      slotInterval: 30,
      offsetStart: 5,
      onlyShowFirstAvailableSlot: true,
      showOptimizedSlots: true,
    });
  });

  it('of a period are added, moved to another period and removed', async () => {
    const here = await open('limits');
    await here.switch('Bookings per period').click();
    await here.number('Bookings per day').fill('6');
    await here.button('Add a period').first().click();
    await expect.element(here.number('Bookings per week')).toHaveValue('30');
    await expect.element(here.number('Bookings per week')).toHaveFocus();
    await here.select('Bookings per week: Period').selectOptions('per month');
    await here.switch('Booked time per period').click();
    await here.number('Booked time per day').fill('2');
    expect(await here.saveAll()).toMatchObject({
      bookingLimitsCount: { day: 6, month: 30 },
      bookingLimitsDuration: { day: 120 },
    });
    await here.button('Remove: Bookings per day').click();
    await here.switch('Booked time per period').click();
    await expect.element(here.changes).toHaveTextContent('No limit per day, was 6 bookings');
    await here.save.click();
    await expect.poll(async () => (await here.settings()).bookingLimitsCount).toEqual({ month: 30 });
    expect((await here.settings()).bookingLimitsDuration).toEqual({});
  });

  it('that contradict each other are explained at the row that is wrong, where the focus goes', async () => {
    const here = await open('limits', { bookingLimitsCount: { day: 6, week: 24 } });
    await here.number('Bookings per day').fill('30');
    const reason = 'More than fits into a week: allow at most 24 here, or more per week.';
    await expect.element(here.tab('Limits').getByText(reason)).toBeVisible();
    await here.save.click();
    await expect.element(here.number('Bookings per day')).toHaveFocus();
    expect(here.writes).toEqual([]);
    await here.number('Bookings per day').fill('24');
    expect((await here.saveAll()).bookingLimitsCount).toEqual({ day: 24, week: 24 });
  });

  it('keep what is typed and is no number, and are not saved with it', async () => {
    const here = await open('limits');
    await here.number('Start offset').fill('five');
    await userEvent.tab();
    await expect.element(here.number('Start offset')).toHaveValue('five');
    await expect.element(here.tab('Limits').getByText('Type a whole number.')).toBeVisible();
    await here.number('Start offset').fill('5');
    expect((await here.saveAll()).offsetStart).toBe(5);
  });

  it('of a person are off while a booking repeats, with the way out', async () => {
    const recurrence = { disabled: false, frequency: 'weekly', interval: 1, occurrences: 3 } as const;
    const here = await open('limits', { recurrence });
    await expect.element(here.switch('Bookings per person')).toHaveAttribute('aria-disabled', 'true');
    await here.button('Turn repetition off').click();
    await here.switch('Bookings per person').click();
    await here.number('At most').fill('2');
    await here.check('Offer to move the last one').click();
    expect(await here.saveAll()).toMatchObject({
      recurrence: null,
      bookerActiveBookingsLimit: { maximumActiveBookings: 2, offerReschedule: true },
    });
  });

  it('tell how far ahead in four ways', async () => {
    const here = await open('limits');
    await here.radio('Days from today').click();
    await here.number('How many days').fill('2');
    await here.select('Which days count').selectOptions('business days');
    await expect.element(here.text(/Today that is until Wednesday 11 November 2026/)).toBeVisible();
    expect((await here.saveAll()).bookingWindow).toMatchObject({
      type: 'businessDays',
      value: 2,
      rolling: false,
    });

    await here.radio('Between two dates').click();
    await here.root.getByLabelText('First day').fill('2026-11-16');
    await here.root.getByLabelText('Last day').fill('2026-11-12');
    await expect.element(here.tab('Limits').getByText('This is before the first day.')).toBeVisible();
    await here.root.getByLabelText('First day').fill('2026-11-01');
    await here.root.getByLabelText('Last day').fill('2026-11-08');
    await expect.element(here.text(/These days are over/)).toBeVisible();
    await here.save.click();
    await expect
      .poll(async () => (await here.settings()).bookingWindow)
      .toMatchObject({ type: 'range', value: ['2026-11-01', '2026-11-08'] });

    await here.radio('Days with free times').click();
    await here.save.click();
    await expect
      .poll(async () => (await here.settings()).bookingWindow)
      .toMatchObject({ value: 10, rolling: true });
    await here.radio('No end').click();
    await here.save.click();
    await expect.poll(async () => (await here.settings()).bookingWindow).toEqual({ disabled: true });
  });

  it('are set by keys alone', async () => {
    const here = await open('limits');
    await keys.type(here.number('Start offset'), '10');
    await keys.press(here.switch('Bookings per period'));
    await keys.press(here.button('Add a period').first());
    await keys.type(here.number('Bookings per week'), '8');
    await keys.press(here.save);
    await expect.element(here.saved).toBeVisible();
    expect(await here.settings()).toMatchObject({
      offsetStart: 10,
      bookingLimitsCount: { day: 1, week: 8 },
    });
  });
});

describe('seats', () => {
  it('are switched on with how many and what is shown, within their limits', async () => {
    const here = await open('seats');
    await here.switch('Seats').click();
    await here.number('Seats at each time').fill('1001');
    await expect.element(here.tab('Seats').getByText('From 1 to 1,000.', { exact: true })).toBeVisible();
    await here.number('Seats at each time').fill('8');
    await here.check('Attendees see who else comes').click();
    await expect.element(here.changes).toHaveTextContent('8 seats at each time, was one person');
    await expectNoAxeViolations(here.container);
    expect((await here.saveAll()).seats).toMatchObject({
      seatsPerTimeSlot: 8,
      showAttendeeInfo: true,
      showAvailabilityCount: true,
    });
  });

  const locked: [why: string, wayOut: string, before: Before][] = [
    [
      'a booking repeats',
      'Turn repetition off',
      { recurrence: { disabled: false, frequency: 'weekly', interval: 1, occurrences: 3 } },
    ],
    [
      'each is confirmed',
      'Confirm at once',
      { confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: false } },
    ],
    [
      'there are several places',
      'Keep the first place only',
      { locations: [{ type: 'attendeePhone' }, { type: 'attendeeDefined' }] },
    ],
  ];
  it.each(locked)('are off while %s, and “%s” is the way out', async (_why, wayOut, before) => {
    const here = await open('seats', before);
    await expect.element(here.switch('Seats')).toHaveAttribute('aria-disabled', 'true');
    await here.button(wayOut).click();
    await here.switch('Seats').click();
    expect((await here.saveAll()).seats).toMatchObject({ seatsPerTimeSlot: 2 });
  });
});

describe('repetition', () => {
  it('is set, with its dates by the clock', async () => {
    const here = await open('recurring');
    await here.switch('Repetition').click();
    await expect
      .element(here.text('Mon 9 November, Mon 16 November, … Mon 14 December: 6 in all.'))
      .toBeVisible();
    await here.number('Every').fill('2');
    await here.select('Unit of the distance').selectOptions('months');
    await here.number('At most').fill('3');
    await expect.element(here.changes).toHaveTextContent('Repeats every 2 months, 3 times at most');
    await expectNoAxeViolations(here.container);
    expect((await here.saveAll()).recurrence).toMatchObject({
      frequency: 'monthly',
      interval: 2,
      occurrences: 3,
    });
  });

  it('is off while seats are on, with the way out', async () => {
    const here = await open('recurring', {
      seats: { seatsPerTimeSlot: 4, showAttendeeInfo: false, showAvailabilityCount: false },
    });
    await expect.element(here.switch('Repetition')).toHaveAttribute('aria-disabled', 'true');
    await here.button('Turn seats off').click();
    await here.switch('Repetition').click();
    expect(await here.saveAll()).toMatchObject({ seats: { disabled: true }, recurrence: { occurrences: 6 } });
  });
});
