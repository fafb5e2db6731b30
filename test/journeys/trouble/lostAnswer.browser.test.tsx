import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

const quarterToTen = '2026-11-12T09:45:00.000Z';
const thursday = 'Thursday 12 November';

describe('when the answer to the booking is lost', () => {
  it('tells a visitor who was booked that she most likely is, and where the confirmation goes', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted: true });
    const her = visit(stage);
    await her.book(thursday, '9:45 am', ada);
    const note = her.status('Most likely you are booked');
    await expect.element(note).toBeVisible();
    await expect.element(note).toHaveTextContent('If it worked, a confirmation goes to ada@post.example.');
    await expect.element(note).toHaveTextContent('Thursday 12 November, 9:45 am – 10:30 am');
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
    expect(stage.asked().filter((operation) => operation === 'bookings.create')).toHaveLength(1);
    expect(await stage.holds()).toEqual([]);
  });

  it('tells a visitor who was not booked that nothing was, and books her when she sends it again', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted: false });
    const her = visit(stage);
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.status('The time is still free, so nothing was booked.')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toEqual([]);
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('looks the booking up for somebody who is signed in, and shows it', async () => {
    const stage = openStage();
    const { accessToken } = stage.sandbox.demo.user;
    stage.sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted: true });
    const her = visit(stage, { provider: { accessToken, getAccessToken: async () => accessToken } });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('finds for somebody who is signed in that nothing was booked', async () => {
    const stage = openStage();
    const { accessToken } = stage.sandbox.demo.user;
    stage.sandbox.fault({ name: 'lost-answer', operation: 'bookings.create', acted: false });
    const her = visit(stage, { provider: { accessToken, getAccessToken: async () => accessToken } });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.status('nothing was booked')).toBeVisible();
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('tells somebody who is still offline that it can not be known, until she checks again', async () => {
    const stage = openStage();
    let isOnline = true;
    const fetch: typeof globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      const isBooking = request.method === 'POST' && request.url.endsWith('/v2/bookings');
      if (!isOnline) return Promise.reject(new TypeError('Failed to fetch'));
      if (!isBooking) return stage.sandbox.fetch(request);
      isOnline = false;
      return stage.sandbox.fetch(request).then(() => Promise.reject(new TypeError('Failed to fetch')));
    };
    const her = visit(stage, { provider: { fetch } });
    await her.book(thursday, '9:45 am', ada);
    const note = her.status('There is no connection, so we can’t tell whether you are booked.');
    await expect.element(note, { timeout: 5000 }).toBeVisible();
    await expect.element(note).toHaveTextContent('a confirmation goes to ada@post.example.');

    isOnline = true;
    await her.button('Check again').click();
    await expect.element(her.status('Most likely you are booked')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('holds an answer for lost that came in time and can not be read', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'malformed', operation: 'bookings.create', path: 'data.start' });
    const her = visit(stage);
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.status('Most likely you are booked')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });

  it('holds an answer for lost that something between her and the server made up', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'html', status: 502, operation: 'bookings.create', times: 1 });
    const her = visit(stage);
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.status('The time is still free, so nothing was booked.')).toBeVisible();
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt(quarterToTen)).toHaveLength(1);
  });
});
