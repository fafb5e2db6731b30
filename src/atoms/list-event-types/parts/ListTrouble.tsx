'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface ListTroubleProps {
  /** `wordless`: not even the words for it could be fetched. */
  kind: 'refused' | 'failed' | 'wordless';
  error: unknown;
  t: Translator;
  onRetry: () => void;
}

/** Why there are no event types to show, and one way on. */
export function ListTrouble({ kind, error, t, onRetry }: ListTroubleProps) {
  return (
    <section className="daybook-event-types-trouble">
      <EmptyState
        icon="info"
        title={kind === 'wordless' ? t('error.offline') : t(`eventType.list.${kind}Title`)}
        headingLevel={2}
        role="status"
        actions={kind === 'refused' ? undefined : <Button onClick={onRetry}>{t('booker.retry')}</Button>}
      >
        {kind !== 'wordless' && t(errorText(error))}
      </EmptyState>
    </section>
  );
}
