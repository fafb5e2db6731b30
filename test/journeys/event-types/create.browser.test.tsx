import { CreateEventType, CreateEventTypeForm, ListEventTypes } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openEventTypes, practiceTeam, storedEventTypes } from '../../support/eventTypesPage.js';
import { signIn } from '../../support/hostBackend.js';
import { openStage } from '../../support/stage.js';

const newest = async (stage: ReturnType<typeof openStage>) => (await storedEventTypes(stage)).at(-1);
const templates = [
  {
    name: 'Group class',
    description: 'Several people share each time.',
    settings: {
      title: 'Knee class',
      lengthInMinutes: 45,
      seats: { total: 8, showsAttendees: false, showsLeft: true },
    },
  },
];

describe('a new event type', () => {
  it('is asked for by a button that is as wide as its words, on the page’s own ground', async () => {
    const here = openEventTypes(openStage(), <CreateEventType />);
    await expect.element(here.button('New event type')).toBeVisible();
    const root = here.container.querySelector('.daybook') ?? document.body;
    const button = here.button('New event type').element();
    expect(root.getBoundingClientRect().width).toBe(button.getBoundingClientRect().width);
    expect(getComputedStyle(root).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('is made with the keyboard alone, and stands in the list', async () => {
    const stage = openStage();
    const onSuccess = vi.fn();
    const here = openEventTypes(
      stage,
      <>
        <CreateEventType onSuccess={onSuccess} />
        <ListEventTypes />
      </>,
    );
    await expect.element(here.row('Follow-up')).toBeVisible();
    await here.button('New event type').click();
    await expect.element(here.field('Title')).toHaveFocus();
    await expectNoAxeViolations(here.container);
    await userEvent.keyboard('Café visit');
    await expect.element(here.field('Address')).toHaveValue('cafe-visit');
    await userEvent.keyboard('{Tab}{Tab}{ArrowUp}{Enter}');
    await expect.element(here.row('Café visit')).toBeVisible();
    await expect.element(here.button('New event type')).toHaveFocus();
    expect(await newest(stage)).toMatchObject({
      title: 'Café visit',
      slug: 'cafe-visit',
      lengthInMinutes: 20,
    });
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ settings: expect.objectContaining({ title: 'Café visit' }) }),
    );
  });

  it('needs a title, and the form says so where it is missing', async () => {
    const stage = openStage();
    const before = (await storedEventTypes(stage)).length;
    const here = openEventTypes(stage, <CreateEventTypeForm />);
    await here.button('Create').click();
    await expect.element(here.field('Title')).toHaveFocus();
    await expect.element(here.field('Title')).toHaveAccessibleDescription(/Say what it is/);
    await expectNoAxeViolations(here.container);
    expect((await storedEventTypes(stage)).length).toBe(before);
  });

  it('keeps the address that she typed, and follows the title again once it is emptied', async () => {
    const here = openEventTypes(openStage(), <CreateEventTypeForm />);
    await here.field('Address').fill('My Own!');
    await here.field('Title').fill('Something else');
    await expect.element(here.field('Address')).toHaveValue('my-own');
    await here.field('Address').clear();
    await expect.element(here.field('Address')).toHaveValue('something-else');
  });

  it('says at once that an address is taken, by which, and names a free one', async () => {
    const stage = openStage();
    const here = openEventTypes(stage, <CreateEventTypeForm />);
    await expect.element(here.field('Title')).toBeVisible();
    await expect.poll(() => here.sent('GET /v2/event-types').length).toBe(1);
    await here.field('Title').fill('Follow up');
    await expect
      .element(here.field('Address'))
      .toHaveAccessibleDescription(/“Follow-up” is at this address already.*“follow-up-2”/);
    await here.button('Create').click();
    await expect.element(here.field('Address')).toHaveFocus();
    await here.field('Address').fill('follow-up-2');
    await here.button('Create').click();
    await expect.element(here.text('“Follow up” is created.')).toBeVisible();
    expect(await newest(stage)).toMatchObject({ title: 'Follow up', slug: 'follow-up-2' });
  });

  it('puts the server’s refusal at the address, and loses nothing', async () => {
    const stage = openStage();
    const onError = vi.fn();
    const here = openEventTypes(stage, <CreateEventTypeForm onError={onError} />);
    await expect.element(here.field('Title')).toBeVisible();
    await expect.poll(() => here.sent('GET /v2/event-types').length).toBe(1);
    // Somebody else was faster.
    const own = await stage.sandbox.store.eventTypes.ofOwner(stage.sandbox.demo.user.id);
    const [first] = own;
    if (!first) throw new Error('She has no event type.');
    await stage.sandbox.store.eventTypes.change(first.id, { settings: { ...first.settings, slug: 'talk' } });
    await here.field('Title').fill('Talk');
    await here.field('Description').fill('About it all.');
    await here.button('Create').click();
    await expect.element(here.field('Address')).toHaveFocus();
    await expect
      .element(here.field('Address'))
      .toHaveAccessibleDescription(/There is one at this address|is at this address/);
    await expect.element(here.field('Description')).toHaveValue('About it all.');
    expect(onError).toHaveBeenCalledOnce();
  });

  it('keeps what was typed where it could not be made, and is made the next time', async () => {
    const stage = openStage();
    const here = openEventTypes(stage, <CreateEventType />, { failing: /^POST/ });
    await here.button('New event type').click();
    await userEvent.keyboard('Talk{Enter}');
    await expect.element(here.root.getByRole('alert')).toHaveTextContent('It could not be created');
    await expect.element(here.field('Title')).toHaveValue('Talk');
    here.server.isDown = false;
    await here.button('Create').click();
    await expect.poll(async () => (await newest(stage))?.title).toBe('Talk');
  });

  it('may begin with a template, which sets more than the form shows', async () => {
    const stage = openStage();
    const here = openEventTypes(stage, <CreateEventTypeForm templates={templates} />);
    await here.root.getByRole('radio', { name: 'Group class' }).click();
    await expect.element(here.field('Title')).toHaveValue('Knee class');
    await expectNoAxeViolations(here.container);
    await here.button('Create').click();
    await expect.element(here.text('“Knee class” is created.')).toBeVisible();
    expect(await newest(stage)).toMatchObject({
      slug: 'knee-class',
      lengthInMinutes: 45,
      seats: { seatsPerTimeSlot: 8 },
    });
  });

  it('is not made in a dry run', async () => {
    const stage = openStage();
    const onSuccess = vi.fn();
    const here = openEventTypes(stage, <CreateEventTypeForm isDryRun onSuccess={onSuccess} />);
    await here.field('Title').fill('Talk');
    await here.button('Create').click();
    await expect.element(here.text('“Talk” could be created like this. Nothing is saved.')).toBeVisible();
    expect(here.sent('POST')).toEqual([]);
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('is left alone on Cancel', async () => {
    const onCancel = vi.fn();
    const here = openEventTypes(openStage(), <CreateEventType name="Add one" onCancel={onCancel} />);
    await here.button('Add one').click();
    await here.button('Cancel').click();
    await expect.element(here.dialog('New event type')).not.toBeInTheDocument();
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('a new event type of a team', () => {
  it('says who hosts, and is hosted by everybody', async () => {
    const stage = openStage();
    const { id: teamId } = await practiceTeam(stage);
    const onSuccess = vi.fn();
    const here = openEventTypes(stage, <CreateEventTypeForm teamId={teamId} onSuccess={onSuccess} />, {
      width: 375,
    });
    await here.field('Title').fill('Team talk');
    await here.root.getByRole('radio', { name: 'All together' }).click();
    await expectNoAxeViolations(here.container);
    await here.button('Create').click();
    await expect.poll(() => onSuccess.mock.calls.length).toBe(1);
    const made = (await stage.sandbox.store.eventTypes.ofTeam(teamId)).at(-1);
    expect(made).toMatchObject({
      settings: { title: 'Team talk' },
      hosting: { schedulingType: 'collective', assignAllTeamMembers: true },
    });
  });

  it('is never made for somebody else where the team is missing', async () => {
    const stage = openStage();
    const here = openEventTypes(stage, <CreateEventTypeForm teamId={999} />);
    await expect.element(here.root.getByRole('heading', { name: 'There is no such team' })).toBeVisible();
    expect(here.button('Create').query()).toBeNull();
  });

  it('is for admins, and says so to a member', async () => {
    const stage = openStage();
    const { id: teamId, parentId } = await practiceTeam(stage);
    const accessToken = await signIn(stage.sandbox, await usernameOf(stage, 'theo'));
    const here = openEventTypes(
      stage,
      <CreateEventTypeForm teamId={teamId} orgId={parentId ?? undefined} />,
      { accessToken },
    );
    await expect
      .element(here.root.getByRole('heading', { name: 'Only for admins of Physiotherapists' }))
      .toBeVisible();
  });
});

async function usernameOf({ sandbox }: ReturnType<typeof openStage>, name: string): Promise<string> {
  const users = await sandbox.store.users.ofClient(sandbox.demo.clientId);
  return users.find(({ username }) => username.startsWith(name))?.username ?? name;
}
