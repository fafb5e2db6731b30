import { describe, expect, it } from 'vitest';
import { sceneKeys } from '../../stories/playground/sceneLink.js';
import { movedControls } from './movedControls.js';
import { keepsOwnAddress, openPlayground, patience, saidIn, windows } from './playgroundPage.js';

/*
 * Every control of the playground: the atom follows it, the address does, in the page and in Storybook's frame around, and
 * what the address says opens anew as it was.
 */
keepsOwnAddress();

describe('a control of the playground', () => {
  it('is in the table, each of them', () => {
    expect([...movedControls.map(({ key }) => key), 'acts'].sort()).toEqual([...sceneKeys].sort());
  });

  it.each(movedControls)('moves the atom and the address, and opens anew: $key', async (row) => {
    const { key, given = '', label, move, value, shows } = row;
    const opened = openPlayground(given);
    await expect.element(opened.text(/\w/), patience).toBeVisible();
    await move(opened.control(label), value);
    await shows(opened);
    for (const each of windows) await expect.poll(() => saidIn(each, key)).toBe(value);
    const link = location.search;
    opened.unmount();

    const again = openPlayground(link.slice(1));
    await shows(again);
    await expect.element(again.control(label)).toHaveValue(value);
    expect(saidIn(window, key)).toBe(value);
  });
});
