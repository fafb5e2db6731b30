import type { BookerProps } from 'daybook';
import { describe, expect, it } from 'vitest';
import { bookByApi } from '../../support/bookByApi.js';
import { ada } from '../../support/bookerPage.js';
import { everyKind } from '../../support/everyKind.js';
import { openStage, type Stage, type Visitor, visit } from '../../support/stage.js';

const thursday = 'Thursday 12 November';
const ten = '2026-11-12T10:00:00.000Z';

type Told = [callback: string, about: unknown][];

const uidOf = ({ uid }: { uid: string }) => uid;
const codeOf = (error: Error) => error.name;

/** Every callback there is but the state's: what it was told, in order. */
function listeners(told: Told): Partial<BookerProps> {
  const note = (callback: string, about: unknown) => void told.push([callback, about]);
  return {
    onTimeslotsLoaded: (slots) => note('times', Object.keys(slots)[0]?.slice(0, 7)),
    onReserveSlotSuccess: (hold) => note('held', uidOf(hold)),
    onReserveSlotError: (error) => note('not held', codeOf(error)),
    onDeleteSlotSuccess: (hold) => note('let go', uidOf(hold)),
    onDeleteSlotError: (error) => note('not let go', codeOf(error)),
    onCreateBookingSuccess: (booking) => note('booked', uidOf(booking)),
    onCreateBookingError: (error) => note('not booked', codeOf(error)),
    onCreateRecurringBookingSuccess: (bookings) => note('series booked', bookings.map(uidOf)),
    onCreateRecurringBookingError: (error) => note('series not booked', codeOf(error)),
    onCancelBookingSuccess: (booking) => note('cancelled', uidOf(booking)),
    onCancelBookingError: (error) => note('not cancelled', codeOf(error)),
    onPaymentRequired: ({ bookingUid }) => note('to be paid', bookingUid),
    onDryRunSuccess: () => note('tried', undefined),
  };
}

/** Somebody at Ana's page, which remembers all that it is told; StrictMode does everything twice that it can. */
function come(eventSlug: string, booker: Partial<BookerProps> = {}, stage = openStage({ world: everyKind })) {
  const told: Told = [];
  const props = Object.assign({ username: 'ana', eventSlug }, listeners(told), booker);
  return { stage, told, her: visit(stage, { isStrict: true, booker: props }) };
}

const about = (told: Told, ...callbacks: string[]) =>
  told.filter(([callback]) => callbacks.includes(callback)).map(([, value]) => value);
const names = (told: Told) => told.map(([callback]) => callback);

async function book(her: Visitor, title: string | RegExp = 'You are booked, Ada') {
  await her.book(thursday, '10:00 am', ada);
  await expect.element(her.heading(title)).toBeVisible();
}

const uidsAt = async (stage: Stage, ...starts: string[]) =>
  (await Promise.all(starts.map((start) => stage.bookingsAt(start)))).flat().map(({ uid }) => uid);

