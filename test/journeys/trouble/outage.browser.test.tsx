import { type CalError, isCalContractError } from 'daybook';
import type { Fault } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visit, visit } from '../../support/stage.js';

/** The client tries a read three times before it gives up. */
const patience = { timeout: 5000 };
const failed = 'The times did not load';

function visitDuring(fault: Fault, how: Visit = {}) {
  const stage = openStage();
  const repair = stage.sandbox.fault(fault);
  const errors: CalError[] = [];
  const her = visit(stage, { ...how, provider: { onError: (error) => errors.push(error) } });
  return { stage, her, errors, repair };
}

describe('while the service is down', () => {
  const troubles: [what: string, fault: Fault, words: string][] = [
    ['slots answer 500', { name: 'outage', operation: 'slots.list' }, 'The booking service has a problem.'],
    [
      'the event type answers 500',
      { name: 'outage', operation: 'eventTypes.list' },
      'The booking service has a problem.',
    ],
    ['a gateway answers with HTML', { name: 'html' }, 'The booking service has a problem.'],
    ['too many people ask', { name: 'rate-limited', times: 9 }, 'Too many people are asking right now.'],
    ['the answer is nonsense', { name: 'malformed', operation: 'slots.list', path: 'data' }, 'did not load'],
    [
      'the network is gone',
      { name: 'lost-answer', operation: 'slots.list', acted: false, times: 9 },
      'The connection failed.',
    ],
  ];
  for (const [what, fault, words] of troubles) {
    it(`says that the times did not load, never that none is free, and tries again: ${what}`, async () => {
      const { her, errors, repair } = visitDuring(fault);
      await expect.element(her.alert(failed), patience).toBeVisible();
      await expect.element(her.alert(failed)).toHaveTextContent(words);
      await expect.element(her.text(/No times left|Fully booked|not available/)).not.toBeInTheDocument();
      expect(errors.length).toBeGreaterThan(0);
      repair();
      await her.button('Try again').click();
      await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
      await expect.element(her.heading('Initial assessment')).toBeVisible();
    });
  }

  it('gets over a failure that passes without a word', async () => {
    const { her } = visitDuring({ name: 'outage', times: 2 });
    await expect.element(her.freeDay('Thursday 12 November'), patience).toBeVisible();
  });

  it('waits for as long as the service asks it to', async () => {
    const { her, stage } = visitDuring({
      name: 'rate-limited',
      retryAfterSeconds: 1,
      operation: 'slots.list',
    });
    await expect.element(her.freeDay('Thursday 12 November'), patience).toBeVisible();
    expect(stage.sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('names the place of an answer that makes no sense to who listens', async () => {
    const path = 'data[0].lengthInMinutes';
    const { her, errors } = visitDuring({ name: 'malformed', operation: 'eventTypes.list', path });
    await expect.element(her.alert(failed), patience).toBeVisible();
    expect(errors.filter(isCalContractError)).toMatchObject([{ operation: 'eventTypes.list', path }]);
  });

  it('keeps the times that were read when the next reading fails', async () => {
    const { her, stage } = visitDuring({ name: 'slow', ms: 0, times: 0 });
    await her.choose('Thursday 12 November', '9:45 am');
    stage.sandbox.fault({ name: 'outage', operation: 'slots.list' });
    await her.button('Back to the times').click();
    await expect
      .poll(() => stage.sandbox.requests.filter(({ status }) => status === 500).length, patience)
      .toBe(3);
    await expect.element(her.slot('9:45 am')).toBeVisible();
  });

  it('lets her go back to a month that was read, and stays where she pressed', async () => {
    const { her, stage } = visitDuring({ name: 'slow', ms: 0, times: 0 });
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.list' });
    await her.button('Next month').click();
    await expect.element(her.alert(failed), patience).toBeVisible();
    await expect.element(her.heading('December 2026')).toBeVisible();
    await expect.element(her.button('Next month')).toHaveFocus();
    await her.button('Previous month').click();
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
  });

  it('keeps the keyboard at the button while trying fails, and leads it to the month once it does not', async () => {
    const { her, repair } = visitDuring({ name: 'outage', operation: 'slots.list' });
    await expect.element(her.alert(failed), patience).toBeVisible();
    await her.button('Try again').click();
    await expect.element(her.button('Trying…')).toHaveFocus();
    await expect.element(her.alert(failed)).toBeVisible();
    await expect.element(her.button('Try again'), patience).toHaveFocus();
    repair();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.freeDay('Monday 9 November')).toHaveFocus();
  });

  it('keeps the keyboard in the Booker where she walked into a month that does not load', async () => {
    const { her, stage } = visitDuring({ name: 'slow', ms: 0, times: 0 });
    await her.freeDay('Thursday 12 November').click();
    await her.freeDay('Thursday 12 November').element().focus();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.list' });
    await userEvent.keyboard('{PageDown}');
    await expect.element(her.button('Try again'), patience).toHaveFocus();
  });

  it('says so on a phone, where a picked day takes the place of the month', async () => {
    const fault = { name: 'outage', operation: 'slots.list' } as const;
    const { her, repair } = visitDuring(fault, { width: 375, booker: { selectedDate: '2026-11-12' } });
    await expect.element(her.alert(failed), patience).toBeVisible();
    repair();
    await her.button('Try again').click();
    await expect.element(her.heading('Thu 12 November')).toBeVisible();
  });

  it('keeps what she typed when the booking is refused, and says that nothing was booked', async () => {
    const { her, stage } = visitDuring({ name: 'rate-limited', operation: 'bookings.create' });
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.alert('Your booking did not go through')).toBeVisible();
    await expect.element(her.alert('Nothing was booked. Your answers are kept.')).toBeVisible();
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });
});

describe('where there is nothing to book', () => {
  it.each([
    ['no such event type', { eventSlug: 'nothing-here' }],
    ['no such host', { username: 'nobody' }],
  ])('says that the page does not exist: %s', async (_, booker) => {
    const her = visit(openStage(), { booker });
    await expect.element(her.heading('This booking page does not exist')).toBeVisible();
    await expect.element(her.text('Check the link, or ask the person who sent it.')).toBeVisible();
  });
});
