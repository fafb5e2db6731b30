import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { freeOn } from '../../support/freeTimes.js';
import { openStage, visit } from '../../support/stage.js';

const day = '2026-11-12';
const quarterToTen = '2026-11-12T09:45:00.000Z';
const patience = { timeout: 3000 };

describe('a chosen time', () => {
  it('is hers alone for five minutes, and others are not offered it', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    await expect.element(her.hold).toHaveTextContent('Held for you, 5:00 left');
    expect(await stage.holds()).toEqual([quarterToTen]);
    expect(await freeOn(stage.sandbox, day)).not.toContain('09:45');
  });

  it('is let go of on the way back, and offered to her again', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow', ms: 200, operation: 'slots.reservations.delete' });
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    await her.button('Back to the times').click();
    await expect.poll(stage.holds).toEqual([]);
    expect(await freeOn(stage.sandbox, day)).toContain('09:45');
    await expect.poll(() => her.sent.at(-1)).toMatchObject({ method: 'GET', isAnswered: true });
    expect(her.sent.at(-2)).toMatchObject({ method: 'DELETE' });
    await expect.element(her.slot('9:45 am')).toBeVisible();
  });

  it('can be chosen again at once, before the server has heard that she let go of it', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow', ms: 300, operation: 'slots.reservations.delete' });
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    await her.button('Back to the times').click();
    await her.slot('9:45 am').click();
    await expect.element(her.hold).toBeVisible();
    expect(await stage.holds()).toEqual([quarterToTen]);
  });

  it('is let go of when she leaves the page', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    her.leave();
    await expect.poll(stage.holds).toEqual([]);
  });

  it('is let go of when she closes the tab, by a request that outlives it', async () => {
    const stage = openStage();
    const keptAlive: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.keepalive) keptAlive.push(request.method);
      return stage.sandbox.fetch(request);
    };
    const her = visit(stage, { provider: { fetch } });
    await her.choose('Thursday 12 November', '9:45 am');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(stage.holds).toEqual([]);
    expect(keptAlive).toEqual(['DELETE']);
  });

  it('is let go of when she leaves while it is still being held', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow-hold', ms: 300 });
    const her = visit(stage);
    await her.day('Thursday 12 November').click();
    await her.slot('9:45 am').click();
    her.leave();
    await expect.poll(stage.asked).toContain('slots.reservations.create');
    await expect.poll(stage.holds).toEqual([]);
  });

  it('needs no hold any more once it is booked', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.poll(stage.holds).toEqual([]);
  });

  it('is held anew while she types', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    stage.sandbox.advance({ minutes: 3 });
    await expect.element(her.hold, patience).toHaveTextContent('Held for you, 2:00 left');
    await her.field('Name').fill('Ada');
    await expect.element(her.hold, patience).toHaveTextContent('Held for you, 5:00 left');
    expect(await stage.holds()).toEqual([quarterToTen]);
    stage.sandbox.advance({ minutes: 4 });
    expect(await stage.holds()).toEqual([quarterToTen]);
  });

  it('is offered again when its five minutes have passed, with all that she typed', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.choose('Thursday 12 November', '9:45 am');
    await her.fillIn(ada);
    stage.sandbox.advance({ minutes: 5 });
    await expect.element(her.status('Your hold on 9:45 am has ended'), patience).toBeVisible();
    await expect.element(her.button('Choose a time to confirm')).toHaveAttribute('aria-disabled', 'true');
    await her.button('Thu 12, 9:45 am still free').click();
    await expect.element(her.hold).toBeVisible();
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('that somebody else holds is struck through, and she stays with the times', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('9:45 am')).toBeVisible();
    await stage.holdAsStranger(quarterToTen);
    await her.slot('9:45 am').click();
    await expect.element(her.slot('9:45 am, just taken')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(her.status('9:45 am has just been taken. Choose another time.')).toBeInTheDocument();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    await expect.element(her.slot('10:30 am')).toBeEnabled();
  });

  it('that can not be held for another reason can still be booked', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.reservations.create' });
    const her = visit(stage);
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(her.hold).not.toBeInTheDocument();
  });

  it('is held once in StrictMode, and booked once', async () => {
    const stage = openStage();
    const her = visit(stage, { isStrict: true });
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    const count = (name: string) => stage.asked().filter((operation) => operation === name).length;
    expect([count('slots.reservations.create'), count('bookings.create')]).toEqual([1, 1]);
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });
});
