import { afterEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { focused } from '../../support/hands.js';
import { openHours, openHoursStage } from '../../support/hoursPage.js';

afterEach(() => page.viewport(1280, 900));

async function changedHours() {
  const her = openHours(openHoursStage());
  await her.day('Saturday').click();
  return her;
}

async function changedEventType() {
  const her = await openEventType(openEventTypeStage());
  await her.root.getByLabelText('Title', { exact: true }).fill('Quarter of an hour');
  return her;
}

/** What Tab leads to from the first button on, as far as the bar hides it, until it leads to the bar itself. */
async function behindTheBar({ save, container }: { save: Locator; container: Element }): Promise<string[]> {
  const bar = save.element().closest('footer');
  if (!bar) throw new Error('Save stands in no bar.');
  window.scrollTo(0, 0);
  container.querySelector<HTMLElement>('button, input')?.focus();
  const hidden: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const element = focused();
    if (!element || bar.contains(element)) return hidden;
    const { bottom } = element.getBoundingClientRect();
    if (bottom > bar.getBoundingClientRect().top) hidden.push(element.outerHTML);
  }
  throw new Error('Tab leads to no bar.');
}

describe('what has the focus, while something is not saved', () => {
  it.each([
    ['hours', 1280, changedHours],
    ['hours', 375, changedHours],
    ['an event type', 1280, changedEventType],
    ['an event type', 375, changedEventType],
  ] as const)('stands above the bar that saves: %s, %i pixels wide', async (_, width, change) => {
    await page.viewport(width, 640);
    const her = await change();
    await expect.element(her.save).toBeVisible();
    expect(await behindTheBar(her)).toEqual([]);
  });
});
