import { CreateEventType, ListEventTypes, type ListEventTypesProps } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openEventTypes, practiceTeam, storedEventTypes } from '../../support/eventTypesPage.js';
import { openStage } from '../../support/stage.js';

interface Visit {
  width?: number;
  failing?: RegExp;
}

function open(props: ListEventTypesProps = {}, visit: Visit = {}) {
  const stage = openStage();
  return { stage, here: openEventTypes(stage, <ListEventTypes {...props} />, visit) };
}
const titles = async (stage: ReturnType<typeof openStage>) =>
  (await storedEventTypes(stage)).map(({ title }) => title);
const own = ['Initial assessment', 'Follow-up', 'Video check-in'];

async function idOf({ sandbox }: ReturnType<typeof openStage>, title: string): Promise<number> {
  const stored = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
  return stored.find(({ settings }) => settings.title === title)?.id ?? 0;
}

describe('the list of a host’s event types', () => {
  it('says of each its address and lengths, and what is special', async () => {
    const { here } = open();
    const first = here.row('Initial assessment');
    await expect.element(first).toHaveTextContent('30 min, 45 min and 60 min');
    await expect.element(first).toHaveTextContent('initial-assessment');
    await expectNoAxeViolations(here.container);
  });

  it('stands on a phone', async () => {
    const { here } = open({ onOpen: () => {}, createButton: <CreateEventType /> }, { width: 375 });
    await expect.element(here.row('Follow-up')).toBeVisible();
    await here.tick('Follow-up');
    await expectNoAxeViolations(here.container);
    const list = here.container.querySelector('.daybook');
    expect(list?.scrollWidth).toBeLessThanOrEqual(375);
  });

  it('opens one by its title, and by its menu', async () => {
    const onOpen = vi.fn();
    const { here } = open({ onOpen });
    await here.root.getByRole('button', { name: 'Follow-up', exact: true }).click();
    await here.choose('Follow-up', 'Edit');
    expect(onOpen.mock.calls.map(([{ settings }]) => settings.title)).toEqual(['Follow-up', 'Follow-up']);
  });

  it('links to the host’s own page of it', async () => {
    const { here, stage } = open({ getEventTypeUrl: (id) => `/event-types/${id}` });
    await expect
      .element(here.root.getByRole('link', { name: 'Follow-up' }))
      .toHaveAttribute('href', `/event-types/${await idOf(stage, 'Follow-up')}`);
  });

  it('duplicates one with all that is set, under an address of its own', async () => {
    const onDuplicateSuccess = vi.fn();
    const { here, stage } = open({ onDuplicateSuccess });
    await here.choose('Initial assessment', 'Duplicate');
    await expect.element(here.row('Initial assessment (copy)')).toBeVisible();
    const stored = await storedEventTypes(stage);
    expect(stored.at(-1)).toMatchObject({
      title: 'Initial assessment (copy)',
      slug: 'initial-assessment-copy',
      lengthInMinutesOptions: stored[0]?.lengthInMinutesOptions,
      description: stored[0]?.description,
    });
    await expect.poll(() => onDuplicateSuccess.mock.calls.length).toBe(1);
  });

  it('hides one at once, and shows it again', async () => {
    const onHideSuccess = vi.fn();
    const { here, stage } = open({ onHideSuccess });
    await here.choose('Follow-up', 'Hide from your page');
    await expect.element(here.row('Follow-up')).toHaveTextContent('Hidden');
    await expect.poll(async () => (await storedEventTypes(stage))[1]?.hidden).toBe(true);
    await expect.poll(() => onHideSuccess.mock.calls.length).toBe(1);
    await here.choose('Follow-up', 'Show on your page');
    await expect.poll(async () => (await storedEventTypes(stage))[1]?.hidden).toBe(false);
    await expect.element(here.row('Follow-up')).not.toHaveTextContent('Hidden');
  });

  it('takes back what the API refuses, says so, and tells the host’s page', async () => {
    const onHideError = vi.fn();
    const { here } = open({ onHideError }, { failing: /^PATCH/ });
    await here.choose('Follow-up', 'Hide from your page');
    await expect.element(here.root.getByRole('alert')).toHaveTextContent('“Follow-up” could not be hidden');
    await expect.element(here.row('Follow-up')).not.toHaveTextContent('Hidden');
    await expect.poll(() => onHideError.mock.calls.length).toBe(1);
  });

  it('keeps quiet in the page where the host’s page speaks', async () => {
    const onHideError = vi.fn();
    const { here } = open({ onHideError, disableToasts: true }, { failing: /^PATCH/ });
    await here.choose('Follow-up', 'Hide from your page');
    await expect.poll(() => onHideError.mock.calls.length).toBe(1);
    expect(here.root.getByRole('alert').query()).toBeNull();
  });

  it('is searched once there are more than a handful', async () => {
    const { here } = open();
    await expect.element(here.row('Follow-up')).toBeVisible();
    expect(here.root.getByRole('searchbox').query()).toBeNull();
    for (const title of own) {
      await here.choose(title, 'Duplicate');
      await expect.element(here.row(`${title} (copy)`)).toBeVisible();
    }
    const search = here.root.getByRole('searchbox', { name: 'Search event types' });
    await search.fill('video');
    await expect.element(here.row('Follow-up')).not.toBeInTheDocument();
    await expect.element(here.row('Video check-in (copy)')).toBeVisible();
    await search.fill('nothing like it');
    await expectNoAxeViolations(here.container);
    await here.button('Show all').click();
    await expect.element(here.row('Follow-up')).toBeVisible();
  });

  it('says what event types are where there are none, with a way to make one', async () => {
    const stage = openStage();
    await stage.sandbox.ready;
    for (const title of own) await stage.sandbox.store.eventTypes.remove(await idOf(stage, title));
    const here = openEventTypes(stage, <ListEventTypes createButton={<CreateEventType />} />);
    await expect.element(here.root.getByRole('heading', { name: 'No event types yet' })).toBeVisible();
    await here.button('New event type').click();
    await userEvent.keyboard('First{Enter}');
    await expect.element(here.row('First')).toBeVisible();
  });

  it('reads them again where they could not be read', async () => {
    const { here } = open({}, { failing: /^GET \/v2\/event-types/ });
    await expect
      .element(here.root.getByRole('heading', { name: 'The event types could not be read' }))
      .toBeVisible();
    here.server.isDown = false;
    await here.button('Try again').click();
    await expect.element(here.row('Follow-up')).toBeVisible();
  });

  it('has those of a team', async () => {
    const stage = openStage();
    const { id: teamId } = await practiceTeam(stage);
    const here = openEventTypes(stage, <ListEventTypes teamId={teamId} />);
    await expect.element(here.row('Case conference')).toHaveTextContent('All together');
    await here.choose('First available physiotherapist', 'Duplicate');
    await expect.element(here.row('First available physiotherapist (copy)')).toHaveTextContent('By turns');
  });
});

