import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { signIn } from '../../support/hostBackend.js';
import { teamId } from '../../support/teamIds.js';
import { openTeamEventType, openTeamStage } from '../../support/teamPage.js';

const everybody = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00', '12:30'];

describe('a team’s event type', () => {
  it('is hosted by turns from then on, by the same hosts', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'together');
    await here.open('Hosts');
    await expect.element(here.hosts.getByText('All 2 have to be free.')).toBeVisible();
    await here.hosts.getByRole('radio', { name: 'One by turns' }).click();
    await expect.element(here.hosts.getByText('2 take turns.')).toBeVisible();
    await here
      .host('Ben Okafor')
      .getByRole('combobox', { name: 'Priority of Ben Okafor' })
      .selectOptions('high');
    await here.hosts.getByRole('switch', { name: 'Same host when rescheduled' }).click();
    await expect.element(here.changes).toHaveTextContent('Who hosts: One by turns, was Everybody together');
    await expect.element(here.changes).toHaveTextContent('Priority of one host changed');
    await expectNoAxeViolations(here.container);
    await here.saveIt();
    const [ana, ben] = [await stage.idOf('ana'), await stage.idOf('ben')];
    expect(here.writes).toEqual([
      {
        line: here.line,
        body: {
          schedulingType: 'roundRobin',
          hosts: [
            { userId: ana, mandatory: false, priority: 'medium' },
            { userId: ben, mandatory: false, priority: 'high' },
          ],
          rescheduleWithSameRoundRobinHost: true,
        },
      },
    ]);
    expect((await stage.ofTeam('together')).hosting).toMatchObject({
      schedulingType: 'roundRobin',
      rescheduleWithSameRoundRobinHost: true,
      hosts: [{ userId: ana }, { userId: ben, priority: 'high' }],
    });
  });

  it('is offered at other times once another hosts it', async () => {
    const stage = openTeamStage();
    expect(await stage.freeTimes('together')).toEqual(expect.arrayContaining(everybody));
    const here = await openTeamEventType(stage, 'together');
    await here.open('Hosts');
    await here.add('Dora Lind');
    await here.hosts.getByRole('button', { name: 'Remove Ben Okafor' }).click();
    await expect.element(here.hosts.getByRole('button', { name: 'Remove Dora Lind' })).toHaveFocus();
    await expect.element(here.changes).toHaveTextContent('One host added');
    await expect.element(here.changes).toHaveTextContent('One host removed');
    await here.saveIt();
    expect(await stage.hosts('together')).toEqual(['ana', 'dora']);
    expect((await stage.freeTimes('together'))[0]).toBe('13:00');
  });

  it('needs a host, and says so where one is chosen', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'together', { width: 375 });
    await here.root.getByRole('combobox', { name: 'Settings' }).selectOptions('team');
    await here.hosts.getByRole('button', { name: 'Remove Ana Silva' }).click();
    await here.hosts.getByRole('button', { name: 'Remove Ben Okafor' }).click();
    await expect
      .element(here.hosts.getByText('Choose at least one host, or everybody in the team.'))
      .toBeVisible();
    await expect.element(here.hosts.getByRole('button', { name: 'Add a host' })).toHaveFocus();
    await expectNoAxeViolations(here.container);
    await here.save.click();
    expect(here.writes).toEqual([]);
    await here.hosts.getByRole('switch', { name: 'Everybody in the team' }).click();
    await here.saveIt();
    expect(here.writes).toEqual([{ line: here.line, body: { assignAllTeamMembers: true } }]);
    expect(await stage.hosts('together')).toEqual(['ana', 'ben', 'cleo', 'dora']);
    await expect.element(here.host('Dora Lind')).toBeVisible();
    await expect.element(here.hosts.getByRole('button', { name: 'Add a host' })).not.toBeInTheDocument();
    await here.hosts.getByRole('switch', { name: 'Everybody in the team' }).click();
    await here.hosts.getByRole('button', { name: 'Remove Cleo Marsh' }).click();
    await here.saveIt();
    expect((await stage.ofTeam('together')).hosting.assignAllTeamMembers).toBe(false);
    expect(await stage.hosts('together')).toEqual(['ana', 'ben', 'dora']);
  });

  it('has hosts who are in every booking, and says where nobody takes turns', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'turns');
    await here.open('Hosts');
    await here.host('Ana Silva').getByRole('checkbox').click();
    await expect
      .element(here.hosts.getByText('2 take turns. One more is in every booking, and has to be free too.'))
      .toBeVisible();
    await here.saveIt();
    const [first] = (await stage.ofTeam('turns')).hosting.hosts;
    expect(first).toMatchObject({ userId: await stage.idOf('ana'), mandatory: true });
    await here.host('Ben Okafor').getByRole('checkbox').click();
    await here.host('Cleo Marsh').getByRole('checkbox').click();
    await expect.element(here.hosts.getByText('Nobody takes turns')).toBeVisible();
    await here.hosts.getByRole('button', { name: 'Host together' }).click();
    await here.saveIt();
    expect((await stage.ofTeam('turns')).hosting.schedulingType).toBe('collective');
  });

  it('goes on with its hosts where the members can’t be read, and tells why', async () => {
    const stage = openTeamStage();
    let isDown = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isDown && lineOf(request).endsWith('/memberships') ? refusal(503, 'Down') : undefined,
    );
    const here = await openTeamEventType(stage, 'together', { provider: { fetch } });
    await here.open('Hosts');
    await expect.element(here.hosts.getByText('It could not be read who is in the team')).toBeVisible();
    await expect.element(here.host('Ana Silva')).toBeVisible();
    isDown = false;
    await here.hosts.getByRole('button', { name: 'Try again' }).click();
    await here.add('Cleo Marsh');
    await here.saveIt();
    expect(await stage.hosts('together')).toEqual(['ana', 'ben', 'cleo']);
  });

  it('tells who is in the team no more, in the server’s words too', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'together');
    await here.open('Hosts');
    await here.add('Cleo Marsh');
    const { memberships } = stage.sandbox.store.collections;
    await memberships.removeWhere({ teamId, userId: await stage.idOf('cleo') });
    await here.save.click();
    await expect.element(here.hosts.getByText(/are not members of team/)).toBeVisible();
    await here.hosts.getByRole('button', { name: 'Remove Cleo Marsh' }).click();
    await expect.element(here.changes).not.toBeInTheDocument();
  });

  it('is refused to who is no admin of the team', async () => {
    const stage = openTeamStage('MEMBER');
    const here = await openTeamEventType(stage, 'together');
    await expect.element(here.text('You can’t see this event type')).toBeVisible();
    await expect.element(here.text('Only its owner can, and the admins of its team.')).toBeVisible();
  });

  it('is deleted for the team, and shows where it stands by its address alone', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'together');
    await expect.element(here.root.getByText('together', { exact: true })).toBeVisible();
    await expect.element(here.root.getByRole('link', { name: 'Open page' })).not.toBeInTheDocument();
    await here.button('More for this event type').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.element(here.text('“Together” is deleted.')).toBeVisible();
    await expect(stage.ofTeam('together')).rejects.toThrow('no event type');
  });

  it('is the same by the team’s own address, without an organization', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'together', { props: { orgId: undefined } });
    await here.open('Hosts');
    await here.add('Cleo Marsh');
    await here.saveIt();
    const { id } = await stage.ofTeam('together');
    expect(here.writes.map(({ line }) => line)).toEqual([`PATCH /v2/teams/${teamId}/event-types/${id}`]);
    expect(await stage.hosts('together')).toEqual(['ana', 'ben', 'cleo']);
  });
});

