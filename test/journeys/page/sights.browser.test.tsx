import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { bookerSights } from '../../support/sights/bookerSights.js';
import { openStage, visit } from '../../support/stage.js';

afterEach(() => page.viewport(1280, 900));

const looks = [
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 375, theme: 'dark' },
  { width: 375, theme: 'light' },
] as const;

describe('whatever she sees, light or dark, wide or narrow', () => {
  it.each(bookerSights.map((sight) => [sight.sight, sight] as const))(
    'breaks no rule of axe, and fits into 320 pixels with targets of at least 24: %s',
    async (_, { sandbox, booker, before, come }) => {
      const stage = openStage(sandbox);
      const known = await before?.(stage);
      const first = { booker: Object.assign({}, booker, known) };
      const her = visit(stage, first);
      await come(her, stage);
      for (const { width, theme } of looks) {
        await page.viewport(width, 800);
        her.rerender({ provider: { appearance: { theme } } });
        expect(her.container.querySelector('.daybook')).toHaveAttribute('data-theme', theme);
        await expectNoAxeViolations();
      }
      await page.viewport(320, 800);
      expect(document.documentElement.scrollWidth).toBe(320);
      expect(smallTargets()).toEqual([]);
    },
  );
});

/** Links within a sentence may be as small as their line. */
function smallTargets(): string[] {
  return [
    ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [role="option"]'),
  ]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('p, li.daybook-summary-item'),
    )
    .flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      return width >= 24 && height >= 24
        ? []
        : [
            `${element.tagName} "${element.textContent || element.getAttribute('aria-label')}" ${Math.round(width)}×${Math.round(height)}`,
          ];
    });
}
