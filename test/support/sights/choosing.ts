import { expect, onTestFinished } from 'vitest';
import { bookByApi } from '../bookByApi.js';
import { type BookerSight, foreverMs, ofKind, quarterToTen, thursday } from './BookerSight.js';

/** Until a time is chosen. */
export const choosing: readonly BookerSight[] = [
  {
    sight: 'a month that is loading',
    sandbox: { faults: [{ name: 'slow', ms: foreverMs }] },
    come: (her) => expect.element(her.status('Looking for free times')).toBeInTheDocument(),
  },
  { sight: 'a month', come: (her) => expect.element(her.freeDay(thursday)).toBeVisible() },
  ...(['WEEK_VIEW', 'COLUMN_VIEW', 'LIST_VIEW'] as const).map(
    (view): BookerSight => ({
      sight: `the times in the ${view}`,
      booker: { view, selectedDate: '2026-11-12' },
      come: (her) => expect.element(her.slot(/^9:45 am/).first()).toBeVisible(),
    }),
  ),
  {
    sight: 'a day’s times',
    async come(her) {
      await her.day(thursday).click();
      await expect.element(her.slot('9:45 am')).toBeVisible();
    },
  },
  {
    sight: 'a time that is just taken',
    async come(her, stage) {
      await her.day(thursday).click();
      await expect.element(her.slot('9:45 am')).toBeVisible();
      await stage.holdAsStranger(quarterToTen);
      await her.slot('9:45 am').click();
      await expect.element(her.slot('9:45 am, just taken')).toBeVisible();
    },
  },
  {
    sight: 'times with places left',
    ...ofKind('class'),
    before: async (stage) => void (await bookByApi(stage, 'class', '2026-11-12T10:00:00Z')),
    async come(her) {
      await her.day(thursday).click();
      await expect.element(her.slot('10:00 am 3 places left')).toBeVisible();
    },
  },
  {
    sight: 'a series before a time is chosen',
    ...ofKind('series'),
    come: (her) => expect.element(her.root.getByRole('spinbutton')).toBeVisible(),
  },
  {
    sight: 'a choice of zones',
    async come(her) {
      await her.zone.click();
      await expect.element(her.combobox).toBeVisible();
    },
  },
  {
    sight: 'an empty month',
    booker: { month: '2026-11', startTime: '2026-12-01T00:00:00Z' },
    come: (her) => expect.element(her.button('Go to Tue 1 December')).toBeVisible(),
  },
  {
    sight: 'an outage',
    sandbox: { faults: [{ name: 'outage' }] },
    come: (her) => expect.element(her.alert('The times did not load')).toBeVisible(),
  },
  {
    sight: 'no such page',
    booker: { eventSlug: 'no-such-event' },
    come: (her) => expect.element(her.heading('This booking page does not exist')).toBeVisible(),
  },
  {
    sight: 'a link whose time has gone',
    booker: { allowUpdatingUrlParams: true },
    async before(stage) {
      const { href } = window.location;
      window.history.pushState(null, '', `?slot=${quarterToTen}`);
      onTestFinished(() => window.history.pushState(null, '', href));
      await stage.holdAsStranger(quarterToTen);
      return undefined;
    },
    come: (her) => expect.element(her.status('Thu 12 November, 9:45 am is no longer free')).toBeVisible(),
  },
];
