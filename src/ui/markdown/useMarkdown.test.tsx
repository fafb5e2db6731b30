// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Markdown } from './Markdown.js';

/** The reader's file, as a network without it answers. */
vi.mock('./MarkdownText.js', () => {
  throw new Error('not fetched');
});

afterEach(cleanup);

describe('Markdown without the code that reads it', () => {
  it('paints a text that needs none at once', () => {
    const { container } = render(<Markdown text={'One\nTwo'} className="extra" />);
    expect(container.innerHTML).toBe('<div class="daybook-markdown extra" data-plain="">One\nTwo</div>');
  });

  it('keeps the place of one that needs it, and paints it as it was written where that can not be fetched', async () => {
    const { container } = render(<Markdown text="**Bring** your card" isInline />);
    expect(container.querySelector('.daybook-skeleton')).not.toBeNull();
    const text = await screen.findByText('**Bring** your card');
    expect(text.tagName).toBe('SPAN');
    expect(container.querySelector('.daybook-skeleton')).toBeNull();
  });
});
