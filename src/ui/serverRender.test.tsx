import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Gallery } from '../../stories/ui/Gallery.js';

/** The gallery is laid out by inline styles of its own; what has a class is ours. */
const ownTags = (html: string) => html.match(/<[a-z0-9]+ [^>]*class="daybook-[^>]*>/g) ?? [];

describe('primitives on the server', () => {
  const html = renderToString(<Gallery />);

  it('render whole, with their texts and labels', () => {
    expect(html).toContain('12 November 2026, many times free');
    expect(html).toContain('Add the part after the @.');
    expect(ownTags(html).length).toBeGreaterThan(300);
  });

  it('carry no style attribute, which a strict content policy refuses', () => {
    expect(ownTags(html).filter((tag) => tag.includes('style='))).toEqual([]);
    expect(html).not.toContain('<style');
  });

  it('leave the panels for when they are opened', () => {
    expect(html).not.toContain('daybook-popover');
  });
});
