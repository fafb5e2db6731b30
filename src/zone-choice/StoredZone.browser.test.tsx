import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../test/support/renderUi.js';
import { createFormatters } from '../i18n/formatters.js';
import { en } from '../i18n/locales/en.js';
import { createTranslator } from '../i18n/translator.js';
import { parseInstant } from '../time/instant.js';
import { parseZone } from '../time/zone.js';
import { StoredZone } from './StoredZone.js';

const words = {
  t: createTranslator({ locale: 'en', dictionary: en }),
  f: createFormatters({ locale: 'en', hourCycle: 24 }),
};
const now = parseInstant('2026-11-12T09:12:00Z');

interface HoursZoneProps {
  stored: string;
  onZone?: (zone: string) => void;
}

function HoursZone({ stored, onZone }: HoursZoneProps) {
  const [zone, setZone] = useState(stored);
  return (
    <StoredZone
      zone={zone}
      ownZone={parseZone('Europe/Berlin')}
      zones={null}
      now={now}
      isLocked={false}
      words={words}
      onZone={(chosen) => {
        setZone(chosen);
        onZone?.(chosen);
      }}
    />
  );
}

const renderZone = (props: HoursZoneProps, root?: UiRoot) => renderUi(<HoursZone {...props} />, root);
const button = (zone: string) => page.getByRole('button', { name: `Time zone: ${zone}` });
const press = (keys: string) => userEvent.keyboard(keys);

describe('StoredZone', () => {
  it('says which zone is stored, and what its clocks show', async () => {
    renderZone({ stored: 'Europe/London' });
    await expect.element(button('London (GMT), 09:12')).toBeVisible();
  });

  it('tells nothing until another zone is chosen', async () => {
    const onZone = vi.fn();
    renderZone({ stored: 'Asia/Calcutta', onZone });
    await press('{Tab}{Enter}');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await press('tokyo{Escape}');
    expect(onZone).not.toHaveBeenCalled();
    await press('{Enter}');
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await press('tokyo{Enter}');
    expect(onZone.mock.calls).toEqual([['Asia/Tokyo']]);
    await expect.element(button('Tokyo (GMT+9), 18:12')).toHaveFocus();
  });

  it('shows a zone that this runtime does not know as it is, with a warning, until another is chosen', async () => {
    const onZone = vi.fn();
    renderZone({ stored: 'Mars/Olympus_Mons', onZone });
    const stored = button('Mars/Olympus_Mons');
    await expect.element(stored).toHaveAccessibleDescription(/does not know this time zone/);
    await stored.click();
    await page.getByRole('option', { name: 'Berlin' }).first().click();
    expect(onZone.mock.calls).toEqual([['Europe/Berlin']]);
    await expect.element(button('Berlin (GMT+1), 10:12')).toHaveFocus();
    expect(page.getByText('does not know').query()).toBeNull();
  });

  it.each(['light', 'dark'] as const)('reads well in %s, also unknown', async (theme) => {
    const { container } = renderUi(
      <>
        <HoursZone stored="Europe/London" />
        <HoursZone stored="Mars/Olympus_Mons" />
      </>,
      { theme },
    );
    await expectNoAxeViolations(container);
  });
});
