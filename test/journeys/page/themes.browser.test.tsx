import { render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import * as themes from 'daybook/themes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations, ofLooks } from '../../support/axe.js';
import { sandboxOf } from '../../support/sights/AtomSight.js';
import { atomSights } from '../../support/sights/atomSights.js';
import { handsIn } from '../../support/sights/handsIn.js';

const { tokensCss: _, ...finished } = themes;
const looks = Object.entries(finished);
const schemes = ['light', 'dark'] as const;
/** What a look can break: its colours, and how large things are. */
const rules = [...ofLooks, 'target-size'];

const shown = [
  'a month and a day’s times',
  'a form with mistakes',
  'hours, changed and copied',
  'an event type, setup',
  'calendars',
].map((name) => {
  const sight = atomSights.find((each) => each.sight === name);
  if (!sight) throw new Error(`There is no sight of ${name}.`);
  return [name, sight] as const;
});

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 900);
});

describe('in every finished theme, light and dark', () => {
  it.each(shown)('breaks no rule of axe, fits into 320 px, and has nothing to say: %s', async (_, sight) => {
    const said = vi.spyOn(console, 'warn');
    const sandbox = sandboxOf(sight);
    const { clientId, apiUrl, user } = sandbox.demo;
    const atom = await sight.show(sandbox);
    const inLook = (name: string, scheme: (typeof schemes)[number]) => (
      // The page around, which the bare one takes its colours from.
      <div style={{ colorScheme: scheme, color: 'CanvasText', background: 'Canvas' }}>
        <CalProvider
          clientId={clientId}
          options={{ apiUrl }}
          language="en-GB"
          appearance={{ theme: scheme, ...looks.find(([each]) => each === name)?.[1] }}
          now={() => sandbox.now() as number}
          fetch={sandbox.fetch}
          {...(sight.isHosts && { getAccessToken: async () => user.accessToken })}
        >
          {atom}
        </CalProvider>
      </div>
    );
    const { container, rerender } = render(inLook('clinical', 'light'));
    const hands = handsIn(container);
    await hands.see(sight.until);
    await sight.act?.(hands);
    await expect.poll(() => container.querySelector('.daybook-skeleton')).toBeNull();
    const root = await hands.see('.daybook');

    for (const [name, { theme, elements }] of looks) {
      for (const scheme of schemes) {
        rerender(inLook(name, scheme));
        expect(root.dataset.theme).toBe(theme ?? scheme);
        // Styles of parts are fetched when there are any.
        await expect
          .poll(() => [root.isConnected, root.dataset.looks !== undefined])
          .toEqual([true, elements !== undefined]);
        await expectNoAxeViolations(container, rules);
      }
      await page.viewport(320, 800);
      expect([name, document.documentElement.scrollWidth]).toEqual([name, 320]);
      await page.viewport(1280, 900);
    }
    expect(said).not.toHaveBeenCalled();
  });
});
