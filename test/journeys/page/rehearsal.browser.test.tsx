import { expect, it, onTestFinished, vi } from 'vitest';
import { openStage, visit } from '../../support/stage.js';

/** What becomes of forms on the page: of each, as it comes, whether it can be seen. */
function watchForms() {
  const seen = { came: [] as string[], gone: 0 };
  const form = '.daybook-booker-details';
  const formIn = (node: Node) =>
    node instanceof Element ? (node.matches(form) ? node : node.querySelector(form)) : null;
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      for (const found of [...addedNodes].map(formIn)) {
        if (found) seen.came.push(getComputedStyle(found).visibility);
      }
      seen.gone += [...removedNodes].filter(formIn).length;
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return seen;
}

it('the form is painted once ahead of a time, where nobody sees it, and nothing comes of it', async () => {
  const forms = watchForms();
  const stage = openStage();
  const renderBookingField = vi.fn(() => null);
  const her = visit(stage, { booker: { renderBookingField, formFooter: <p>Our terms</p> } });
  await expect.element(her.root.getByRole('radiogroup', { name: 'View' })).toBeVisible();
  await expect.poll(() => forms).toEqual({ came: ['hidden'], gone: 1 });
  expect(document.activeElement).toBe(document.body);
  expect(renderBookingField).not.toHaveBeenCalled();
  expect(stage.asked().toSorted()).toEqual(['eventTypes.list', 'slots.list']);

  await her.choose('Thursday 12 November', '10:30 am');
  await expect.element(her.text('Our terms')).toBeVisible();
  expect(renderBookingField).toHaveBeenCalled();
  await her.button('Back to the times').click();
  await expect.element(her.slot('10:30 am')).toBeVisible();
  expect(forms).toEqual({ came: ['hidden', 'visible'], gone: 2 });
});

it('it waits for the event type, where that comes after the times', async () => {
  const forms = watchForms();
  const stage = openStage();
  stage.sandbox.fault({ name: 'slow', ms: 800, operation: 'eventTypes.list' });
  visit(stage);
  await expect.poll(() => forms).toEqual({ came: ['hidden'], gone: 1 });
});