describe('deleting an event type', () => {
  it('says first what follows, and goes back on Escape', async () => {
    const { here, stage } = open();
    await here.choose('Follow-up', /^Delete/);
    await expect
      .element(here.dialog('Delete “Follow-up”?'))
      .toHaveTextContent('Bookings that were made stay');
    await expectNoAxeViolations(here.container);
    await userEvent.keyboard('{Escape}');
    await expect.element(here.dialog('Delete “Follow-up”?')).not.toBeInTheDocument();
    expect(await titles(stage)).toEqual(own);
  });

  it('deletes it, and the focus stays in the list', async () => {
    const onDeleteSuccess = vi.fn();
    const { here, stage } = open({ onDeleteSuccess });
    await here.choose('Follow-up', /^Delete/);
    await here.dialog('Delete “Follow-up”?').getByRole('button', { name: 'Delete' }).click();
    await expect.element(here.row('Follow-up')).not.toBeInTheDocument();
    await expect.poll(() => titles(stage)).toEqual(['Initial assessment', 'Video check-in']);
    await expect.poll(() => onDeleteSuccess.mock.calls.length).toBe(1);
    await expect.element(here.root.getByRole('region', { name: 'Event types', exact: true })).toHaveFocus();
  });

  it('asks again where it is refused, with the reason', async () => {
    const { here } = open({}, { failing: /^DELETE/ });
    await here.choose('Follow-up', /^Delete/);
    const dialog = here.dialog('Delete “Follow-up”?');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('could not be deleted');
    await expect.element(here.row('Follow-up')).toBeInTheDocument();
  });
});

