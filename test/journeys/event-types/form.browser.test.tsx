import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { ada } from '../../support/bookerPage.js';
import {
  type EventTypePage,
  type EventTypeStage,
  openEventType,
  openEventTypeStage,
} from '../../support/eventTypePage.js';
import { visit } from '../../support/stage.js';

const own = (slug: string, label: string) => ({
  isDefault: false as const,
  type: 'text' as const,
  slug,
  label,
  required: false,
  hidden: false,
  disableOnPrefill: false,
});

/** Noor's event type asks two questions of her own: `Company`, then `Topic`. */
async function twoQuestions(stage: EventTypeStage) {
  const { bookingFields } = await stage.settings();
  const end = bookingFields.findIndex(({ slug }) => slug === 'title');
  await stage.change({
    bookingFields: bookingFields.toSpliced(end, 0, own('company', 'Company'), own('topic', 'Topic')),
  });
}

const ownSlugs = async (stage: EventTypeStage) =>
  (await stage.settings()).bookingFields.flatMap((field) =>
    'isDefault' in field && !field.isDefault ? [field.slug] : [],
  );

async function openForm(visitOf: Parameters<typeof openEventType>[1] = {}, seed = twoQuestions) {
  const stage = openEventTypeStage();
  await seed(stage);
  const here = await openEventType(stage, { ...visitOf, props: { initialTab: 'form', ...visitOf.props } });
  await expect.element(list(here)).toBeVisible();
  return { stage, here };
}

const list = (here: EventTypePage) => here.root.getByRole('list', { name: 'Questions' });
const editor = (here: EventTypePage, question: string) => list(here).getByRole('group', { name: question });
const preview = (here: EventTypePage) => here.root.getByRole('region', { name: 'What visitors see' });
const press = (keys: string) => userEvent.keyboard(keys);
const add = async (here: EventTypePage, kind: string) => {
  await here.button('Add a question').click();
  await page.getByRole('menuitem', { name: new RegExp(`^${kind} (?!of)`) }).click();
};

async function save(here: EventTypePage) {
  await here.save.click();
  await expect.element(here.saved).toBeVisible();
}

