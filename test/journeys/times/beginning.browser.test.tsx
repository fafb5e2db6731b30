import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { openStage, visit } from '../../support/stage.js';

describe('where the host begins', () => {
  it('no time before the first one is offered, and the search for one begins there', async () => {
    const her = visit(openStage(), { booker: { startTime: '2026-11-12T10:00:00Z' } });
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    await expect.element(her.day('Wednesday 11 November')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(her.slot('10:00 am')).toBeVisible();
    expect(her.slot(/^9:/).query()).toBeNull();
  });

  it('a first time in a later month shows that month, and those before it have none', async () => {
    const her = visit(openStage(), { booker: { startTime: new Date('2027-01-20T00:00:00Z') } });
    await expect.element(her.freeDay('Wednesday 20 January')).toBeVisible();
    await expect.element(her.day('Tuesday 19 January')).toHaveAttribute('aria-disabled', 'true');
    await her.button('Previous month').click();
    await expect.element(her.status('No times left in December 2026')).toBeVisible();
    await her.button('Go to Wed 20 January').click();
    await expect.element(her.heading('Wed 20 January')).toHaveFocus();
  });

  it('a Date is the day that her clock shows', async () => {
    const day = new Date(2026, 10, 12, 12);
    const her = visit(openStage(), { booker: { selectedDate: day } });
    await expect.element(her.heading('Thu 12 November')).toBeVisible();
  });
});

describe('the zones that the host offers', () => {
  it('are all that she can choose from, and the first one where hers is not among them', async () => {
    const her = visit(openStage(), {
      booker: { timeZone: undefined, timeZones: ['Asia/Kathmandu', 'America/New_York'] },
    });
    await expect.element(her.zone).toHaveAccessibleName(/Kathmandu/);
    await her.zone.click();
    await expect.element(her.option(/New York/)).toBeVisible();
    expect(her.option(/./).elements()).toHaveLength(2);
    await her.option(/New York/).click();
    await expect.element(her.zone).toHaveAccessibleName(/New York/);
  });
});

describe('a booking that was routed', () => {
  it('asks for the times of those hosts, and books among them', async () => {
    const her = visit(openStage(), {
      booker: {
        rrHostSubsetIds: [7],
        routingFormSearchParams:
          '?cal.routedTeamMemberIds=7,9&cal.teamMemberEmail=x%40post.example&cal.crmAppSlug=salesforce',
      },
    });
    await her.book('Thursday 12 November', '9:45 am', ada);
    await expect.element(her.heading('You are booked, Ada')).toBeVisible();
    const [asked] = her.sent.filter(({ path }) => path.startsWith('/v2/slots?'));
    expect(Object.fromEntries(new URLSearchParams(asked?.path.split('?')[1]))).toMatchObject({
      rrHostSubsetIds: '7',
      routedTeamMemberIds: '7,9',
      teamMemberEmail: 'x@post.example',
    });
  });
});
