import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ada } from '../support/bookerPage.js';
import { openStage, visit } from '../support/stage.js';

afterEach(() => page.viewport(1280, 900));

describe('a visitor books', () => {
  it('with the mouse, and the host has the booking', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.book('Thursday 12 November', '9:45 am', ada);

    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();
    await expect.element(her.text('A confirmation is on its way to ada@post.example.')).toBeVisible();
    await expect.element(her.text('Thursday 12 November 2026')).toBeVisible();
    await expect.element(her.text('9:45 am – 10:30 am, London (GMT)')).toBeVisible();
    expect(
      (await stage.bookings()).filter(({ attendees }) => attendees[0]?.email === ada.email),
    ).toMatchObject([
      { start: Date.parse('2026-11-12T09:45Z'), end: Date.parse('2026-11-12T10:30Z'), status: 'accepted' },
    ]);
  });
});