describe('a managed event type', () => {
  it('says whose pages it changes before it does', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'each');
    await here.open('Hosts');
    await expect.element(here.hosts.getByText('Each on their own')).toBeVisible();
    await expect.element(here.hosts.getByRole('radio')).not.toBeInTheDocument();
    await expect.element(here.hosts.getByText('A copy for one member.')).toBeVisible();
    await here.add('Cleo Marsh');
    await here.hosts.getByRole('button', { name: 'Remove Ben Okafor' }).click();
    await expect.element(here.hosts.getByText(/^Cleo Marsh will have a copy at “each”\./)).toBeVisible();
    await expect.element(here.hosts.getByText(/^The copies of Ben Okafor are deleted/)).toBeVisible();
    await expect.element(here.changes).toHaveTextContent('One copy made');
    await expectNoAxeViolations(here.container);
    await here.saveIt();
    expect(await stage.copies('each')).toEqual(['cleo']);
    const hers = await stage.sandbox.store.eventTypes.ofOwner(await stage.idOf('cleo'));
    expect(hers.map(({ settings }) => settings.title)).toEqual(['Each']);
  });

  it('may have no copy yet, and asks before it is deleted with its copies', async () => {
    const stage = openTeamStage();
    const here = await openTeamEventType(stage, 'each');
    await here.button('More for this event type').click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect
      .element(page.getByText('The copy that one member got of it is deleted with it.'))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await here.open('Hosts');
    await here.hosts.getByRole('button', { name: 'Remove Ben Okafor' }).click();
    await expect.element(here.hosts.getByText(/^Nobody has a copy yet/)).toBeVisible();
    await here.saveIt();
    expect(await stage.copies('each')).toEqual([]);
  });

  it('tells who has a copy of it that the team can change it', async () => {
    const stage = openTeamStage();
    const parent = await stage.ofTeam('each');
    const [copy] = await stage.sandbox.store.eventTypes.ofParent(parent.id);
    const accessToken = await signIn(stage.sandbox, 'ben');
    const here = await openTeamEventType(stage, 'each', {
      props: { id: copy?.id ?? 0, teamId: undefined, orgId: undefined },
      provider: { accessToken },
    });
    await expect.element(here.text(/^The team that this event type comes from can change it/)).toBeVisible();
    await expect.element(here.button('Hosts')).not.toBeInTheDocument();
  });
});
