import { CreateEventTypeForm } from 'daybook';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openEventTypes } from '../../support/eventTypesPage.js';
import { orgId, teamId } from '../../support/teamIds.js';
import { openTeamEventType, openTeamStage } from '../../support/teamPage.js';

const kinds = ['together', 'turns', 'each'] as const;

describe.each(kinds)('a team’s event type, %s,', (slug) => {
  it('has basics and hours that are saved', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, slug);
    const field = (name: string) => here.root.getByRole('textbox', { name, exact: true });
    await here.button('Add a place').click();
    await page.getByRole('menuitem', { name: 'You call the visitor', exact: true }).click();
    await expect.element(here.changes).toHaveTextContent('Place added');
    await field('Title').fill('Front talk');
    await field('Description').fill('With **one** of us.');
    await here.root.getByRole('spinbutton', { name: 'Length' }).fill('45');
    await here.open('Availability');
    await expect.element(here.tab('Availability').getByRole('radio').first()).toBeVisible();
    await expectNoAxeViolations(here.container);
    await here.root.getByRole('radio', { name: 'Hours (Dora Lind)' }).click();
    await expect.element(here.changes).toHaveTextContent('Another schedule counts');
    await here.saveIt();
    expect((await stage.ofTeam(slug)).settings).toMatchObject({
      title: 'Front talk',
      description: 'With **one** of us.',
      lengthInMinutes: 45,
      locations: [{ type: 'integration', integration: 'cal-video' }, { type: 'attendeePhone' }],
    });
    expect((await stage.ofTeam(slug)).settings.scheduleId).not.toBeNull();
    expect(here.writes.map(({ line }) => line)).toEqual([here.line]);
  });

  it('has private links and webhooks of its own', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, slug);
    const { id } = await stage.ofTeam(slug);
    await here.open('Private links');
    await here.button('New private link').click();
    await here.button('Make link').click();
    await expect.element(here.text('0 of 1 booking made')).toBeVisible();
    await here.open('Webhooks');
    await here.button('New webhook').click();
    await here.root
      .getByRole('textbox', { name: 'Address that is called' })
      .fill('https://hooks.team.example/in');
    await here.button('Add webhook').click();
    await expect.element(here.text(/^For \d+ kinds of events/)).toBeVisible();
    expect(here.writes.map(({ line }) => line)).toEqual([
      `POST /v2/organizations/${orgId}/teams/${teamId}/event-types/${id}/private-links`,
      `POST /v2/teams/${teamId}/event-types/${id}/webhooks`,
    ]);
  });
});

describe('a team outside of an organization', () => {
  it('is told why it has no private links, and has webhooks', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'turns', { props: { orgId: undefined } });
    await here.open('Private links');
    await expect.element(here.text(/^There are private links only of your own event types/)).toBeVisible();
    expect(here.button('New private link').query()).toBeNull();
    await here.open('Webhooks');
    await expect.element(here.text('No webhooks yet')).toBeVisible();
  });
});

describe('e-mails of a team in an organization', () => {
  it('are silenced only once it is said what that means', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'turns', { props: { initialTab: 'advanced' } });
    const toAttendees = here.root.getByRole('checkbox', { name: 'To attendees' });
    await toAttendees.click();
    await expect.element(page.getByRole('heading', { name: 'No e-mails to attendees?' })).toBeVisible();
    await page.getByRole('button', { name: 'Keep sending' }).click();
    await expect.element(toAttendees).toBeChecked();
    await toAttendees.click();
    await page.getByRole('button', { name: 'Send none' }).click();
    await expect.element(here.changes).toHaveTextContent('No e-mails to attendees');
    await here.saveIt();
    expect(here.writes).toEqual([
      {
        line: here.line,
        body: { emailSettings: { disableEmailsToAttendees: true, disableEmailsToHosts: false } },
      },
    ]);
    await expect.element(toAttendees).not.toBeChecked();
  });

  it('are no setting where there is no organization', async () => {
    const here = await openTeamEventType(openTeamStage(), 'turns', {
      props: { orgId: undefined, initialTab: 'advanced' },
    });
    await expect.element(here.root.getByRole('switch', { name: 'Verify e-mail addresses' })).toBeVisible();
    expect(here.root.getByRole('checkbox', { name: 'To attendees' }).query()).toBeNull();
  });
});

describe('a new managed event type', () => {
  it('is made with a copy for each member', async () => {
    const stage = openTeamStage();
    await stage.sandbox.ready;
    const here = openEventTypes(stage, <CreateEventTypeForm teamId={teamId} orgId={orgId} />);
    await here.field('Title').fill('Same for all');
    await here.root.getByRole('radio', { name: 'One for each' }).click();
    await expectNoAxeViolations(here.root.element());
    await here.button('Create').click();
    await expect.element(here.text('“Same for all” is created.')).toBeVisible();
    expect((await stage.ofTeam('same-for-all')).hosting).toMatchObject({
      schedulingType: 'managed',
      assignAllTeamMembers: true,
    });
    expect(await stage.copies('same-for-all')).toEqual(['ana', 'ben', 'cleo', 'dora']);
  });
});
