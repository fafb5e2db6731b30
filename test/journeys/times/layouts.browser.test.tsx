import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { freeTimes } from '../../support/freeTimes.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';
import { oneHost } from '../../support/worlds.js';

const views = ['WEEK_VIEW', 'COLUMN_VIEW', 'LIST_VIEW'] as const;

/** A week on whose Sunday, or before whose Sunday, clocks change. */
const weeks = [
  { zone: 'Europe/London', day: '2026-10-25' },
  { zone: 'Europe/Berlin', day: '2027-03-28' },
  { zone: 'America/New_York', day: '2026-11-01' },
  { zone: 'America/Los_Angeles', day: '2027-03-14' },
  { zone: 'America/St_Johns', day: '2026-11-01' },
  { zone: 'America/Sao_Paulo', day: '2026-11-01' },
  { zone: 'Australia/Lord_Howe', day: '2027-04-04' },
  { zone: 'Australia/Adelaide', day: '2026-10-04' },
  { zone: 'Pacific/Auckland', day: '2026-09-27' },
  { zone: 'Pacific/Chatham', day: '2027-04-04' },
  { zone: 'Asia/Kathmandu', day: '2026-10-25' },
  { zone: 'Pacific/Apia', day: '2026-10-25' },
];

const dayRegion = (her: Visitor, day: string) =>
  her.times.getByRole('region', {
    name: new Date(`${day}T12:00:00Z`)
      .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
      .replace(',', ''),
  });

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** `1:30 am` of each button, whatever is said beside it. */
const timesOn = (her: Visitor, day: string) =>
  dayRegion(her, day)
    .getByRole('button')
    .elements()
    .map((button) => /\d+:\d\d [ap]m/.exec(button.textContent ?? '')?.[0]);

const nameOf = (iso: string) => {
  const hour = Number(iso.slice(11, 13));
  return `${hour % 12 || 12}:${iso.slice(14, 16)} ${hour < 12 ? 'am' : 'pm'}`;
};

describe('in each view', () => {
  it.each(weeks.flatMap((week) => views.map((view) => ({ ...week, view }))))(
    'the times are the ones that the server gave: $view, $zone, $day',
    async ({ zone, day, view }) => {
      const from = dayAfter(day, -6);
      const world = oneHost({ zone, from: '00:00', to: '23:59', lengthMinutes: 60 });
      const stage = openStage({ now: `${from}T00:00:00Z`, world });
      const her = visit(stage, {
        provider: { language: 'en-GB' },
        booker: { username: 'noor', eventSlug: 'meeting', timeZone: zone, selectedDate: day, view },
      });
      const given = await freeTimes(stage.sandbox, {
        username: 'noor',
        eventTypeSlug: 'meeting',
        start: from,
        end: dayAfter(day, 1),
        timeZone: zone,
      });
      // Also those that go on past midnight: the day is the week's last.
      const expected = (given[day] ?? []).map(nameOf);
      expect(expected.length).toBeGreaterThan(20);
      await her.root.getByRole('radio', { name: '12h' }).click();
      await expect.poll(() => timesOn(her, day)).toEqual(expected);
    },
  );

  it.each(views)('she books: %s', async (view) => {
    const stage = openStage();
    const her = visit(stage, { width: 1120, booker: { view } });
    await dayRegion(her, '2026-11-12')
      .getByRole('button', { name: /^9:45 am/ })
      .click();
    await expect.element(her.heading('Your details')).toBeVisible();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await stage.bookingsAt('2026-11-12T09:45:00Z')).toHaveLength(1);
  });

  it.each(views.flatMap((view) => [280, 1120].map((width) => ({ view, width }))))(
    'nothing overflows: $view, $width px',
    async ({ view, width }) => {
      const her = visit(openStage(), { width, booker: { view } });
      await expect.element(dayRegion(her, '2026-11-12').getByRole('button').first()).toBeVisible();
      expect(her.container.scrollWidth).toBeLessThanOrEqual(her.container.clientWidth);
    },
  );

  it.each(views)(
    'an outage is no empty week, and a week without times leads to the next: %s',
    async (view) => {
      const stage = openStage({ now: '2026-11-27T18:00:00Z' });
      stage.sandbox.fault({ name: 'outage', operation: 'slots.list' });
      const her = visit(stage, { booker: { view } });
      await expect.element(her.alert('The times did not load')).toBeVisible();
      stage.sandbox.clearFaults();
      await her.button('Try again').click();
      await expect.element(her.status('No times free in this week')).toBeVisible();
      await her.button(/^Go to /).click();
      await expect.element(dayRegion(her, '2026-12-01').getByRole('button').first()).toBeVisible();
    },
  );
});

