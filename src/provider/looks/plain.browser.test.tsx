import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Gallery } from '../../../stories/ui/Gallery.js';
import { expectNoAxeViolations, ofLooks } from '../../../test/support/axe.js';

const pages = [
  ['light', '#fff', '#222'],
  ['dark', '#111', '#eee'],
] as const;

describe('the plain theme', () => {
  it.each(pages)(
    'takes font and colours from a %s page, and reads well on it',
    async (scheme, background, color) => {
      const { container } = render(
        <div style={{ colorScheme: scheme, background, color, font: '17px/1.5 Georgia, serif' }}>
          <div className="daybook" data-theme="plain">
            <Gallery />
          </div>
        </div>,
      );
      const pageStyle = getComputedStyle(container.firstElementChild ?? container);
      const fonts = [
        ...container.querySelectorAll('.daybook, .daybook-button, .daybook-input, .daybook-heading'),
      ];
      expect(fonts.length).toBeGreaterThan(20);
      expect(new Set(fonts.map((each) => getComputedStyle(each).fontFamily))).toEqual(
        new Set([pageStyle.fontFamily]),
      );
      const root = container.querySelector('.daybook');
      expect(getComputedStyle(root ?? container)).toMatchObject({
        color: pageStyle.color,
        fontSize: '17px',
        backgroundColor: 'rgba(0, 0, 0, 0)',
      });
      await expectNoAxeViolations(container, ofLooks);
    },
  );

  it('shows what is chosen without a colour', () => {
    const { container } = render(
      <div className="daybook" data-theme="plain">
        <Gallery />
      </div>,
    );
    const chosen = [...container.querySelectorAll('[aria-selected="true"], .daybook-button-primary')];
    expect(chosen.length).toBeGreaterThan(1);
    expect(chosen.filter((each) => getComputedStyle(each).boxShadow === 'none')).toEqual([]);
  });
});
