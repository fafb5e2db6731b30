import { expect } from 'vitest';
import { ada } from '../bookerPage.js';
import { askEverything } from '../everyField.js';
import { type BookerSight, foreverMs, ofKind, thursday } from './BookerSight.js';

/** While she says who she is, until it is booked or not. */
export const telling: readonly BookerSight[] = [
  { sight: 'the form', come: (her) => her.choose(thursday, '9:45 am') },
  {
    sight: 'the form with mistakes',
    async come(her) {
      await her.choose(thursday, '9:45 am');
      await her.field('Email').fill('ada');
      await her.confirm.click();
      await expect.element(her.summary('2 answers need another look')).toBeVisible();
    },
  },
  {
    sight: 'a form of every kind of question, with mistakes',
    before: ({ sandbox }) => askEverything(sandbox).then(() => undefined),
    async come(her) {
      await her.choose(thursday, '9:45 am');
      await her.confirm.click();
      await expect.element(her.summary('16 answers need another look')).toBeVisible();
    },
  },
  {
    sight: 'the dates of a series, above the form',
    ...ofKind('series'),
    async come(her) {
      await her.choose(thursday, '10:00 am');
      await expect.element(her.root.getByRole('region', { name: 'Your 4 dates' })).toBeVisible();
    },
  },
  {
    sight: 'a hold in its last minute',
    async come(her, { sandbox }) {
      await her.choose(thursday, '9:45 am');
      await expect.element(her.hold).toBeVisible();
      sandbox.advance({ seconds: 255 });
      await expect.element(her.button('Keep it')).toBeVisible();
    },
  },
  {
    sight: 'a hold that has ended',
    async come(her, { sandbox }) {
      await her.choose(thursday, '9:45 am');
      await expect.element(her.hold).toBeVisible();
      sandbox.advance({ minutes: 6 });
      await expect.element(her.button(/still free$/)).toBeVisible();
    },
  },
  {
    sight: 'a trial run',
    booker: { isBookingDryRun: true },
    async come(her) {
      await her.choose(thursday, '9:45 am');
      await expect.element(her.text('This is a trial run')).toBeVisible();
    },
  },
  {
    sight: 'a booking that is being sent',
    sandbox: { faults: [{ name: 'slow', ms: foreverMs, operation: 'bookings.create' }] },
    async come(her) {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.button('Booking 9:45 am…')).toBeVisible();
    },
  },
  {
    sight: 'a refused booking',
    booker: { onBeforeCreateBooking: () => ({ refuse: 'You have two appointments already.' }) },
    async come(her) {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.alert('You have two appointments already.')).toBeVisible();
    },
  },
  {
    sight: 'the question for the code that was mailed',
    async before({ sandbox: { store, demo } }) {
      for (const { id, settings } of await store.eventTypes.ofOwner(demo.user.id)) {
        const changed = { ...settings, requiresBookerEmailVerification: true };
        await store.eventTypes.change(id, { settings: changed });
      }
      return undefined;
    },
    async come(her) {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.root.getByRole('textbox', { name: /^Code/ })).toBeVisible();
    },
  },
  {
    sight: 'a lost time',
    sandbox: { faults: [{ name: 'slot-stolen' }] },
    async come(her) {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.button(/^Thu 12, /).first()).toBeVisible();
    },
  },
  {
    sight: 'an answer that was lost',
    sandbox: { faults: [{ name: 'lost-answer', operation: 'bookings.create', acted: true }] },
    async come(her) {
      await her.book(thursday, '9:45 am', ada);
      await expect.element(her.status('Most likely you are booked')).toBeVisible();
    },
  },
];
