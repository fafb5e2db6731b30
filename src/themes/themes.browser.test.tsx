import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtomRoot } from '../provider/AtomRoot.js';
import { CalProvider } from '../provider/CalProvider.js';
import { contrastFaults } from '../provider/looks/contrastFaults.js';
import { warnOfContrast } from '../provider/looks/warnOfContrast.js';
import * as themes from './index.js';

const { tokensCss: _, bare, ...others } = themes;
const finished = Object.entries(others);

const rootOf = (appearance: Parameters<typeof CalProvider>[0]['appearance']) => {
  const { container } = render(
    <CalProvider language="en" appearance={appearance}>
      <AtomRoot>x</AtomRoot>
    </CalProvider>,
  );
  const root = container.querySelector<HTMLElement>('.daybook');
  if (!root) throw new Error('There is no root.');
  return root;
};

afterEach(() => vi.restoreAllMocks());

describe('the finished themes', () => {
  it('are three, and the bare one', () => {
    expect(finished).toHaveLength(3);
    expect(rootOf(bare)).toHaveAttribute('data-theme', 'plain');
  });

  it.each(finished)('%s has tokens that can be read on each other, light and dark', (_, theme) => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const root = rootOf({ ...theme, theme: 'system' });
    expect(contrastFaults(root)).toEqual([]);
    warnOfContrast(root);
    expect(said).not.toHaveBeenCalled();
    // It does judge this root.
    root.style.setProperty('--daybook-text-muted', 'light-dark(#ccc, #444)');
    expect(contrastFaults(root).map(({ front, scheme }) => `${front} ${scheme}`)).toEqual([
      'text-muted light',
      'text-muted light',
      'text-muted dark',
      'text-muted dark',
    ]);
  });

  it.each(finished)('%s says no scheme, and each of its colours for both', (_, { theme, variables = {} }) => {
    expect(theme).toBeUndefined();
    const colours = Object.values(variables).filter((value) => /#|rgb|oklch/.test(value));
    expect(colours.length).toBeGreaterThan(3);
    expect(colours.filter((value) => !value.includes('light-dark('))).toEqual([]);
  });

  it.each(finished)('%s is a look of its own, and not the others’ in another colour', (_, { variables }) => {
    const shapes = finished.map(([, each]) =>
      [each.variables?.radius, each.variables?.['control-height'], each.variables?.['font-size']].join(' '),
    );
    expect(new Set(shapes).size).toBe(finished.length);
    expect(Object.keys(variables ?? {}).length).toBeGreaterThan(8);
  });
});