describe('several event types', () => {
  it('get other hours at once', async () => {
    const onBulkChangeEnd = vi.fn();
    const { here, stage } = open({ onBulkChangeEnd });
    await here.tick('Initial assessment', 'Follow-up');
    await here.button('Change hours').click();
    const dialog = here.dialog('New hours for 2 event types');
    await dialog.getByRole('combobox', { name: 'Hours' }).selectOptions('Evening video calls');
    await expectNoAxeViolations(here.container);
    await dialog.getByRole('button', { name: 'Change 2 event types' }).click();
    await expect.element(here.text('2 event types have new hours.').first()).toBeInTheDocument();
    const evenings = (await stage.sandbox.store.schedules.ofOwner(stage.sandbox.demo.user.id)).at(-1);
    const stored = await storedEventTypes(stage);
    expect(stored.slice(0, 2).map(({ scheduleId }) => scheduleId)).toEqual([evenings?.id, evenings?.id]);
    expect(onBulkChangeEnd.mock.calls[0]?.[0]).toMatchObject({ failed: [], changed: [{}, {}] });
  });

  it('get another place at once, once it is one', async () => {
    const { here, stage } = open();
    await expect.element(here.row('Follow-up')).toBeVisible();
    await here.root.getByRole('checkbox', { name: 'Choose all' }).click();
    await here.button('Change place').click();
    const dialog = here.dialog('Another place for 3 event types');
    await dialog.getByRole('combobox', { name: 'Place' }).selectOptions('They call you');
    await dialog.getByRole('textbox', { name: 'Your number' }).fill('12345');
    await dialog.getByRole('button', { name: 'Change 3 event types' }).click();
    await expect
      .element(dialog.getByRole('textbox', { name: 'Your number' }))
      .toHaveAccessibleDescription(/with its country’s code/);
    await dialog.getByRole('textbox', { name: 'Your number' }).fill('+44 20 7946 0000');
    await userEvent.keyboard('{Enter}');
    await expect.element(here.text('3 event types have another place.').first()).toBeInTheDocument();
    const stored = await storedEventTypes(stage);
    expect(stored.map(({ locations }) => JSON.stringify(locations))).toEqual(
      own.map(() => expect.stringContaining('+442079460000')),
    );
  });

  it('say which of them failed, and only those are tried again', async () => {
    const stage = openStage();
    const id = await stage.sandbox.ready.then(() => idOf(stage, 'Follow-up'));
    const here = openEventTypes(stage, <ListEventTypes />, { failing: new RegExp(`^PATCH .*/${id}$`) });
    await here.tick('Initial assessment', 'Follow-up');
    await here.button('Change hours').click();
    const dialog = here.root.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Hours' }).selectOptions('Evening video calls');
    await dialog.getByRole('button', { name: 'Change 2 event types' }).click();
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('1 of 2 could not be changed');
    await expect.element(dialog.getByRole('alert')).toHaveTextContent('Follow-up:');
    await expectNoAxeViolations(here.container);
    here.server.isDown = false;
    await dialog.getByRole('button', { name: 'Try 1 again' }).click();
    await expect.element(here.text('2 event types have new hours.').first()).toBeInTheDocument();
    expect(here.sent('PATCH').length).toBe(3);
  });
});
