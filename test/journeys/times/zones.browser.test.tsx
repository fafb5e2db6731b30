import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

describe('time zones', () => {
  it('shows the host in another zone on the receipt, with both times', async () => {
    const her = visit(openStage(), { booker: { username: 'theo', eventSlug: 'remote-session' } });
    await her.book('Tuesday 10 November', '1:00 pm', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    await expect.element(her.text('London, your time')).toBeVisible();
    await expect.element(her.text('1:00 pm – 2:00 pm')).toBeVisible();
    await expect.element(her.text('New York, Theo Marsh’s time')).toBeVisible();
    await expect.element(her.text('8:00 am – 9:00 am')).toBeVisible();
  });

  it('names the day too where it is another one for the host', async () => {
    const her = visit(openStage(), {
      booker: { username: 'theo', eventSlug: 'remote-session', timeZone: 'Asia/Kathmandu' },
    });
    await her.book('Wednesday 11 November', '1:00 am', ada);
    await expect.element(her.text('Wednesday 11 November 2026')).toBeVisible();
    await expect.element(her.text('1:00 am – 2:00 am')).toBeVisible();
    await expect.element(her.text('Kathmandu, your time')).toBeVisible();
    await expect.element(her.text('Tue 10, 2:15 pm – 3:15 pm')).toBeVisible();
  });

  it('turns days and times to the zone that she picks, found by its city', async () => {
    const stage = openStage();
    const her = visit(stage);
    await her.day('Monday 9 November').click();
    await expect.element(her.slot('4:00 pm')).toBeVisible();
    await her.zone.click();
    await userEvent.fill(her.combobox, 'auckl');
    await her.option(/^Auckland/).click();
    await expect.element(her.zone).toHaveAccessibleName(/Auckland/);
    await her.day('Tuesday 10 November').click();
    await expect.element(her.slot('5:00 am')).toBeVisible();
    await her.slot('5:00 am').click();
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.text('Auckland, your time')).toBeVisible();
    const [booking] = await stage.bookingsAt('2026-11-09T16:00:00Z');
    expect(booking?.attendees[0]?.timeZone).toBe('Pacific/Auckland');
  });

  it.each([
    ['india', /^Kolkata/],
    ['eastern', /^New York/],
    ['+5:45', /^Kathmandu/],
  ])('finds a zone by what people call it: %s', async (typed, found) => {
    const her = visit(openStage());
    await her.zone.click();
    await userEvent.fill(her.combobox, typed);
    await expect.element(her.option(found)).toBeVisible();
  });

  it('writes times by the clock that she picks', async () => {
    const her = visit(openStage());
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('3:45 pm')).toBeVisible();
    await her.root.getByRole('radio', { name: '24h' }).click();
    await expect.element(her.slot('15:45')).toBeVisible();
    await her.slot('15:45').click();
    await expect.element(her.text(/^15:45 – 16:30/)).toBeVisible();
  });
});

describe('where a month is empty', () => {
  const empty = { month: '2026-11', startTime: '2026-12-01T00:00:00Z' };

  it('says so, and leads to the next free time', async () => {
    const her = visit(openStage(), { booker: empty });
    await expect.element(her.status('No times left in November 2026')).toBeVisible();
    await expect.element(her.status('Next free: Tuesday 1 December, ')).toBeVisible();
    await her.button('Go to Tue 1 December').click();
    await expect.element(her.month('December 2026')).toBeVisible();
    await expect.element(her.heading('Tue 1 December')).toHaveFocus();
    await her.times
      .getByRole('button', { name: /\d:\d\d [ap]m/ })
      .first()
      .click();
    await expect.element(her.heading('Your details')).toBeVisible();
  });

  it('says that nothing is free in the months ahead, when that is so', async () => {
    const her = visit(openStage(), { booker: { username: 'mei', eventSlug: 'sports-massage' } });
    await expect.element(her.status('No times left in November 2026')).toBeVisible();
    await expect.element(her.status('Nothing is free in the months ahead either.')).toBeVisible();
  });

  it('tells an outage from an empty month while it looks ahead', async () => {
    const stage = openStage();
    const fetch: typeof globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      return /start=2026-12/.test(request.url)
        ? Promise.resolve(
            new Response('{"statusCode":500,"message":"Internal server error"}', { status: 500 }),
          )
        : stage.sandbox.fetch(request);
    };
    const her = visit(stage, { booker: empty, provider: { fetch } });
    await expect.element(her.status('No times left in November 2026')).toBeVisible();
    await expect.element(her.button('Try again'), { timeout: 5000 }).toBeVisible();
    await expect.element(her.text('Nothing is free in the months ahead either.')).not.toBeInTheDocument();
  });
});
