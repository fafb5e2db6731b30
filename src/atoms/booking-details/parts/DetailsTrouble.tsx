'use client';
import type { Words } from '../../../booking-form/words.js';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface DetailsTroubleProps {
  /** `wordless`: not even the words for it could be fetched. */
  kind: 'missing' | 'refused' | 'failed' | 'wordless';
  error: unknown;
  words: Words;
  onRetry: () => void;
}

/** Why there is no booking to show, and one way on. */
export function DetailsTrouble({ kind, error, words: { t }, onRetry }: DetailsTroubleProps) {
  const mayPass = kind === 'failed' || kind === 'wordless';
  return (
    <section className="daybook-details-trouble">
      <EmptyState
        icon={kind === 'missing' ? 'calendar' : 'info'}
        title={kind === 'wordless' ? t('error.offline') : t(`booking.${kind}Title`)}
        headingLevel={2}
        role="status"
        actions={mayPass ? <Button onClick={onRetry}>{t('booker.retry')}</Button> : undefined}
      >
        {kind === 'failed' && t(errorText(error))}
        {!mayPass && t(`booking.${kind}Text`)}
      </EmptyState>
    </section>
  );
}
