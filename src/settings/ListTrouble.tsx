'use client';
import { errorText } from '../i18n/errorText.js';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import { EmptyState } from '../ui/feedback/EmptyState.js';

export interface ListTroubleProps {
  /** `refused`: it is not hers to see, so that trying again is no way on. */
  kind: 'refused' | 'failed';
  title: string;
  error: unknown;
  t: Translator;
  onRetry: () => void;
}

/** Why there is nothing to show of what she keeps, and one way on. */
export function ListTrouble({ kind, title, error, t, onRetry }: ListTroubleProps) {
  return (
    <section className="daybook-settings-trouble">
      <EmptyState
        icon="info"
        title={title}
        headingLevel={2}
        role="status"
        actions={kind === 'refused' ? undefined : <Button onClick={onRetry}>{t('booker.retry')}</Button>}
      >
        {t(errorText(error))}
      </EmptyState>
    </section>
  );
}
