import type { Appearance, CalProviderProps } from 'daybook';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations, ofLooks } from '../../support/axe.js';
import { type EventTypeStage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';
import { type Visitor, visit } from '../../support/stage.js';

const branded: Appearance = { branding: 'eventType' };
const blue = { light: 'rgb(36, 86, 196)', dark: 'rgb(140, 172, 255)' } as const;

/** Somebody opens Noor's page, with these looks. */
function visitNoor(stage: EventTypeStage, appearance?: Appearance, provider?: Partial<CalProviderProps>) {
  return visit(stage, {
    provider: { ...provider },
    booker: { username: 'noor', eventSlug: 'quarter', ...(appearance && { appearance }) },
  });
}

/** What a token of the Booker's root is painted as. */
function painted({ container }: Visitor, token: string): string {
  const probe = document.createElement('i');
  container.querySelector('.daybook')?.append(probe);
  probe.style.color = `var(--daybook--${token})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
const accentOf = (her: Visitor) => painted(her, 'accent');

async function seen(her: Visitor) {
  await expect.element(her.heading('Quarter')).toBeVisible();
  await expect.element(her.freeDay('Tuesday 10 November')).toBeVisible();
}

const given = (lightThemeHex: string, darkThemeHex: string) => ({ color: { lightThemeHex, darkThemeHex } });

describe('colours of an event type', () => {
  it('are set by its host, and worn by the Booker of a page that wants them, on light and on dark', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    await here.open('Advanced');
    await here.root.getByRole('switch', { name: 'Colours' }).click();
    await here.root.getByRole('textbox', { name: 'On light pages', exact: true }).fill('#8a1c5c');
    await here.root.getByRole('textbox', { name: 'On dark pages', exact: true }).fill('#ff9ecb');
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    here.leave();

    const light = visitNoor(stage, branded);
    await seen(light);
    await expect.poll(() => accentOf(light)).toBe('rgb(138, 28, 92)');
    await light.choose('Tuesday 10 November', '9:15 am');
    const button = light.confirm.element();
    await expect.poll(() => getComputedStyle(button).backgroundColor).toBe('rgb(138, 28, 92)');
    await expectNoAxeViolations(light.container, ofLooks);
    light.leave();

    const dark = visitNoor(stage, { ...branded, theme: 'dark' });
    await seen(dark);
    await expect.poll(() => accentOf(dark)).toBe('rgb(255, 158, 203)');
    await dark.choose('Tuesday 10 November', '9:15 am');
    await expectNoAxeViolations(dark.container, ofLooks);
    expect(dark.container.querySelectorAll('i')).toHaveLength(0);
  });

  it('are nobody’s business where the page does not want them, or the event type has none', async () => {
    const stage = openEventTypeStage();
    const none = visitNoor(stage, branded);
    await seen(none);
    expect(accentOf(none)).toBe(blue.light);
    none.leave();
    await stage.change(given('#8a1c5c', '#ff9ecb'));
    for (const appearance of [undefined, { branding: 'page' } as const]) {
      const base = appearance && { appearance: branded };
      const her = visitNoor(stage, appearance, base);
      await seen(her);
      expect(accentOf(her)).toBe(blue.light);
      her.leave();
    }
  });

  it.each(['light', 'dark', 'system'] as const)(
    'that nobody could see become as dark or as light as it takes, in %s',
    async (theme) => {
      for (const [light, dark] of [
        ['#ffffff', '#000000'],
        ['#ffff00', '#1a1a40'],
        ['#cccccc', '#444444'],
      ] as const) {
        const stage = openEventTypeStage();
        await stage.change(given(light, dark));
        const her = visitNoor(stage, { ...branded, theme });
        await seen(her);
        await expect
          .poll(() => her.container.querySelector<HTMLElement>('.daybook')?.style.cssText)
          .toMatch(/--daybook-accent-text/);
        await her.choose('Tuesday 10 November', '9:15 am');
        await expectNoAxeViolations(her.container, ofLooks);
        her.leave();
      }
    },
  );

  it('go over the provider’s tokens, and the atom’s own go over them', async () => {
    const stage = openEventTypeStage();
    await stage.change(given('#8a1c5c', '#ff9ecb'));
    const house: Appearance = {
      ...branded,
      variables: { accent: 'rgb(0, 90, 0)', 'accent-soft': 'rgb(255, 230, 230)', radius: '3px' },
    };
    const her = visitNoor(stage, undefined, { appearance: house });
    await seen(her);
    await expect.poll(() => accentOf(her)).toBe('rgb(138, 28, 92)');
    expect(painted(her, 'accent-soft')).not.toBe('rgb(255, 230, 230)');
    expect(painted(her, 'on-accent')).toBe('rgb(255, 255, 255)');
    her.leave();

    const own = visitNoor(stage, { variables: { accent: 'rgb(0, 0, 90)' } }, { appearance: house });
    await seen(own);
    await expect.poll(() => painted(own, 'accent-soft')).toBe('rgb(255, 230, 230)');
    expect(accentOf(own)).toBe('rgb(0, 0, 90)');
    own.leave();

    const ink = visitNoor(stage, { variables: { 'on-accent': 'rgb(250, 240, 230)' } }, { appearance: house });
    await seen(ink);
    await expect.poll(() => accentOf(ink)).toBe('rgb(138, 28, 92)');
    expect(painted(ink, 'on-accent')).toBe('rgb(250, 240, 230)');
  });

  it('are not for the plain theme, and end with the wish for them', async () => {
    const stage = openEventTypeStage();
    await stage.change(given('#8a1c5c', '#ff9ecb'));
    const plain = visitNoor(stage, { ...branded, theme: 'plain' });
    await seen(plain);
    expect(accentOf(plain)).toBe('rgba(0, 0, 0, 0)');
    plain.leave();

    const her = visitNoor(stage, branded);
    await expect.poll(() => accentOf(her)).toBe('rgb(138, 28, 92)');
    const booker = { username: 'noor', eventSlug: 'quarter' };
    her.rerender({ booker: { ...booker, appearance: {} } });
    await expect.poll(() => accentOf(her)).toBe(blue.light);
    her.rerender({ booker: { ...booker, appearance: { ...branded, theme: 'dark' } } });
    await expect.poll(() => accentOf(her)).toBe('rgb(255, 158, 203)');
    her.rerender({ booker: { ...booker, eventSlug: 'nothing', appearance: branded } });
    await expect.poll(() => accentOf(her)).toBe(blue.light);
  });
});
