import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { freeOn } from '../../support/freeTimes.js';
import { inAHurry } from '../../support/inAHurry.js';
import { openStage, visit } from '../../support/stage.js';

const quarterToTen = '2026-11-12T09:45:00.000Z';

async function visitBooked() {
  const stage = openStage();
  const her = visit(stage);
  await her.book('Thursday 12 November', '9:45 am', ada);
  await expect.element(her.heading('You are booked, Ada')).toBeVisible();
  return { stage, her };
}

inAHurry();

describe('plans change', () => {
  it('cancels the booking with a reason, and the time is free again', async () => {
    const { stage, her } = await visitBooked();
    const [booking] = await stage.bookingsAt(quarterToTen);
    await her.button('Cancel booking').click();
    await expect.element(her.button('Keep it')).toHaveFocus();
    await her.field('Reason').fill('I feel better');
    await her.button('Cancel booking').click();
    await expect.element(her.heading('Your booking is cancelled')).toBeVisible();
    await expect.element(her.heading('Your booking is cancelled')).toHaveFocus();

    expect(await stage.sandbox.store.bookings.find(booking?.uid ?? '')).toMatchObject({
      status: 'cancelled',
      cancellationReason: 'I feel better',
    });
    expect(await freeOn(stage.sandbox, '2026-11-12')).toContain('09:45');
  });

  it('keeps the booking when she thinks again', async () => {
    const { stage, her } = await visitBooked();
    await her.button('Cancel booking').click();
    await her.button('Keep it').click();
    await expect.element(her.button('Cancel booking')).toHaveFocus();
    await expect.element(her.button('Reschedule')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('says that it could not be cancelled, and tries again', async () => {
    const { stage, her } = await visitBooked();
    stage.sandbox.fault({ name: 'outage', operation: 'bookings.cancel', times: 1 });
    await her.button('Cancel booking').click();
    await her.button('Cancel booking').click();
    await expect.element(her.alert('The booking is not cancelled')).toBeVisible();
    await her.button('Cancel booking').click();
    await expect.element(her.heading('Your booking is cancelled')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toEqual([]);
  });

  it('moves the booking, and the old time is free again', async () => {
    const { stage, her } = await visitBooked();
    await her.button('Reschedule').click();
    await expect.element(her.text('Was Thu 12 November, 9:45 am')).toBeVisible();
    await her.day('Tuesday 17 November').click();
    await her.slot('10:30 am').click();
    await expect.element(her.heading('Move your booking')).toHaveFocus();
    await her.field('Why do you want to move it?').fill('A cold');
    await her.button('Move to this time').click();
    await expect.element(her.heading('Your booking has moved')).toBeVisible();
    await expect.element(her.text('Tuesday 17 November 2026')).toBeVisible();

    expect(await stage.bookingsAt(quarterToTen)).toEqual([]);
    const [moved, ...more] = await stage.bookingsAt('2026-11-17T10:30:00Z');
    expect(more).toEqual([]);
    expect(moved?.attendees[0]).toMatchObject(ada);
    expect(await freeOn(stage.sandbox, '2026-11-12')).toContain('09:45');
  });

  it('shows which time is hers, and does not move the booking to where it is', async () => {
    const { her } = await visitBooked();
    await her.button('Reschedule').click();
    const hers = her.slot('9:45 am your time now');
    await expect.element(hers).toHaveAttribute('aria-disabled', 'true');
    await hers.click({ force: true });
    await expect.element(her.text('Was Thu 12 November, 9:45 am')).toBeVisible();
    await expect.element(her.heading('Move your booking')).not.toBeInTheDocument();
  });

  it('keeps the old time when she does not find a better one', async () => {
    const { stage, her } = await visitBooked();
    await her.button('Reschedule').click();
    await her.button('Keep the old time').click();
    await expect.element(her.heading('Your booking stays as it is')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('offers the nearest times when the new one is taken meanwhile, and the old one stays hers', async () => {
    const { stage, her } = await visitBooked();
    await her.button('Reschedule').click();
    await her.day('Tuesday 17 November').click();
    await her.slot('10:30 am').click();
    await her.field('Why do you want to move it?').fill('A cold');
    const him = visit(stage, { provider: { language: 'en' } });
    stage.sandbox.advance({ minutes: 6 });
    await expect.element(her.status('Your hold on 10:30 am has ended'), { timeout: 3000 }).toBeVisible();
    await him.book('Tuesday 17 November', '10:30 am', { name: 'Ben', email: 'ben@post.example' });
    await expect.element(him.heading('You are booked, Ben')).toBeVisible();
    await her.button('Tue 17, 10:30 am still free').click();
    await expect.poll(her.alternatives).not.toContain('Tue 17, 10:30 am');
    await expect.element(her.field('Why do you want to move it?')).toHaveValue('A cold');
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });
});