describe('the host’s page is told once', () => {
  it('that times are there, a time is held, it is booked, and the hold is let go of', async () => {
    const { stage, told, her } = come('plain');
    await her.choose(thursday, '10:00 am');
    await expect.element(her.hold).toBeVisible();
    const [hold] = await stage.sandbox.store.reservations.ofHost(stage.sandbox.demo.user.id);
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.poll(() => names(told)).toContain('let go');
    expect(about(told, 'held', 'let go')).toEqual([hold?.uid, hold?.uid]);
    expect(about(told, 'booked')).toEqual(await uidsAt(stage, ten));
    expect(names(told).filter((name) => name !== 'times')).toEqual(['held', 'booked', 'let go']);
    expect(about(told, 'times')[0]).toBe('2026-11');
  });

  it('of the times of each month that she looks at, and of no other', async () => {
    const { told, her } = come('plain');
    await expect.poll(() => about(told, 'times')).toEqual(['2026-11']);
    await expect.poll(() => her.sent.filter(({ path }) => path.startsWith('/v2/slots?')).length).toBe(2);
    expect(about(told, 'times')).toEqual(['2026-11']);
    await her.button('Next month').click();
    await expect.poll(() => about(told, 'times')).toEqual(['2026-11', '2026-12']);
  });

  it.each([1, 3])('of a series of %i, with each of its bookings', async (count) => {
    const { stage, told, her } = come('series');
    await her.root.getByRole('spinbutton', { name: 'How many times?' }).fill(String(count));
    await book(her);
    const starts = ['12', '19', '26'].slice(0, count).map((day) => `2026-11-${day}T10:00:00Z`);
    await expect.poll(() => about(told, 'series booked')).toEqual([await uidsAt(stage, ...starts)]);
    expect(names(told)).not.toContain('booked');
  });

  it('that a series failed', async () => {
    const stage = openStage({ world: everyKind, faults: [{ name: 'slot-stolen' }] });
    const { told, her } = come('series', {}, stage);
    await her.book(thursday, '10:00 am', ada);
    await expect.element(her.button(/^Thu 12, /).first()).toBeVisible();
    await expect.poll(() => about(told, 'series not booked', 'not booked')).toEqual(['CalApiError']);
    expect(names(told)).not.toContain('not booked');
  });

  it('that one date of a series did not move, as of any booking', async () => {
    const stage = openStage({ world: everyKind });
    const { uid } = await bookByApi(stage, 'series', '2026-11-12T09:00:00Z');
    stage.sandbox.fault({ name: 'outage', operation: 'bookings.reschedule', times: 1 });
    const { told, her } = come('series', { rescheduleUid: uid }, stage);
    await her.day(thursday).click();
    await her.slot('10:00 am').click();
    await her.button('Move to this time').click();
    await expect.poll(() => about(told, 'not booked', 'series not booked')).toEqual(['CalApiError']);
    expect(names(told)).not.toContain('series not booked');
    await her.button('Move to this time').click();
    await expect.element(her.heading('Your booking has moved')).toBeVisible();
    expect(about(told, 'booked', 'series booked')).toEqual(await uidsAt(stage, ten));
  });

  it('that a time could be neither held nor let go of, or that it is not cancelled', async () => {
    const stage = openStage({ world: everyKind });
    stage.sandbox.fault({ name: 'outage', operation: 'slots.reservations.create' });
    const { told, her } = come('plain', {}, stage);
    await her.choose(thursday, '10:00 am');
    await expect.poll(() => about(told, 'not held')).toEqual(['CalApiError']);
    stage.sandbox.clearFaults();
    await her.button('Back to the times').click();
    await her.slot('10:00 am').click();
    await expect.element(her.hold).toBeVisible();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.reservations.delete' });
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.poll(() => about(told, 'not let go')).toEqual(['CalApiError']);
    stage.sandbox.fault({ name: 'outage', operation: 'bookings.cancel', times: 1 });
    await her.button('Cancel booking').click();
    await her.button('Cancel booking').click();
    await expect.element(her.alert('The booking is not cancelled')).toBeVisible();
    const uids = await uidsAt(stage, ten);
    await her.button('Cancel booking').click();
    await expect.element(her.heading('Your booking is cancelled')).toBeVisible();
    await expect.poll(() => about(told, 'cancelled')).toEqual(uids);
    expect(about(told, 'not cancelled')).toEqual(['CalApiError']);
  });
});

describe('the host’s own code', () => {
  const json = { 'content-type': 'application/json' };

  it('may hold the time in our place, once for each choice, and she sees it run', async () => {
    const stage = openStage({ world: everyKind });
    const asked: unknown[] = [];
    const { told, her } = come(
      'plain',
      {
        async handleSlotReservation(slot, renewing) {
          asked.push([slot.slotStart, renewing]);
          const answer = await stage.sandbox.fetch('/v2/slots/reservations', {
            method: 'POST',
            headers: { ...json, 'cal-api-version': '2024-09-04' },
            body: JSON.stringify(slot),
          });
          return answer.json();
        },
      },
      stage,
    );
    await her.choose(thursday, '10:00 am');
    await expect.element(her.hold).toHaveTextContent('Held for you, 5:00 left');
    expect(asked).toEqual([[ten, null]]);
    const [hold] = await stage.sandbox.store.reservations.ofHost(stage.sandbox.demo.user.id);
    expect(about(told, 'held')).toEqual([hold?.uid]);
    expect(her.sent.filter(({ method }) => method === 'POST')).toEqual([]);
    await her.button('Back to the times').click();
    await expect.poll(() => about(told, 'let go')).toEqual([hold?.uid]);
  });

  it('may answer with no hold: there is none to be seen, and she books', async () => {
    const { stage, told, her } = come('plain', { handleSlotReservation: () => {} });
    await her.choose(thursday, '10:00 am');
    await her.fillIn(ada);
    expect(her.hold.query()).toBeNull();
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(about(told, 'booked')).toEqual(await uidsAt(stage, ten));
    expect(about(told, 'held', 'not held', 'let go', 'not let go')).toEqual([]);
  });

  it('may book the series in our place, and what it answers is told and shown', async () => {
    const stage = openStage({ world: everyKind });
    const { told, her } = come(
      'series',
      {
        async handleCreateRecurringBooking(booking) {
          const answer = await stage.sandbox.fetch('/v2/bookings', {
            method: 'POST',
            headers: { ...json, 'cal-api-version': '2024-08-13' },
            body: JSON.stringify(booking),
          });
          return answer.json();
        },
      },
      stage,
    );
    await book(her);
    const starts = ['11-12', '11-19', '11-26', '12-03'].map((day) => `2026-${day}T10:00:00Z`);
    expect(about(told, 'series booked')).toEqual([await uidsAt(stage, ...starts)]);
    expect(her.sent.some(({ path }) => path.startsWith('/v2/bookings'))).toBe(false);
  });

  it('may say where it takes place', async () => {
    const { stage, her } = come('plain', { locationUrl: 'https://meet.example/ana' });
    await book(her);
    const [booking] = await stage.bookingsAt(ten);
    expect(booking?.location).toBe('https://meet.example/ana');
    await expect.element(her.root.getByRole('link', { name: 'meet.example/ana' })).toBeVisible();
  });
});
