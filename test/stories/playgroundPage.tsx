import { render } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Playground } from '../../stories/playground/Playground.js';
import type { SceneKey } from '../../stories/playground/sceneLink.js';

export const patience = { timeout: 20_000 };
/** Of the story, and of Storybook around it. */
export const windows = [...new Set([window, window.parent])];

/** For the tests of a file: the page has the address of a story, and its own again afterwards. */
export function keepsOwnAddress(): void {
  let before: string[];
  beforeEach(() => {
    before = windows.map(({ location }) => location.href);
  });
  afterEach(() => {
    for (const [index, { history }] of windows.entries())
      history.replaceState(history.state, '', before[index]);
  });
}

/** What the address of a window says of a control. */
export const saidIn = ({ location }: Window, key: SceneKey) => new URLSearchParams(location.search).get(key);

/** The playground, by a link. */
export function openPlayground(search: string) {
  history.replaceState(history.state, '', `?id=playground--playground&${search}`);
  const { unmount, container } = render(<Playground search={location.search} />);
  const controls = container.querySelector('.playground-controls');
  if (!controls) throw new Error('There are no controls.');
  const atom = page.getByRole('region', { name: 'The atom' });
  return {
    atom,
    unmount,
    control: (label: string | RegExp) => page.elementLocator(controls).getByLabelText(label, { exact: true }),
    text: (text: string | RegExp) => atom.getByText(text).first(),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
  };
}

export type OpenedPlayground = ReturnType<typeof openPlayground>;

/** A visitor chooses a time, which is held for her then. */
export async function hold({ atom, button }: OpenedPlayground) {
  await userEvent.click(atom.getByRole('gridcell', { name: /^Thursday 12 November/ }), patience);
  await userEvent.click(button('10:30'));
}
