import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type HostSheet, hostSheets, underSheet } from './hostSheets.js';
import { changes, declaredIn, paintOf } from './paint.js';
import { differingPixels } from './pixels.js';
import { rootIn, scenes, settled } from './scenes.js';

let sheets: readonly HostSheet[] = [];
beforeAll(async () => {
  sheets = await hostSheets();
});
afterEach(() => page.viewport(1280, 900));

/** Its place, as a page gives it one that says something of every element in it. */
const placed =
  '; margin: 0; padding: 0; border: 0; width: auto; max-width: none; float: none; opacity: 1; display: block; position: static';

function changedBy(sheet: HostSheet, root: HTMLElement): string[] {
  const properties = declaredIn(sheet.css);
  expect(properties.length, sheet.name).toBeGreaterThan(1);
  const { cssText } = root.style;
  if (sheet.placesRoot) root.style.cssText += placed;
  const before = paintOf(root, properties);
  const after = underSheet(sheet.css, () => paintOf(root, properties));
  root.style.cssText = cssText;
  expect(before.size).toBeGreaterThan(200);
  return changes(before, after);
}

describe('on pages with rules of their own', () => {
  it.each(scenes)('$name: painted as on an empty page', async ({ show }) => {
    const container = await show();
    await settled(container);
    container.classList.add('content');
    const root = rootIn(container);
    const classes = [...root.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
    expect(classes.filter((name) => !name.startsWith('daybook-'))).toEqual([]);
    const changed = sheets.map((sheet) => [sheet.name, changedBy(sheet, root).slice(0, 20)]);
    expect(changed.length).toBeGreaterThan(9);
    expect(Object.fromEntries(changed.filter(([, found]) => (found?.length ?? 0) > 0))).toEqual({});
  });

  it('not one pixel of a month and its times is another', async () => {
    const container = await scenes[0]?.show();
    if (!container) throw new Error('There is no scene.');
    await settled(container);
    container.classList.add('content');
    // What floats stands by the window, and makes way at its edge.
    await userEvent.keyboard('{Escape}');
    const root = rootIn(container);
    await expect.poll(() => root.querySelector('[popover]')).toBeNull();
    // A page larger than the browser's own is shown smaller than it is: at its full size, and in one place, the same
    // pixels are where they were.
    await page.viewport(1000, 700);
    const place = root.parentElement;
    if (place) place.style.cssText += '; position: fixed; inset: 0 auto auto 0; z-index: 9';
    const look = () => page.screenshot({ element: root, base64: true, save: false });
    const before = await look();
    expect(await differingPixels(before, await look())).toBe(0);
    for (const { name, css } of sheets.filter(({ placesRoot }) => !placesRoot)) {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = css;
      const after = await look();
      style.remove();
      expect(await differingPixels(before, after), name).toBe(0);
    }
  });
});
