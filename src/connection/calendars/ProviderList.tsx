'use client';
import type { ReactNode } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { Icon } from '../../ui/display/Icon.js';
import { usePart } from '../../ui/usePart.js';
import { type CalendarProviderName, isByConsent, lettersOf } from './calendarProviders.js';
import { useFirstFocus } from './useFirstFocus.js';

/** Instead of letters; decoration, since the name stands beside it. */
export type ProviderLogos = Readonly<Partial<Record<CalendarProviderName, ReactNode>>>;

export interface ProviderListProps {
  providers: readonly CalendarProviderName[];
  logos: ProviderLogos | undefined;
  /** Which has the focus when it appears: where she was before. null: the first. */
  last: CalendarProviderName | null;
  t: Translator;
  onChoose: (name: CalendarProviderName) => void;
}

/** Whose calendars can be connected, and what each takes. */
export function ProviderList({ providers, logos, last, t, onChoose }: ProviderListProps) {
  const part = usePart();
  const first = useFirstFocus<HTMLButtonElement>();
  const focused = last !== null && providers.includes(last) ? last : providers[0];
  return (
    <ul className="daybook-connect-list">
      {providers.map((name) => (
        <li key={name}>
          <button
            ref={name === focused ? first : undefined}
            type="button"
            className={part('daybook-connect-provider')}
            onClick={() => onChoose(name)}
          >
            <span className="daybook-avatar" data-shape="square" aria-hidden="true">
              {logos?.[name] ?? lettersOf[name]}
            </span>
            <span className="daybook-connect-words">
              <span className="daybook-connect-name">{t(`connect.${name}`)}</span>
              <span className="daybook-text" data-tone="muted" data-size="s">
                {t(wantsOf(name))}
              </span>
            </span>
            <Icon name="chevron-right" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function wantsOf(name: CalendarProviderName) {
  if (isByConsent(name)) return 'connect.opensWindow';
  return name === 'apple' ? 'connect.needsPassword' : 'connect.readOnly';
}
