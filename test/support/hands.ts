import { expect } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';

/** By what somebody works a page. */
export interface Hands {
  press(target: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export const mouse: Hands = {
  press: (target) => target.click(),
  async type(field, text) {
    await field.click();
    await userEvent.keyboard(overWrite(text));
  },
};

/** Keys alone: nothing is focused by script, and nothing is clicked. */
export const keys: Hands = {
  async press(target) {
    await reach(target);
    // A choice is made by reaching it; Enter would send the form that it is in.
    await userEvent.keyboard(isChoice(target.element()) ? ' ' : '{Enter}');
  },
  async type(field, text) {
    await reach(field);
    await userEvent.keyboard(overWrite(text));
  },
};

/** In the place of what a field holds already. */
const overWrite = (text: string) => `{Control>}a{/Control}${text}`;

const isChoice = (element: Element) => element.matches('[type=radio], [type=checkbox], [role=radio]');

/** What is one tab stop, within which arrows lead on. */
const group = (element: Element | null) =>
  element?.closest('[role=grid], [role=radiogroup], [role=menu], fieldset:has(input[type=radio])') ?? null;

const onward = (goal: Element) => (goal.closest('[role=menu]') ? '{ArrowDown}' : '{ArrowRight}');

/** Who has the focus, in whatever shadow tree. */
export function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

/** By Tab, and by arrows within a grid, a choice or a menu; fails where neither leads there. */
async function reach(target: Locator): Promise<void> {
  await expect.element(target).toBeVisible();
  for (let presses = 0; presses < 90; presses += 1) {
    const goal = target.element();
    const activeElement = focused();
    if (activeElement === goal) return;
    const isNear = group(goal) !== null && group(goal) === group(activeElement);
    await userEvent.keyboard(isNear ? onward(goal) : '{Tab}');
  }
  throw new Error(`No key leads there; the focus is on ${focused()?.outerHTML.slice(0, 200)}`);
}
