'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface BusyTroubleProps {
  error: unknown;
  t: Translator;
  onRetry: () => void;
}

/** Nobody tells which calendars count: an empty week would say that she is free. */
export function BusyTrouble({ error, t, onRetry }: BusyTroubleProps) {
  return (
    <section className="daybook-busy-trouble">
      <EmptyState
        icon="info"
        title={t('busy.failedTitle')}
        headingLevel={2}
        role="status"
        actions={<Button onClick={onRetry}>{t('booker.retry')}</Button>}
      >
        {t(errorText(error))}
      </EmptyState>
    </section>
  );
}
