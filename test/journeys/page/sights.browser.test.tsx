import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations, ofLooks } from '../../support/axe.js';
import { bookerSights } from '../../support/sights/bookerSights.js';
import { smallTargets } from '../../support/smallTargets.js';
import { openStage, visit } from '../../support/stage.js';

afterEach(() => page.viewport(1280, 900));

/** What is said and how it is built is the same in both themes: there the second is asked for its colours alone. */
const looks = [
  { width: 1280, theme: 'light', rules: undefined },
  { width: 1280, theme: 'dark', rules: ofLooks },
  { width: 375, theme: 'dark', rules: undefined },
  { width: 375, theme: 'light', rules: ofLooks },
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
      for (const { width, theme, rules } of looks) {
        await page.viewport(width, 800);
        her.rerender({ provider: { appearance: { theme } } });
        expect(her.container.querySelector('.daybook')).toHaveAttribute('data-theme', theme);
        await expectNoAxeViolations(document.body, rules);
      }
      await page.viewport(320, 800);
      expect(document.documentElement.scrollWidth).toBe(320);
      expect(smallTargets()).toEqual([]);
    },
  );
});
