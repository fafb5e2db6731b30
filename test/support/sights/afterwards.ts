import { expect } from 'vitest';
import { bookByApi } from '../bookByApi.js';
import { ada } from '../bookerPage.js';
import { charge } from '../charge.js';
import { departures } from '../departures.js';
import { everyKind } from '../everyKind.js';
import type { Visitor } from '../stage.js';
import { type BookerSight, ofKind, quarterToTen, thursday } from './BookerSight.js';

const booked = async (her: Visitor) => {
  await her.book(thursday, '9:45 am', ada);
  await expect.element(her.heading('You are booked, Ada')).toBeVisible();
};

/** Once it is booked, and when it is to be moved. */
export const afterwards: readonly BookerSight[] = [
  { sight: 'the receipt', come: booked },
  {
    sight: 'the receipt of a series',
    ...ofKind('series'),
    async come(her) {
      await her.book(thursday, '10:00 am', ada);
      await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    },
  },
  {
    sight: 'a request that waits',
    ...ofKind('request'),
    async come(her) {
      await her.choose(thursday, '10:00 am');
      await her.fillIn(ada);
      await her.button('Request booking').click();
      await expect.element(her.heading('Your request is sent, Ada')).toBeVisible();
    },
  },
  {
    sight: 'what is still to be paid',
    sandbox: { world: everyKind },
    booker: { username: 'ana', eventSlug: 'paid', paymentUrl: () => 'https://pay.example/' },
    before: async (stage) => void (await charge(stage, 'paid')),
    async come(her) {
      await her.book(thursday, '10:00 am', ada);
      await expect.element(her.root.getByRole('link', { name: 'Pay £58' })).toBeVisible();
    },
  },
  {
    sight: 'the way to another page',
    ...ofKind('elsewhere'),
    async come(her) {
      departures();
      await her.book(thursday, '10:00 am', ada);
      await expect.element(her.status('Taking you to after.example…')).toBeVisible();
    },
  },
  {
    sight: 'what the host’s page has taken over',
    booker: { handleCreateBooking: () => {} },
    async come(her) {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.heading('Thank you')).toBeVisible();
    },
  },
  {
    sight: 'the question before cancelling',
    async come(her) {
      await booked(her);
      await her.button('Cancel booking').click();
      await expect.element(her.button('Keep it')).toBeVisible();
    },
  },
  {
    sight: 'a cancelled booking',
    async come(her) {
      await booked(her);
      await her.button('Cancel booking').click();
      await her.button('Cancel booking').click();
      await expect.element(her.heading('Your booking is cancelled')).toBeVisible();
    },
  },
  {
    sight: 'a booking that is being moved',
    before: async (stage) => ({
      rescheduleUid: (await bookByApi(stage, 'initial-assessment', quarterToTen)).uid,
    }),
    async come(her) {
      await her.day(thursday).click();
      await expect.element(her.button('Keep the old time')).toBeVisible();
      await expect.element(her.slot('9:45 am your time now')).toBeVisible();
    },
  },
  {
    sight: 'the form in which a booking is moved',
    before: async (stage) => ({
      rescheduleUid: (await bookByApi(stage, 'initial-assessment', quarterToTen)).uid,
    }),
    async come(her) {
      await her.day(thursday).click();
      await her.slot('10:30 am').click();
      await expect.element(her.button('Move to this time')).toBeVisible();
    },
  },
  {
    sight: 'a booking that can’t be moved',
    booker: { rescheduleUid: 'no-such-booking' },
    come: (her) => expect.element(her.heading('There is no such booking to move')).toBeVisible(),
  },
];
