import { ListSchedules, type ListSchedulesProps } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openSchedules, storedSchedules } from '../../support/schedulesPage.js';
import { openStage } from '../../support/stage.js';

const refusing: typeof fetch = async () =>
  Response.json({ status: 'error', error: { code: 'x', message: 'no' } }, { status: 500 });

function open(props: ListSchedulesProps = {}, isBroken = false) {
  const stage = openStage();
  const { fetch: api } = stage.sandbox;
  const fetch: typeof api = (url, init) =>
    isBroken && init?.method !== 'GET' ? refusing(url, init) : api(url, init);
  return { stage, here: openSchedules(stage, <ListSchedules {...props} />, { fetch }) };
}
const stored = async (stage: ReturnType<typeof openStage>) =>
  (await storedSchedules(stage)).map(({ name, isDefault }: { name: string; isDefault: boolean }) =>
    isDefault ? `${name}*` : name,
  );

describe('the list of a host’s schedules', () => {
  it('says of each its hours in words, its zone, and what goes by it', async () => {
    const { here } = open();
    const practice = here.row('Practice hours');
    await expect.element(practice).toHaveTextContent('Default');
    await expect.element(practice).toHaveTextContent('Mon – Thu, 09:00 – 12:30, 13:30 – 17:30');
    await expect.element(practice).toHaveTextContent('London');
    await expect.element(practice).toHaveTextContent('used by 3 event types');
    await expectNoAxeViolations(here.container);
  });

  it('opens one by its name, and by its menu', async () => {
    const onOpenSchedule = vi.fn();
    const { here } = open({ onOpenSchedule });
    await here.root.getByRole('button', { name: 'Evening video calls', exact: true }).click();
    await here.choose('Evening video calls', 'Edit hours');
    expect(onOpenSchedule.mock.calls.map(([, schedule]) => schedule.name)).toEqual([
      'Evening video calls',
      'Evening video calls',
    ]);
  });

  it('links to the host’s own page of it', async () => {
    const { here } = open({ getScheduleUrl: (id) => `/hours/${id}` });
    await expect
      .element(here.root.getByRole('link', { name: 'Practice hours' }))
      .toHaveAttribute('href', expect.stringMatching(/^\/hours\/\d+$/));
  });

  it('duplicates one', async () => {
    const onDuplicateSuccess = vi.fn();
    const { here, stage } = open({ onDuplicateSuccess });
    await here.choose('Evening video calls', 'Duplicate');
    await expect.element(here.row('Evening video calls (copy)')).toBeVisible();
    const [first] = (await storedSchedules(stage)).slice(1);
    const [copy] = (await storedSchedules(stage)).slice(-1);
    const { availability, overrides, timeZone } = first;
    expect(copy).toMatchObject({ availability, overrides, timeZone, isDefault: false });
    expect(onDuplicateSuccess).toHaveBeenCalledOnce();
  });

  it('makes one the default, which no other is then', async () => {
    const { here, stage } = open();
    await here.choose('Evening video calls', 'Make it the default');
    await expect.element(here.row('Evening video calls')).toHaveTextContent('Default');
    await expect.element(here.row('Practice hours')).not.toHaveTextContent('Default');
    await expect.poll(() => stored(stage)).toEqual(['Practice hours', 'Evening video calls*']);
  });

  it('takes back what the API refuses, says so, and tells the host’s page', async () => {
    const onSetDefaultError = vi.fn();
    const { here } = open({ onSetDefaultError }, true);
    await here.choose('Evening video calls', 'Make it the default');
    await expect.element(here.root.getByRole('alert')).toHaveTextContent('could not be made the default');
    await expect.element(here.row('Practice hours')).toHaveTextContent('Default');
    await expect.poll(() => onSetDefaultError.mock.calls.length).toBe(1);
  });

  it('keeps quiet in the page where the host’s page speaks', async () => {
    const onSetDefaultError = vi.fn();
    const { here } = open({ onSetDefaultError, disableToasts: true }, true);
    await here.choose('Evening video calls', 'Make it the default');
    await expect.poll(() => onSetDefaultError.mock.calls.length).toBe(1);
    expect(here.root.getByRole('alert').query()).toBeNull();
  });
});

describe('deleting a schedule', () => {
  it('says first which event types are hit, and goes back on Escape', async () => {
    const { here, stage } = open();
    await here.choose('Practice hours', /^Delete/);
    const dialog = here.dialog('Delete “Practice hours”?');
    await expect.element(dialog).toHaveTextContent('Initial assessment');
    await expect.element(dialog).toHaveTextContent('Monday to Friday, 09:00 to 17:00');
    await expectNoAxeViolations(here.container);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(await stored(stage)).toEqual(['Practice hours*', 'Evening video calls']);
  });

  it('deletes it, and the focus stays in the list', async () => {
    const onDeleteSuccess = vi.fn();
    const { here, stage } = open({ onDeleteSuccess });
    await here.choose('Evening video calls', /^Delete/);
    await here.dialog('Delete “Evening video calls”?').getByRole('button', { name: 'Delete' }).click();
    await expect.element(here.row('Evening video calls')).not.toBeInTheDocument();
    await expect.poll(() => stored(stage)).toEqual(['Practice hours*']);
    await expect.poll(() => onDeleteSuccess.mock.calls.length).toBe(1);
    await expect.element(here.root.getByRole('region', { name: 'Schedules' })).toHaveFocus();
  });

  it('asks again where it is refused, with the reason', async () => {
    const { here } = open({}, true);
    await here.choose('Evening video calls', /^Delete/);
    const dialog = here.dialog('Delete “Evening video calls”?');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('could not be deleted');
    await expect.element(here.row('Evening video calls')).toBeInTheDocument();
  });
});
