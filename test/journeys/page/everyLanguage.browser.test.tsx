import { render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import { en } from 'daybook/locales/en';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { sandboxOf } from '../../support/sights/AtomSight.js';
import { atomSights } from '../../support/sights/atomSights.js';
import { handsIn } from '../../support/sights/handsIn.js';
import { englishLeftIn, textsOf } from '../../support/sights/wordsLeft.js';
import { smallTargets } from '../../support/smallTargets.js';

const width = 375;
/** The longest last; English is what it is opened in. */
const languages = ['es', 'it', 'pt-BR', 'nl', 'fr', 'ja', 'de', 'ar'];
const english = textsOf(en);

afterEach(() => page.viewport(1280, 900));

describe('in every language, on a phone', () => {
  it.each(atomSights.map((sight) => [sight.sight, sight] as const))(
    'is whole, fits, and leaves nothing in English: %s',
    async (_, sight) => {
      await page.viewport(width, 800);
      const sandbox = sandboxOf(sight);
      const { clientId, apiUrl, user } = sandbox.demo;
      const atom = await sight.show(sandbox);
      const inLanguage = (language: string) => (
        <CalProvider
          clientId={clientId}
          options={{ apiUrl }}
          language={language}
          now={() => sandbox.now() as number}
          fetch={sandbox.fetch}
          {...(sight.isHosts && { getAccessToken: async () => user.accessToken })}
        >
          {atom}
        </CalProvider>
      );
      const { container, rerender } = render(inLanguage('en-GB'));
      const hands = handsIn(container);
      await hands.see(sight.until);
      await sight.act?.(hands);
      const root = await hands.see('.daybook');
      if (sight.isHosts) await expect.poll(() => container.querySelector('.daybook-skeleton')).toBeNull();
      await expect.poll(() => englishLeftIn(container, english)).not.toEqual([]);

      for (const language of languages) {
        rerender(inLanguage(language));
        await expect.poll(() => root.lang).toBe(language);
        await expect.poll(() => englishLeftIn(container, english), { message: language }).toEqual([]);
        expect([language, root.dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
        expect([language, document.documentElement.scrollWidth]).toEqual([language, width]);
        expect([language, smallTargets()]).toEqual([language, []]);
        // What is said and how it is built is the same in the others.
        if (language === 'ar' || (language === 'de' && !sight.isHosts))
          await expectNoAxeViolations(container);
      }
    },
  );
});
