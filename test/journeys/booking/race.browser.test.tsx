import { describe, expect, it } from 'vitest';
import { ada, ben } from '../../support/bookerPage.js';
import { freeTimes } from '../../support/freeTimes.js';
import { openStage, type Stage, visit } from '../../support/stage.js';

const quarterToTen = '2026-11-12T09:45:00.000Z';
const thursday = 'Thursday 12 November';
const taken = '9:45 am was booked by someone else a moment ago';

describe('two visitors race for one time', () => {
  it('books the one who confirms first, and offers the nearest times to the other, with all that he typed', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.reservations.create', times: 2 });
    const [her, him] = [visit(stage), visit(stage)];
    await her.choose(thursday, '9:45 am');
    await him.choose(thursday, '9:45 am');
    await her.fillIn(ada);
    await him.fillIn(ben);
    await him.field('Anything we should know?').fill('My knee');
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await him.confirm.click();
    await expect.element(him.status(taken)).toBeVisible();

    await expect.poll(him.alternatives).toEqual(await nearest(stage, 3));
    await expect.element(him.button(/^Thu 12, /).first()).toHaveFocus();
    await him
      .button(/^Thu 12, /)
      .first()
      .click();
    await expect.element(him.hold).toBeVisible();
    await expect.element(him.field('Name')).toHaveValue(ben.name);
    await expect.element(him.field('Anything we should know?')).toHaveValue('My knee');
    await him.confirm.click();
    await expect.element(him.heading('You are booked, Ben')).toBeVisible();

    expect(await attendeesAt(stage, quarterToTen)).toEqual([ada.email]);
    expect(stage.asked().filter((operation) => operation === 'bookings.create')).toHaveLength(3);
  });

  it('books exactly one of two who confirm at the same moment', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'outage', operation: 'slots.reservations.create', times: 2 });
    stage.sandbox.fault({ name: 'slow', ms: 400, operation: 'bookings.create', times: 2 });
    const [her, him] = [visit(stage), visit(stage)];
    await her.choose(thursday, '9:45 am');
    await him.choose(thursday, '9:45 am');
    await her.fillIn(ada);
    await him.fillIn(ben);
    await her.confirm.click();
    await him.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(him.status(taken)).toBeVisible();
    expect(await attendeesAt(stage, quarterToTen)).toEqual([ada.email]);
  });

  it('keeps the time for the one who holds it', async () => {
    const stage = openStage();
    const [her, him] = [visit(stage), visit(stage)];
    await him.day(thursday).click();
    await expect.element(him.slot('9:45 am')).toBeVisible();
    await her.choose(thursday, '9:45 am');
    await him.slot('9:45 am').click();
    await expect.element(him.slot('9:45 am, just taken')).toBeVisible();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await attendeesAt(stage, quarterToTen)).toEqual([ada.email]);
  });

  it('tells the one whose hold ran out that the time is gone, when the other has booked it', async () => {
    const stage = openStage();
    const [her, him] = [visit(stage), visit(stage)];
    await her.choose(thursday, '9:45 am');
    await her.fillIn(ada);
    stage.sandbox.advance({ minutes: 6 });
    await expect.element(her.status('Your hold on 9:45 am has ended'), { timeout: 3000 }).toBeVisible();
    await expect.element(her.button('Thu 12, 9:45 am still free')).toBeVisible();
    await him.book(thursday, '9:45 am', ben);
    await expect.element(him.heading('You are booked, Ben')).toBeVisible();

    await her.button('Thu 12, 9:45 am still free').click();
    await expect.poll(her.alternatives).toEqual(await nearest(stage, 3));
    await expect.element(her.field('Name')).toHaveValue(ada.name);
    expect(await attendeesAt(stage, quarterToTen)).toEqual([ben.email]);
  });

  it('offers the nearest times when a stranger comes between her hold and her booking', async () => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slot-stolen' });
    const failures: string[] = [];
    const her = visit(stage, { booker: { onCreateBookingError: ({ message }) => failures.push(message) } });
    await her.book(thursday, '9:45 am', ada);
    await expect.element(her.status(taken)).toBeVisible();
    await expect.poll(her.alternatives).toEqual(await nearest(stage, 3));
    expect(failures).toHaveLength(1);
    await her.button('All times on Thursday 12 November').click();
    await expect.element(her.heading('Thu 12 November')).toHaveFocus();
    await her.slot('4:30 pm').click();
    await expect.element(her.field('Email')).toHaveValue(ada.email);
    await her.confirm.click();
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    expect(await attendeesAt(stage, quarterToTen)).toEqual(['somebody.else@example.com']);
    expect(await attendeesAt(stage, '2026-11-12T16:30:00Z')).toEqual([ada.email]);
  });
});

async function attendeesAt(stage: Stage, start: string) {
  return (await stage.bookingsAt(start)).map(({ attendees }) => attendees[0]?.email);
}

/** Found by the server's word alone: what is free that month, nearest to 9:45 first, the later one of two. */
async function nearest({ sandbox }: Stage, count: number): Promise<string[]> {
  const days = await freeTimes(sandbox, { start: '2026-11-01', end: '2026-11-30' });
  const away = (iso: string) => Date.parse(iso) - Date.parse(quarterToTen);
  return Object.values(days)
    .flat()
    .sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)) || away(b) - away(a))
    .slice(0, count)
    .map(
      (iso) =>
        `${weekday.format(new Date(iso))} ${Number(iso.slice(8, 10))}, ${clock.format(new Date(iso)).toLowerCase()}`,
    );
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'Europe/London' });
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});