describe('the builder of the booking form', () => {
  it('is worked by keyboard alone: a question is added, filled in, moved and saved', async () => {
    const { stage, here } = await openForm();
    await expect.element(here.button('Add a question')).toBeVisible();
    here.button('Add a question').element().focus();
    await press('{Enter}');
    await expect
      .element(page.getByRole('menuitem', { name: /^Short text/ }), { timeout: 5000 })
      .toHaveFocus();
    await press('o{Enter}');
    const field = (label: string) => list(here).getByRole('textbox', { name: label, exact: true });
    await expect.element(field('Question')).toHaveFocus();
    await press('Which **knee**?{Tab}{Tab}Left{Enter}Right');
    await expect.element(preview(here).getByRole('combobox', { name: 'Which knee?' })).toBeVisible();
    await press('{Escape}');
    await expect.element(here.button('Edit “Which knee?”')).toHaveFocus();
    await expect.element(here.button('Move “Which knee?”')).toBeVisible();
    here.button('Move “Which knee?”').element().focus();
    await press('{ArrowUp}');
    await expect.element(here.button('Move “Which knee?”')).toHaveFocus();
    await press('{Home}');
    await expect.element(here.changes).toHaveTextContent('“Which knee?” added');
    await expect.element(here.save).toBeVisible();
    here.save.element().focus();
    await press('{Enter}');
    await expect.element(here.saved).toBeVisible();
    expect(await ownSlugs(stage)).toEqual(['which-knee', 'company', 'topic']);
    expect((await stage.settings()).bookingFields).toContainEqual({
      ...own('which-knee', 'Which **knee**?'),
      type: 'select',
      options: ['Left', 'Right'],
    });
  });

  it('moves a question that is dragged by its handle', async () => {
    const { stage, here } = await openForm();
    await expect.element(here.button('Move “Topic”')).toBeVisible();
    await userEvent.dragAndDrop(
      here.button('Move “Topic”').element(),
      here.button('Move “Company”').element(),
    );
    await expect.element(here.changes).toHaveTextContent('“Topic” moved up');
    await save(here);
    expect(await ownSlugs(stage)).toEqual(['topic', 'company']);
  });

  it('changes what the server’s own questions say, hides them, and leaves them in their places', async () => {
    const { stage, here } = await openForm();
    await expect.element(here.button('Move “Name”')).not.toBeInTheDocument();
    await here.button('Edit “Name”').click();
    await here.root.getByRole('radio', { name: 'First and last name' }).click();
    await editor(here, 'Name').getByRole('checkbox', { name: 'The last name must be given' }).click();
    await press('{Escape}');
    await here.root.getByRole('switch', { name: 'Ask “Anything we should know?”' }).click();
    await here.root.getByRole('switch', { name: 'Ask “Guests”' }).click();
    await here.button('Edit “Why do you want to move it?”').click();
    await editor(here, 'Why do you want to move it?').getByLabelText('Question').fill('Why later?');
    await expect.element(preview(here).getByRole('textbox', { name: 'Why later?' })).toBeVisible();
    for (const change of ['Name asked as first and last', '“Guests” is not asked'])
      await expect.element(here.changes).toHaveTextContent(change);
    await save(here);
    const settings = await stage.settings();
    expect(settings.disableGuests).toBe(true);
    expect(settings.bookingFields).toMatchObject([
      { type: 'splitName', lastNameRequired: true },
      { slug: 'email' },
      { slug: 'location' },
      { slug: 'company' },
      { slug: 'topic' },
      { slug: 'title' },
      { slug: 'notes', hidden: true },
      { slug: 'guests', hidden: true },
      { slug: 'rescheduleReason', label: 'Why later?' },
    ]);
  });

  it('deletes a question without asking, and undoing brings it back', async () => {
    const { here } = await openForm();
    await here.button('Edit “Company”').click();
    await here.button('Delete question').click();
    await expect.element(here.changes).toHaveTextContent('“Company” removed');
    await expect.element(here.button('Edit “Topic”')).toHaveFocus();
    await here.button('Undo').click();
    await expect.element(here.button('Edit “Company”')).toBeVisible();
  });

  it('says at the question what has to be mended, and leads there', async () => {
    const { here } = await openForm();
    await add(here, 'One choice, from a list');
    await editor(here, 'Question without words').getByLabelText('Question').fill('Knee');
    await here.root.getByRole('textbox', { name: 'Choices' }).fill('Left\n\nLeft\n');
    await expect.element(here.root.getByText('“Left” is there twice.').first()).toBeVisible();
    await here.button('Done').click();
    await here.save.click();
    await expect.element(here.button('Edit “Knee”')).toHaveFocus();
    await press('{Enter}');
    const choices = here.root.getByRole('textbox', { name: 'Choices' });
    await expect.element(choices).toHaveFocus();
    await choices.fill('Left\nRight');
    await here.button(/^More$/).click();
    await here.root.getByRole('textbox', { name: 'Identifier' }).fill('notes');
    await expect.element(here.root.getByText(/^“notes” belongs to a question of every form/)).toBeVisible();
    expect(here.writes).toEqual([]);
  });

  it('loses nothing when the server fails', async () => {
    const stage = openEventTypeStage();
    await twoQuestions(stage);
    let isDown = true;
    const fetch = answeredBy(stage.reach, (request) =>
      lineOf(request).startsWith('PATCH') && isDown ? refusal(500, 'Down') : undefined,
    );
    const here = await openEventType(stage, { provider: { fetch }, props: { initialTab: 'form' } });
    await add(here, 'Long text');
    await editor(here, 'Question without words').getByLabelText('Question').fill('Your story');
    await here.save.click();
    await expect.element(here.text('Your changes are not saved')).toBeVisible();
    await expect.element(editor(here, 'Your story').getByLabelText('Question')).toHaveValue('Your story');
    isDown = false;
    await save(here);
    expect(await ownSlugs(stage)).toEqual(['company', 'topic', 'your-story']);
  });

  it('says before it is saved what a change takes away', async () => {
    const { here } = await openForm({}, async (stage) => {
      const { bookingFields } = await stage.settings();
      const kept = { type: 'unknown' as const, slug: 'unknown' as const };
      const bookingField = JSON.stringify({ type: 'signature', name: 'sign', label: 'Sign here' });
      await stage.change({ bookingFields: [...bookingFields, { ...kept, bookingField }] });
    });
    await expect.element(list(here).getByText('Sign here')).toBeVisible();
    await add(here, 'Checkbox');
    await expect.element(here.root.getByText('Saving removes a question')).toBeVisible();
    await expect.element(here.changes).toHaveTextContent('“Sign here” is lost by saving');
  });

  it('asks a visitor in the Booker what it shows, and her answer is kept with the booking', async () => {
    const { stage, here } = await openForm();
    await add(here, 'One choice, from a list');
    await editor(here, 'Question without words').getByLabelText('Question').fill('Where does it hurt?');
    await here.root.getByRole('textbox', { name: 'Choices' }).fill('Knee\nLower back');
    await here.root.getByRole('checkbox', { name: 'Must be answered' }).click();
    await save(here);
    here.leave();
    const her = visit(stage, { booker: { username: 'noor', eventSlug: 'quarter' } });
    await her.choose('Thursday 12 November', '10:00 am');
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.summary('One answer needs another look')).toBeVisible();
    await her.root.getByRole('combobox', { name: 'Where does it hurt?' }).selectOptions('Lower back');
    await her.confirm.click();
    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();
    const [booking] = await stage.bookingsAt('2026-11-12T10:00:00Z');
    expect(booking?.responses).toMatchObject({ 'where-does-it-hurt': 'Lower back' });
  });

  it.each(['light', 'dark'] as const)('has no fault that axe can see in %s, at 375 px', async (theme) => {
    const { here } = await openForm({ width: 375, provider: { appearance: { theme } } });
    await here.button('Edit “Topic”').click();
    await here.button(/^More$/).click();
    await expect.element(preview(here).getByRole('textbox', { name: 'Topic' })).toBeVisible();
    await expectNoAxeViolations(here.container);
    const root = here.container.querySelector('.daybook');
    expect(root?.scrollWidth).toBe(root?.clientWidth);
  });

  it('can be looked at and not touched', async () => {
    const { here } = await openForm({ props: { fields: { form: 'readOnly' } } });
    await expect.element(preview(here).getByRole('textbox', { name: 'Topic' })).toBeVisible();
    await expect.element(here.button(/^(Add a|Edit|Move)/)).not.toBeInTheDocument();
  });
});
