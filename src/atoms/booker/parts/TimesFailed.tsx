'use client';
import type { Words } from '../../../booking-form/words.js';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

/** An outage is never shown as "nothing free". */
export function TimesFailed({
  error,
  words: { t },
  onRetry,
}: {
  error: unknown;
  words: Words;
  onRetry: () => void;
}) {
  return (
    <section className="daybook-booker-month" data-state="failed">
      <EmptyState
        icon="warning"
        title={t('booker.timesFailedTitle')}
        role="alert"
        actions={
          <Button onClick={onRetry}>
            <Icon name="refresh" />
            {t('booker.retry')}
          </Button>
        }
      >
        {t(errorText(error))} {t('booker.timesFailedText')}
      </EmptyState>
    </section>
  );
}
