import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';

const number = (here: EventTypePage, name: string) =>
  here.root.getByRole('spinbutton', { name, exact: true });
const box = (here: EventTypePage, name: string) => here.root.getByRole('textbox', { name, exact: true });

const openLimits = () => openEventType(openEventTypeStage(), { props: { initialTab: 'limits' } });

/** She types what is no number into a field, and leaves it. */
async function mistype(here: EventTypePage, name: string, text: string) {
  await number(here, name).fill(text);
  await userEvent.tab();
  await expect.element(here.changes).toHaveTextContent('Type a whole number.');
}

describe('what is typed and is no value', () => {
  it.each(['Start offset', 'Shortest notice'])(
    'goes from “%s” with the draft that is discarded',
    async (name) => {
      const here = await openLimits();
      await expect.element(number(here, name)).toBeVisible();
      const before = number(here, name).element().getAttribute('aria-valuenow');
      await mistype(here, name, 'five');
      await here.button('Discard').click();
      await expect.element(number(here, name)).not.toHaveValue('five');
      await expect.element(number(here, name)).toHaveAttribute('aria-valuenow', before);
      await expect.element(number(here, name)).not.toHaveAttribute('aria-invalid');
      await expect.element(here.changes).not.toBeInTheDocument();
    },
  );

  it('is there when she comes back to its tab, and Save leads there from another', async () => {
    const here = await openLimits();
    await mistype(here, 'Start offset', 'five');
    await here.open('Basics');
    await expect.element(box(here, 'Title')).toBeVisible();
    await here.save.click();
    await expect.element(number(here, 'Start offset')).toHaveFocus();
    await expect.element(number(here, 'Start offset')).toHaveValue('five');
    expect(here.writes).toEqual([]);
    await number(here, 'Start offset').fill('5');
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(here.writes.map(({ body }) => body)).toEqual([{ offsetStart: 5 }]);
  });

  it('goes with the switch that takes its field away', async () => {
    const here = await openEventType(openEventTypeStage(), { props: { initialTab: 'advanced' } });
    await here.root.getByRole('switch', { name: 'Colours' }).click();
    await box(here, 'On light pages').fill('reddish');
    await userEvent.tab();
    await expect.element(here.changes).toHaveTextContent('Give a colour as six digits');
    await here.root.getByRole('switch', { name: 'Colours' }).click();
    await here.root.getByRole('switch', { name: 'No cancelling' }).click();
    await expect.element(here.changes).not.toHaveTextContent('Give a colour');
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
  });

  it('is no draft: a half typed private link is there when she comes back to it', async () => {
    const here = await openEventType(openEventTypeStage(), { props: { initialTab: 'links' } });
    await here.button('New private link').click();
    await number(here, 'Bookings').fill('7');
    await here.open('Limits');
    await expect.element(number(here, 'Start offset')).toBeVisible();
    await expect.element(number(here, 'Bookings')).not.toBeInTheDocument();
    await here.open('Private links');
    await expect.element(number(here, 'Bookings')).toHaveValue('7');
  });
});

describe('a question that has just begun', () => {
  const add = async (here: EventTypePage, kind: string) => {
    await here.button('Add a question').click();
    await page.getByRole('menuitem', { name: new RegExp(`^${kind} (?!of)`) }).click();
    await expect.element(box(here, 'Question')).toHaveFocus();
  };
  const openForm = () => openEventType(openEventTypeStage(), { props: { initialTab: 'form' } });

  it('is not wrong before she has left its fields, each by itself', async () => {
    const here = await openForm();
    await add(here, 'One choice, from a list');
    await expect.element(box(here, 'Question')).not.toHaveAttribute('aria-invalid');
    await expect.element(here.changes).not.toHaveTextContent('fix');
    await userEvent.tab();
    await expect.element(box(here, 'Question')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box(here, 'Choices')).not.toHaveAttribute('aria-invalid');
    await box(here, 'Choices').click();
    await box(here, 'Question').fill('Knee');
    await expect.element(box(here, 'Choices')).toHaveAttribute('aria-invalid', 'true');
  });

  it('keeps from saving all the same, and is told then', async () => {
    const here = await openForm();
    await add(here, 'Short text');
    await expect.element(here.save).toBeVisible();
    here.save.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(box(here, 'Question')).toHaveFocus();
    await expect.element(box(here, 'Question')).toHaveAttribute('aria-invalid', 'true');
    expect(here.writes).toEqual([]);
    await expect.element(here.changes).toHaveTextContent('Write what you ask.');
  });

  it('is told once she has gone to another tab', async () => {
    const here = await openForm();
    await add(here, 'Short text');
    await here.open('Limits');
    await expect.element(here.button(/^Booking form.*fix/)).toBeVisible();
  });
});
