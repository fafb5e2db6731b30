'use client';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface NothingFoundProps {
  query: string;
  t: Translator;
  onClear: () => void;
}

/** No event type has it in it. */
export function NothingFound({ query, t, onClear }: NothingFoundProps) {
  return (
    <EmptyState
      title={t('eventType.list.noneFoundTitle')}
      headingLevel={2}
      actions={<Button onClick={onClear}>{t('eventType.list.clearSearch')}</Button>}
    >
      {t('eventType.list.noneFoundText', { query })}
    </EmptyState>
  );
}
