import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { Markdown } from './Markdown.js';

const text = `## Before you come

Bring **shoes** and _all_ reports. See [the way](https://map.example/).

- Ring twice
- Wait

1. First
2. Then

> We speak German.

| Day | Door |
|---|---|
| Monday | Left |
`;

describe('Markdown', () => {
  it.each(['light', 'dark'] as const)('reads well in %s, once its code is there', async (theme) => {
    const { container } = renderUi(<Markdown text={text} />, { theme });
    await expect.element(page.getByRole('heading', { level: 3, name: 'Before you come' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'the way' }))
      .toHaveAttribute('href', 'https://map.example/');
    expect(container.querySelectorAll('li')).toHaveLength(4);
    const strong = container.querySelector('strong');
    expect(strong && getComputedStyle(strong).fontWeight).not.toBe('400');
    await expectNoAxeViolations(container);
  });

  it('breaks a line where the text does, read or not', async () => {
    const { container } = renderUi(
      <>
        <Markdown text={'One\nTwo'} />
        <Markdown text={'**One**\nTwo'} />
      </>,
    );
    await expect.poll(() => container.querySelectorAll('.daybook-markdown')).toHaveLength(2);
    const [plain, read] = container.querySelectorAll('.daybook-markdown');
    expect(plain?.getBoundingClientRect().height).toBeGreaterThan(30);
    expect(read?.getBoundingClientRect().height).toBe(plain?.getBoundingClientRect().height);
  });

  it('paints a second text at once', async () => {
    const { container, rerender } = renderUi(<Markdown text="**One**" />);
    await expect.poll(() => container.querySelector('strong')?.textContent).toBe('One');
    rerender(<Markdown key="two" text="**Two**" />);
    expect(container.querySelector('strong')?.textContent).toBe('Two');
  });
});
