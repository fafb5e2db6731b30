import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtomRoot } from '../AtomRoot.js';
import type { Appearance } from '../appearance.js';
import { CalProvider } from '../CalProvider.js';
import { contrastFaults } from './contrastFaults.js';

const show = (appearance: Appearance) => {
  const { container } = render(
    <CalProvider language="en" appearance={appearance}>
      <AtomRoot>x</AtomRoot>
    </CalProvider>,
  );
  const root = container.querySelector<HTMLElement>('.daybook');
  if (!root) throw new Error('There is no root.');
  return root;
};
const faultsOf = (appearance: Appearance) =>
  contrastFaults(show(appearance)).map(({ front, back, scheme }) => `${front} on ${back}, ${scheme}`);

afterEach(() => vi.restoreAllMocks());

describe('the contrast of tokens', () => {
  it.each(['light', 'dark', 'system', 'plain'] as const)('is right as they come, in %s', (theme) => {
    expect(faultsOf({ theme })).toEqual([]);
  });

  it.each(['#84cc16', '#0b1f4b', 'oklch(0.7 0.2 330)', 'rebeccapurple'])(
    'holds for the accent %s',
    (accent) => {
      expect(faultsOf({ theme: 'system', variables: { accent } })).toEqual([]);
    },
  );

  it.each<[string, Appearance, string[]]>([
    [
      'a pale text',
      { variables: { 'text-muted': '#aaa' } },
      ['text-muted on surface, light', 'text-muted on sunken, light'],
    ],
    [
      'white on yellow',
      { variables: { accent: 'yellow', 'on-accent': 'white' } },
      ['on-accent on accent, light'],
    ],
    ['an edge that is lost', { variables: { control: '#ddd' } }, ['control on surface, light']],
    [
      'a red for the light scheme alone',
      { theme: 'system', variables: { danger: '#b3261e' } },
      ['danger on surface, dark'],
    ],
  ])('is found wanting in %s', (_, appearance, faults) => {
    expect(faultsOf(appearance)).toEqual(faults);
  });

  it('leaves nothing behind', () => {
    const root = show({ theme: 'system' });
    const before = root.innerHTML;
    contrastFaults(root);
    expect(root.innerHTML).toBe(before);
  });

  it('is said in the console of a developer once: the pair, the ratio, and what to do', async () => {
    const said: string[] = [];
    vi.spyOn(console, 'warn').mockImplementation((text: string) => said.push(text));
    show({ variables: { 'accent-text': '#bcd' } });
    show({ variables: { 'accent-text': '#bcd' } });
    const about = () => said.filter((text) => text.includes('`accent-text` on `surface`'));
    await expect.poll(about).toHaveLength(1);
    expect(about()[0]).toMatch(
      /has a contrast of 1\.\d\d in light, WCAG AA asks for 4\.5\. Leave `accent-text` out/,
    );
  });
});
