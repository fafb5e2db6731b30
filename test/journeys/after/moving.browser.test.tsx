import type { WholeBooking } from 'daybook';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Stage, visit } from '../../support/stage.js';

const quarterToTen = '2026-11-12T09:45:00.000Z';

async function bookedUid(stage: Stage) {
  const her = visit(stage);
  await her.book('Thursday 12 November', '9:45 am', ada);
  await expect.element(her.heading('You are booked, Ada')).toBeVisible();
  her.leave();
  return (await stage.bookingsAt(quarterToTen))[0]?.uid ?? '';
}

describe('a link to move a booking', () => {
  it('moves it to the time that she chooses, and tells the host’s page its new uid once', async () => {
    const stage = openStage();
    const uid = await bookedUid(stage);
    const told: WholeBooking[] = [];
    const her = visit(stage, {
      booker: {
        rescheduleUid: uid,
        rescheduledBy: ada.email,
        onCreateBookingSuccess: (booking) => told.push(booking),
      },
    });
    await expect.element(her.text('Was Thu 12 November, 9:45 am')).toBeVisible();
    await expectNoAxeViolations(her.container);
    await her.day('Tuesday 17 November').click();
    await her.slot('10:30 am').click();
    await expect.element(her.text('The time it has now')).toBeVisible();
    await her.field('Why do you want to move it?').fill('A cold');
    await her.button('Move to this time').click();
    await expect.element(her.heading('Your booking has moved')).toHaveFocus();

    const [moved] = await stage.bookingsAt('2026-11-17T10:30:00Z');
    expect(moved).toMatchObject({ rescheduledFromUid: uid, reschedulingReason: 'A cold' });
    await expect.poll(() => told.map((booking) => booking.uid)).toEqual([moved?.uid]);
    expect(await stage.bookingsAt(quarterToTen)).toEqual([]);
  });

  it('looks in its month first, and asks for no other', async () => {
    const stage = openStage();
    const uid = await bookedUid(stage);
    stage.sandbox.setNow('2026-10-05T09:00:00Z');
    const her = visit(stage, { booker: { rescheduleUid: uid } });
    await expect.element(her.freeDay('Tuesday 17 November')).toBeVisible();
    await expect.element(her.month('November 2026')).toBeVisible();
  });

  it('is walked by keyboard alone', async () => {
    const stage = openStage();
    const uid = await bookedUid(stage);
    const her = visit(stage, { booker: { rescheduleUid: uid } });
    await expect.element(her.freeDay('Tuesday 17 November')).toBeVisible();
    (her.day('Tuesday 17 November').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.times.getByRole('heading').first()).toHaveFocus();
    const isOnATime = () => /\d:\d\d/.test(document.activeElement?.textContent ?? '');
    for (let tabs = 0; tabs < 8 && !(tabs > 0 && isOnATime()); tabs += 1) await userEvent.tab();
    expect(isOnATime()).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.element(her.heading('Move your booking')).toHaveFocus();
    (her.button('Move to this time').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.heading('Your booking has moved')).toHaveFocus();
  });

  it('says that there is no such booking, and lets her book anew', async () => {
    const her = visit(openStage(), { booker: { rescheduleUid: 'no-such-booking' } });
    await expect.element(her.heading('There is no such booking to move')).toBeVisible();
    await expectNoAxeViolations(her.container);
    await her.button('Book another time').click();
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
  });

  it('leads on from one that has moved already', async () => {
    const stage = openStage();
    const uid = await bookedUid(stage);
    const path = `/v2/bookings/${uid}/reschedule`;
    const answer = await stage.sandbox.fetch(path, {
      method: 'POST',
      headers: { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' },
      body: JSON.stringify({ start: '2026-11-17T10:30:00Z' }),
    });
    expect(answer.status).toBe(201);
    const her = visit(stage, { booker: { rescheduleUid: uid } });
    await expect.element(her.heading('This booking has moved already')).toBeVisible();
    await her.button('Move the new one').click();
    await expect.element(her.text('Was Tue 17 November, 10:30 am')).toBeVisible();
  });
});
