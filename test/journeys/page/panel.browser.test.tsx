import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { panelWorld } from '../../../stories/panelWorld.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { bookByApi } from '../../support/bookByApi.js';
import { ada } from '../../support/bookerPage.js';
import { openStage, type Visit, visit } from '../../support/stage.js';

const open = (eventSlug: string, more: Visit = {}) =>
  visit(openStage({ world: panelWorld }), { ...more, booker: { eventSlug, ...more.booker } });

const turns = { teamId: 2, teamSlug: 'physiotherapists', username: undefined };

describe('the panel', () => {
  it.each([1120, 375])(
    'reads a long description in Markdown, and shows the rest on demand (%i px)',
    async (width) => {
      const her = open('long', { width });
      await expect.element(her.heading('What we do')).toBeVisible();
      const link = her.root.getByRole('link', { name: 'what to bring' });
      await expect.element(link).toHaveAttribute('href', 'https://northside.example/bring');
      await expect.element(link).toHaveAttribute('rel', 'noreferrer noopener');
      await her.button('Read more').click();
      await expect.element(her.button('Read less')).toHaveAttribute('aria-expanded', 'true');
      await expectNoAxeViolations(her.container);
    },
  );

  it('moves nothing that is below it once it is there', async () => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
    });
    observer.observe({ type: 'layout-shift', buffered: false });
    const her = open('series', { width: 375 });
    await expect.element(her.text('Every 2 weeks, 6 times')).toBeVisible();
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    const panel = her.container.querySelector('.daybook-booker-panel');
    const before = panel?.getBoundingClientRect().height;
    await her.text('Every 2 weeks, 6 times').hover();
    expect(panel?.getBoundingClientRect().height).toBe(before);
    observer.disconnect();
    expect(her.container.querySelectorAll('.daybook-booker-panel')).toHaveLength(1);
    expect(shift).toBeLessThan(0.1);
  });

  it('keeps a private address to itself', async () => {
    const her = open('private');
    await expect.element(her.text('Told once it is booked')).toBeVisible();
    expect(document.body.innerHTML).not.toContain('Secret Row');
  });

  it('names the team whose members take turns, and hides what the host’s page wants hidden', async () => {
    const her = open('turns', { booker: turns });
    await expect.element(her.text('One of Hannah Lindqvist and 4 others')).toBeVisible();
    expect(her.container.querySelectorAll('.daybook-avatar')).toHaveLength(4);
    her.rerender({ booker: { eventSlug: 'turns', ...turns, hideOrgTeamAvatar: true } });
    await expect.poll(() => her.container.querySelectorAll('.daybook-avatar').length).toBe(0);
    await expect.element(her.text('Physiotherapists')).toBeVisible();
    her.rerender({ booker: { eventSlug: 'turns', ...turns, roundRobinHideOrgAndTeam: true } });
    await expect.poll(() => her.container.textContent).not.toContain('Physiotherapists');
  });

  it('gives way to the host’s page, but for the zone and the chosen time', async () => {
    const her = open('long', { booker: { hideEventMetadata: true } });
    await expect.element(her.zone).toBeVisible();
    expect(her.container.textContent).not.toContain('First visit');
    await her.choose('Thursday 12 November', '11:15 am');
    await expect.element(her.text('11:15 am – 12:00 pm, London (GMT)')).toBeVisible();
  });

  it('offers many lengths as a list, and asks for the times of the chosen one', async () => {
    const her = open('lengths');
    await her.root.getByRole('combobox', { name: 'Length' }).selectOptions('2 hours');
    await expect.poll(() => her.sent.some(({ path }) => path.includes('duration=120'))).toBe(true);
  });

  it('shows times in a locked zone, and lets nobody choose another', async () => {
    const her = open('locked');
    await expect.element(her.text('Times are shown in London time. The host has locked it.')).toBeVisible();
    expect(her.zone.query()).toBeNull();
  });

  it('begins where an event type opens, and says when one is over', async () => {
    const later = open('spring');
    await expect.element(later.text('Can be booked for 1 – 31 March 2027')).toBeVisible();
    await expect.element(later.month('March 2027')).toBeVisible();
    const over = open('past');
    await expect.element(over.text('The last day was Friday 30 October 2026.')).toBeVisible();
    expect(over.container.textContent).not.toContain('Look in again');
  });
});

describe('a series', () => {
  it('is booked as often as she chose, with each date said, also over a clock change', async () => {
    const stage = openStage({ world: panelWorld, now: '2027-03-08T09:12:00Z' });
    const her = visit(stage, { booker: { eventSlug: 'series' } });
    const count = her.root.getByRole('spinbutton', { name: 'How many times?' });
    await count.fill('9');
    await expect.element(her.text('Every 2 weeks, 6 times')).toBeVisible();
    await count.fill('3');
    await expect.element(her.text('Every 2 weeks, 3 times')).toBeVisible();
    await her.choose('Tuesday 9 March', '2:00 pm');
    const dates = her.root.getByRole('region', { name: 'Your 3 dates' });
    await expect.element(dates.getByText('The clocks change in between.')).toBeVisible();
    expect(
      dates
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual([
      'Tuesday 9 March 20272:00 pm',
      'Tuesday 23 March 20272:00 pm',
      'Tuesday 6 April 20273:00 pm60 min later on the clock',
    ]);
    await her.button('Your 3 dates').click();
    await expect.element(page.getByRole('dialog', { name: 'Your 3 dates' })).toBeVisible();
    await expectNoAxeViolations(her.container);
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.receipt(/^You are booked/)).toBeVisible();
    const starts = ['2027-03-09T14:00:00Z', '2027-03-23T14:00:00Z', '2027-04-06T14:00:00Z'];
    for (const start of starts) expect(await stage.bookingsAt(start)).toHaveLength(1);
    expect(await stage.bookingsAt('2027-04-20T14:00:00Z')).toHaveLength(0);
  });
});

describe('seats', () => {
  it('are counted at each time, and a full one stays in its place', async () => {
    const stage = openStage({ world: panelWorld });
    const someone = (name: string) => ({ name, email: `${name.toLowerCase()}@post.example` });
    for (const name of ['Ann', 'Ben', 'Cem', 'Dee'])
      await bookByApi(stage, 'seats', '2026-11-12T10:00:00Z', someone(name));
    for (const name of ['Ann', 'Ben'])
      await bookByApi(stage, 'seats-hidden', '2026-11-12T13:00:00Z', someone(name));
    const her = visit(stage, { booker: { eventSlug: 'seats' } });
    await her.freeDay('Thursday 12 November').click();
    await expect
      .element(her.times.getByRole('button', { name: '10:00 am, full' }))
      .toHaveAttribute('aria-disabled', 'true');
    await expect.element(her.times.getByRole('button', { name: '11:00 am 4 places left' })).toBeVisible();
    const other = visit(stage, { booker: { eventSlug: 'seats-hidden' } });
    await other.freeDay('Thursday 12 November').click();
    await expect.element(other.times.getByRole('button', { name: '1:00 pm half full' })).toBeVisible();
    await expect.element(other.times.getByRole('button', { name: '2:00 pm', exact: true })).toBeVisible();
  });
});
