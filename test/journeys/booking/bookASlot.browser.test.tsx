import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

const quarterToTen = '2026-11-12T09:45:00.000Z';

afterEach(() => page.viewport(1280, 900));

describe('a visitor books', () => {
  it('with the mouse, and the host has the booking', async () => {
    const stage = openStage();
    const told: string[] = [];
    const her = visit(stage, {
      booker: { onCreateBookingSuccess: ({ uid }) => told.push(uid), metadata: { campaign: 'autumn' } },
    });
    await her.book('Thursday 12 November', '9:45 am', ada);

    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(her.text('A confirmation is on its way to ada@post.example.')).toBeVisible();
    await expect.element(her.text('Thursday 12 November 2026')).toBeVisible();
    await expect.element(her.text('9:45 am – 10:30 am, London (GMT)')).toBeVisible();
    const [booking, ...more] = await stage.bookingsAt(quarterToTen);
    expect(more).toEqual([]);
    expect(booking).toMatchObject({
      end: Date.parse('2026-11-12T10:30Z'),
      status: 'accepted',
      metadata: { campaign: 'autumn' },
    });
    expect(booking?.attendees[0]).toMatchObject({ ...ada, timeZone: 'Europe/London' });
    expect(told).toEqual([booking?.uid]);
  });

  it('with guests and a note, and both reach the host', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    await her.fillIn(ada);
    await her.field('Guests').fill('charles@post.example,');
    await her.field('Anything we should know?').fill('Left shoulder');
    await her.confirm.click();

    await expect
      .element(her.text(/^The invitation is on its way to ada@post.example and 1 guest/))
      .toBeVisible();
    const [booking] = await stage.bookingsAt(quarterToTen);
    expect(booking?.responses).toMatchObject({ guests: ['charles@post.example'], notes: 'Left shoulder' });
  });

  it('on a phone of 375 pixels, where the times take the place of the month', async () => {
    await page.viewport(375, 740);
    const stage = openStage();
    const her = visit(stage);
    await expect.element(her.times).not.toBeInTheDocument();
    await her.day('Thursday 12 November').click();
    await expect.element(her.month('November 2026')).not.toBeInTheDocument();
    await her.button('Back to the month').click();
    await expect.element(her.month('November 2026')).toBeVisible();
    await her.day('Thursday 12 November').click();
    await her.button('Fri 13').click();
    await expect.element(her.slot('10:30 am')).toBeVisible();
    await her.button('Back to the month').click();
    await expect.element(her.day('Friday 13 November')).toHaveFocus();
    await her.day('Thursday 12 November').click();
    await her.slot('9:45 am').click();
    await her.fillIn(ada);
    await her.confirm.click();

    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(375);
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('with a host who confirms each booking, and is told that her request was sent', async () => {
    const stage = openStage();
    const her = visit(stage, { booker: { username: 'theo', eventSlug: 'second-opinion' } });
    await expect.element(her.text('The host confirms each booking')).toBeVisible();
    await her.choose('Thursday 12 November', '3:00 pm');
    await her.fillIn(ada);
    await her.button('Request booking').click();
    await expect.element(her.heading('Your request is sent, Ada')).toBeVisible();
    await expect
      .element(her.text('Theo Marsh still has to confirm. The answer goes to ada@post.example.'))
      .toBeVisible();
    expect(stage.asked().filter((operation) => operation === 'bookings.create')).toHaveLength(1);
  });

  it('again, with what she typed still there', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.book('Thursday 12 November', '9:45 am', ada);
    await her.button('Book another time').click();
    await her.choose('Tuesday 17 November', '10:30 am');
    await expect.element(her.field('Email')).toHaveValue(ada.email);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-11-17T10:30:00Z')).toHaveLength(1);
  });

  it('of the length that she chose, at the times that are free for it', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('9:45 am')).toBeVisible();
    await her.root.getByRole('radio', { name: '60 min' }).click();
    await expect.element(her.slot('9:45 am')).not.toBeInTheDocument();
    await her.slot('10:00 am').click();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.text('Initial assessment, 60 minutes')).toBeVisible();
    const [booking] = await stage.bookingsAt('2026-11-12T10:00:00Z');
    expect(booking?.end).toBe(Date.parse('2026-11-12T11:00Z'));
  });
});