describe('the choice of views', () => {
  it('keeps the focus, and the week that she looks at', async () => {
    const her = visit(openStage(), { width: 1120 });
    await her.day('Thursday 19 November').click();
    const choice = her.root.getByRole('radiogroup', { name: 'View' });
    await choice.getByRole('radio', { name: 'List' }).click();
    await expect.element(choice.getByRole('radio', { name: 'List' })).toHaveFocus();
    await expect.element(her.heading('16 – 22 November 2026')).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(choice.getByRole('radio', { name: 'Columns' })).toHaveFocus();
    await her.button('Next week').click();
    await choice.getByRole('radio', { name: 'Month' }).click();
    await expect.element(her.month('November 2026')).toBeVisible();
    await expect.element(choice.getByRole('radio', { name: 'Month' })).toHaveFocus();
  });

  it('is not there where the host offers one', async () => {
    const her = visit(openStage(), { booker: { view: 'LIST_VIEW', views: ['LIST_VIEW'] } });
    await expect.element(dayRegion(her, '2026-11-12')).toBeVisible();
    expect(her.root.getByRole('radiogroup', { name: 'View' }).query()).toBeNull();
  });

  it('moves nothing when its code arrives', async () => {
    const her = visit(openStage(), { width: 375 });
    // The panel stands above the month, and comes by itself.
    await expect.element(her.heading('Initial assessment')).toBeVisible();
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    const before = her.month('November 2026').element().getBoundingClientRect();
    await expect.element(her.root.getByRole('radiogroup', { name: 'View' })).toBeVisible();
    expect(her.month('November 2026').element().getBoundingClientRect().y).toBe(before.y);
  });
});

describe('the week by keyboard', () => {
  it.each(['WEEK_VIEW', 'COLUMN_VIEW'] as const)(
    'has one tab stop, and arrows between times: %s',
    async (view) => {
      const stage = openStage();
      const her = visit(stage, { width: 1120, booker: { view } });
      const slot = (name: string) => her.times.getByRole('button', { name, exact: true });
      await expect.element(slot('11:30 am, Monday 9 November')).toBeVisible();
      expect(
        her.times
          .getByRole('button', { name: /^\d/ })
          .elements()
          .filter(({ tabIndex }) => tabIndex === 0),
      ).toHaveLength(1);
      slot('11:30 am, Monday 9 November').element().focus();
      const steps: [keys: string, name: string][] = [
        ['{ArrowRight}', '11:15 am, Tuesday 10 November'],
        ['{ArrowDown}', '1:30 pm, Tuesday 10 November'],
        ['{End}', '4:30 pm, Tuesday 10 November'],
        ['{Home}', '9:00 am, Tuesday 10 November'],
        ['{ArrowRight}{ArrowRight}', '10:30 am, Thursday 12 November'],
      ];
      for (const [keys, name] of steps) {
        await userEvent.keyboard(keys);
        await expect.element(slot(name), { message: `${keys} leads to ${name}` }).toHaveFocus();
      }
      await userEvent.keyboard('{PageDown}');
      await expect.element(her.heading('16 – 22 November 2026')).toBeVisible();
      await expect.element(her.times.getByRole('button', { name: /^\d/ }).first()).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect.element(her.heading('Your details')).toHaveFocus();
    },
  );
});
