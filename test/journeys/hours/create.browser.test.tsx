import { CreateSchedule, CreateScheduleForm, ListSchedules } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openSchedules, storedSchedules } from '../../support/schedulesPage.js';
import { openStage } from '../../support/stage.js';

const office = [
  { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], startTime: '09:00', endTime: '17:00' },
];
const newest = async (stage: ReturnType<typeof openStage>) => (await storedSchedules(stage)).at(-1);

describe('new hours', () => {
  it('are asked for by a button that is as wide as its words, on the page’s own ground', async () => {
    const here = openSchedules(openStage(), <CreateSchedule />);
    await expect.element(here.button('New hours')).toBeVisible();
    const root = here.container.querySelector('.daybook') ?? document.body;
    const button = here.button('New hours').element();
    expect(root.getBoundingClientRect().width).toBe(button.getBoundingClientRect().width);
    expect(getComputedStyle(root).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('are made with the keyboard alone, and stand in the list', async () => {
    const stage = openStage();
    const onSuccess = vi.fn();
    const here = openSchedules(
      stage,
      <>
        <CreateSchedule onSuccess={onSuccess} />
        <ListSchedules />
      </>,
    );
    await expect.element(here.row('Practice hours')).toBeVisible();
    await here.button('New hours').click();
    await expect.element(here.root.getByRole('textbox', { name: 'Name' })).toHaveFocus();
    await expectNoAxeViolations(here.container);
    await userEvent.keyboard('Mornings{Enter}');
    await expect.element(here.row('Mornings')).toBeVisible();
    await expect.element(here.button('New hours')).toHaveFocus();
    const made = await newest(stage);
    expect(made).toMatchObject({ name: 'Mornings', availability: office, isDefault: false });
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(made.id, expect.objectContaining({ name: 'Mornings' }));
  });

  it('need a name, and the form says so where it is missing', async () => {
    const stage = openStage();
    const here = openSchedules(stage, <CreateScheduleForm />);
    await here.button('Create').click();
    const name = here.root.getByRole('textbox', { name: 'Name' });
    await expect.element(name).toHaveFocus();
    await expect.element(name).toHaveAccessibleDescription(/Give them a name/);
    await expectNoAxeViolations(here.container);
    expect((await storedSchedules(stage)).length).toBe(2);
  });

  it('may be a copy, in the zone of what is copied', async () => {
    const stage = openStage();
    const here = openSchedules(stage, <CreateScheduleForm />);
    await here.root.getByRole('textbox', { name: 'Name' }).fill('Late');
    await here.root
      .getByRole('combobox', { name: 'Start with' })
      .selectOptions('A copy of “Evening video calls”');
    await expect.element(here.button(/^Time zone/)).toHaveAccessibleName(/London/);
    await here.button('Create').click();
    await expect.element(here.text('“Late” is created.')).toBeVisible();
    expect(await newest(stage)).toMatchObject({
      name: 'Late',
      timeZone: 'Europe/London',
      availability: [{ days: ['Tuesday', 'Thursday'], startTime: '17:30', endTime: '20:00' }],
    });
  });

  it('may be empty', async () => {
    const stage = openStage();
    const here = openSchedules(stage, <CreateScheduleForm />);
    await here.root.getByRole('textbox', { name: 'Name' }).fill('On call');
    await here.root.getByRole('combobox', { name: 'Start with' }).selectOptions('An empty week');
    await here.button('Create').click();
    await expect.poll(async () => (await newest(stage)).name).toBe('On call');
    expect((await newest(stage)).availability).toEqual([]);
  });

  it('keep what was typed where they could not be made, and are made the next time', async () => {
    const stage = openStage();
    const { fetch: api } = stage.sandbox;
    const onError = vi.fn();
    let isBroken = true;
    const here = openSchedules(stage, <CreateSchedule onError={onError} />, {
      fetch: (url, init) =>
        isBroken && init?.method === 'POST'
          ? Promise.resolve(Response.json({ status: 'error', error: { message: 'no' } }, { status: 500 }))
          : api(url, init),
    });
    await here.button('New hours').click();
    await userEvent.keyboard('Mornings{Enter}');
    await expect.element(here.root.getByRole('alert')).toHaveTextContent('They could not be created');
    await expect.element(here.root.getByRole('textbox', { name: 'Name' })).toHaveValue('Mornings');
    expect(onError).toHaveBeenCalledOnce();
    isBroken = false;
    await here.button('Create').click();
    await expect.poll(async () => (await newest(stage)).name).toBe('Mornings');
  });

  it('are left alone on Cancel', async () => {
    const stage = openStage();
    const onCancel = vi.fn();
    const here = openSchedules(stage, <CreateSchedule name="Add hours" onCancel={onCancel} />);
    await here.button('Add hours').click();
    await here.button('Cancel').click();
    await expect.element(here.dialog('New hours')).not.toBeInTheDocument();
    expect(onCancel).toHaveBeenCalledOnce();
    expect((await storedSchedules(stage)).length).toBe(2);
  });
});
