'use client';
import { errorText } from '../i18n/errorText.js';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import { EmptyState } from '../ui/feedback/EmptyState.js';

export interface CalendarsTroubleProps {
  /** `wordless`: not even the words for it could be fetched. */
  kind: 'refused' | 'failed' | 'wordless';
  error: unknown;
  t: Translator;
  onRetry: () => void;
}

/** Why there are no calendars to show, and one way on. */
export function CalendarsTrouble({ kind, error, t, onRetry }: CalendarsTroubleProps) {
  return (
    <section className="daybook-settings-trouble">
      <EmptyState
        icon="info"
        title={kind === 'wordless' ? t('error.offline') : t(`calendars.${kind}Title`)}
        headingLevel={2}
        role="status"
        actions={kind === 'refused' ? undefined : <Button onClick={onRetry}>{t('booker.retry')}</Button>}
      >
        {kind !== 'wordless' && t(errorText(error))}
      </EmptyState>
    </section>
  );
}
