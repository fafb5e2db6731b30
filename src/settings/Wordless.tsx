'use client';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import { EmptyState } from '../ui/feedback/EmptyState.js';

/** Not even the words could be fetched: it is said with those that are there. */
export function Wordless({ t, onRetry }: { t: Translator; onRetry: () => void }) {
  return (
    <section className="daybook-settings-trouble">
      <EmptyState
        icon="info"
        title={t('error.offline')}
        headingLevel={2}
        role="status"
        actions={<Button onClick={onRetry}>{t('booker.retry')}</Button>}
      />
    </section>
  );
}
