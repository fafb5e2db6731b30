import {
  AvailabilitySettings,
  type AvailabilitySettingsProps,
  ListSchedules,
  type ListSchedulesProps,
} from 'daybook';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import type { SentRequest } from '../../support/recordedFetch.js';
import { openSchedules, storedSchedules } from '../../support/schedulesPage.js';
import { openStage, type Stage } from '../../support/stage.js';

const title = '“Evening video calls” is the default now';

/** By which hours each of Hannah's event types goes, as the API tells it; null: by the default. */
async function goesBy({ sandbox }: Stage): Promise<Record<string, number | null>> {
  const answer = await sandbox.fetch('/v2/event-types', {
    headers: { 'cal-api-version': '2024-06-14', authorization: `Bearer ${sandbox.demo.user.accessToken}` },
  });
  const { data } = await answer.json();
  return Object.fromEntries(
    data.map((each: { title: string; scheduleId: number | null }) => [each.title, each.scheduleId]),
  );
}

/** Two of Hannah's event types name her practice hours, and one names none. */
async function openPractice() {
  const stage = openStage();
  const { ready, store, demo } = stage.sandbox;
  await ready;
  const [practice, evening] = await storedSchedules(stage);
  for (const { id, settings } of await store.eventTypes.ofOwner(demo.user.id)) {
    const scheduleId = settings.slug === 'video-check-in' ? null : practice.id;
    await store.eventTypes.change(id, { settings: { ...settings, scheduleId } });
  }
  return { stage, practice: practice.id, evening: evening.id };
}

interface Visit {
  fetch?: typeof fetch;
  props?: ListSchedulesProps;
}

async function makeDefault({ fetch, props }: Visit = {}) {
  const given = await openPractice();
  const here = openSchedules(given.stage, <ListSchedules {...props} />, fetch ? { fetch } : {});
  await here.choose('Evening video calls', 'Make it the default');
  return { ...given, here, dialog: here.dialog(title) };
}

const changed = (sent: readonly SentRequest[]) =>
  sent.filter(({ method, path }) => method === 'PATCH' && path.startsWith('/v2/event-types/'));

describe('another default, in the list', () => {
  it('is offered to the event types that name other hours, none of which is chosen for her', async () => {
    const { stage, here, dialog, practice, evening } = await makeDefault();
    await expect.element(dialog).toHaveTextContent('go by it from now on: Video check-in');
    await expect.element(dialog).toHaveTextContent('Initial assessmentNow “Practice hours”');
    const assessment = dialog.getByRole('checkbox', { name: 'Initial assessment' });
    const followUp = dialog.getByRole('checkbox', { name: 'Follow-up' });
    await expect.element(assessment).not.toBeChecked();
    await expect.element(followUp).not.toBeChecked();
    await expectNoAxeViolations(here.container);

    await dialog.getByRole('button', { name: 'Choose event types' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('None is chosen yet');
    await expect.element(assessment).toHaveFocus();
    await followUp.click();
    await dialog.getByRole('button', { name: 'Change 1 event type' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(here.text('1 event type goes by “Evening video calls” now')).toBeInTheDocument();
    await expect.element(here.row('Evening video calls')).toHaveTextContent('used by 2 event types');
    expect(await goesBy(stage)).toEqual({
      'Initial assessment': practice,
      'Follow-up': evening,
      'Video check-in': null,
    });
  });

  it('leaves them as they are where she skips it', async () => {
    const { stage, dialog, practice } = await makeDefault();
    await dialog.getByRole('button', { name: 'Leave as they are' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(await goesBy(stage)).toMatchObject({ 'Initial assessment': practice, 'Follow-up': practice });
  });

  it('says which could not be changed, and tries those again', async () => {
    let isDown = true;
    const { stage, practice, evening } = await openPractice();
    const [assessment] = await stage.sandbox.store.eventTypes.ofOwner(stage.sandbox.demo.user.id);
    const { fetch: api } = stage.sandbox;
    const fetch = answeredBy(
      (request) => api(request),
      (request) =>
        isDown && lineOf(request) === `PATCH /v2/event-types/${assessment?.id}`
          ? refusal(500, 'Internal server error')
          : undefined,
    );
    const here = openSchedules(stage, <ListSchedules />, { fetch });
    await here.choose('Evening video calls', 'Make it the default');
    const dialog = here.dialog(title);
    await dialog.getByRole('button', { name: 'Select all' }).click();
    await dialog.getByRole('button', { name: 'Change 2 event types' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('1 event type could not be changed');
    await expect.element(dialog).toHaveTextContent('Follow-up: changed');
    await expect.element(dialog.getByRole('checkbox', { name: 'Initial assessment' })).toBeChecked();
    await expectNoAxeViolations(here.container);
    expect(await goesBy(stage)).toMatchObject({ 'Initial assessment': practice, 'Follow-up': evening });
    isDown = false;
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(here.text('2 event types go by “Evening video calls” now')).toBeInTheDocument();
    expect(await goesBy(stage)).toMatchObject({ 'Initial assessment': evening, 'Follow-up': evening });
    // The one that had arrived is not sent again.
    expect(changed(here.sent)).toHaveLength(3);
  });

  it('is not offered where the host’s page does not want it, or nothing names other hours', async () => {
    const off = await makeDefault({ props: { allowApplyToEventTypes: false } });
    await expect.element(off.here.row('Evening video calls')).toHaveTextContent('Default');
    await expect.element(off.here.text(/is the default now/).first()).toBeVisible();
    expect(off.dialog.query()).toBeNull();

    const stage = openStage();
    const here = openSchedules(stage, <ListSchedules />);
    await here.choose('Practice hours', /^Edit|^Duplicate/);
    await expect.element(here.row('Practice hours (copy)')).toBeVisible();
    expect(here.root.getByRole('dialog').query()).toBeNull();
  });
});

describe('another default, saved in its settings', () => {
  async function save(props: AvailabilitySettingsProps = {}) {
    const given = await openPractice();
    const here = openSchedules(given.stage, <AvailabilitySettings {...props} id={given.evening} />);
    await here.button('More').click();
    await here.root.getByRole('menuitem', { name: 'Use as default' }).click();
    await here.button('Save changes').click();
    return { ...given, here, dialog: here.dialog(title) };
  }

  it('is offered likewise, once it is saved', async () => {
    const { stage, here, dialog, evening, practice } = await save();
    await dialog.getByRole('checkbox', { name: 'Initial assessment' }).click();
    await dialog.getByRole('button', { name: 'Change 1 event type' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(here.text('Used by 2 event types')).toBeVisible();
    expect(await goesBy(stage)).toMatchObject({ 'Initial assessment': evening, 'Follow-up': practice });
  });

  it('changes nothing when it is only tried', async () => {
    const { stage, here, dialog } = await save({ isDryRun: true });
    await dialog.getByRole('button', { name: 'Select all' }).click();
    await dialog.getByRole('button', { name: 'Change 2 event types' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(changed(here.sent)).toEqual([]);
    expect((await storedSchedules(stage))[0]).toMatchObject({ name: 'Practice hours', isDefault: true });
  });

  it('goes away on Escape, and is not offered where the host’s page does not want it', async () => {
    const { dialog } = await save();
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    const off = await save({ allowApplyToEventTypes: false });
    await expect.element(off.here.text('Saved').first()).toBeVisible();
    expect(off.dialog.query()).toBeNull();
  });
});
