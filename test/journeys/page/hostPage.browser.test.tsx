import { describe, expect, it } from 'vitest';
import { ada } from '../../support/bookerPage.js';
import { onHostPage } from '../../support/hostPage.js';
import { openStage, visit } from '../../support/stage.js';

/** What the browser makes of each element: `3 span.daybook-tag: color`. */
function paintOf(container: HTMLElement) {
  const paint = new Map<string, string>();
  container.querySelectorAll('.daybook :not(svg *)').forEach((element, index) => {
    const computed = getComputedStyle(element);
    for (const name of computed) {
      if (name.startsWith('--')) continue;
      const key = `${index} ${element.localName}.${element.getAttribute('class')}: ${name}`;
      paint.set(key, computed.getPropertyValue(name));
    }
  });
  return paint;
}

function changedByHost(container: HTMLElement) {
  container.classList.add('content');
  const before = paintOf(container);
  const after = onHostPage(() => paintOf(container));
  expect(before.size).toBeGreaterThan(10_000);
  return [...after].filter(([key, value]) => before.get(key) !== value).slice(0, 20);
}

describe('on a page with rules of its own for every element', () => {
  it.each([
    ['on a wide page', undefined],
    ['in a sidebar', 300],
  ])('the Booker is painted as on an empty one, %s', async (_, width) => {
    const stage = openStage();
    const her = visit(stage, { width });
    await expect.element(her.text('Loading the booking page')).not.toBeInTheDocument();
    expect(changedByHost(her.container)).toEqual([]);
    await her.choose('Thursday 12 November', '9:45 am');
    expect(changedByHost(her.container)).toEqual([]);
    await her.fillIn(ada);
    await her.confirm.click();
    await expect.element(her.receipt('You are booked, Ada')).toBeVisible();
    expect(changedByHost(her.container)).toEqual([]);
  });
});
