'use client';
import type { Translator } from '../../i18n/translator.js';
import { Icon } from '../../ui/display/Icon.js';
import type { AccountHealth } from './calendarAccounts.model.js';

const tones = { working: 'success', broken: 'danger', delegated: undefined, feed: undefined } as const;
const icons = { working: 'check', broken: 'alert', delegated: undefined, feed: undefined } as const;

/** How an account is, in words. */
export function HealthBadge({ health, t }: { health: AccountHealth; t: Translator }) {
  const icon = icons[health];
  return (
    <span className="daybook-badge daybook-calendars-badge" data-tone={tones[health]}>
      {icon && <Icon name={icon} />}
      {t(`calendars.${health}`)}
    </span>
  );
}
