import type { StoryContext } from '@storybook/react-vite';
import { expect, screen, waitFor, within } from 'storybook/test';

/** What visitors do in a story: by role and name, and by what they see next. */

const DAY = /^Thursday 12 November, \d+ times free$/;
const ANSWERS = {
  Name: 'Priya Raman',
  Email: 'priya.raman@post.example',
  'Anything we should know? optional': 'Twisted it on the stairs two weeks ago. Sore on the way down.',
};

export async function chooseDay({ canvas, userEvent }: StoryContext, name: RegExp = DAY) {
  await userEvent.click(await canvas.findByRole('gridcell', { name }));
}

/** Of a day that is chosen already, or of the first with free times. */
export async function chooseTime({ canvas, userEvent }: StoryContext, name: string | RegExp = '10:30') {
  await userEvent.click(await canvas.findByRole('button', { name }));
}

/** To the form, with a time held. */
export async function chooseSlot(context: StoryContext, time?: string | RegExp) {
  await chooseDay(context);
  await chooseTime(context, time);
  await see(context, 'heading', 'Your details');
}

/** @param answers by the names of their fields */
export async function fillIn(
  { canvas, userEvent }: StoryContext,
  answers: Readonly<Record<string, string>> = ANSWERS,
) {
  for (const [name, text] of Object.entries(answers)) {
    await userEvent.type(canvas.getByRole('textbox', { name }), text);
  }
}

export const press = async ({ canvas, userEvent }: StoryContext, name: string | RegExp) =>
  userEvent.click(await canvas.findByRole('button', { name }));

/** From the first click to the press of the button that books. */
export async function book(context: StoryContext, time?: string, button = 'Confirm booking') {
  await chooseSlot(context, time);
  await fillIn(context);
  await press(context, button);
}

/** Waits until it is there and in sight. */
export async function see({ canvas }: StoryContext, role: string, name: string | RegExp) {
  const element = await canvas.findByRole(role, { name });
  await waitFor(() => expect(element).toBeVisible());
  return element;
}

export async function read({ canvas }: StoryContext, text: string | RegExp) {
  const element = await canvas.findByText(text);
  await waitFor(() => expect(element).toBeVisible());
}

/** In place of what the field says already. */
export async function writeTime(context: StoryContext, field: string, time: string) {
  const input = await see(context, 'combobox', field);
  const said = input instanceof HTMLInputElement ? input.value.length : 0;
  await context.userEvent.type(input, `${time}{Enter}`, {
    initialSelectionStart: 0,
    initialSelectionEnd: said,
  });
}

/** Waits for what floats above the page, beside the story itself. */
export async function seeDialog(name: string) {
  const dialog = await screen.findByRole('dialog', { name });
  await waitFor(() => expect(dialog).toBeVisible());
  return within(dialog);
}
