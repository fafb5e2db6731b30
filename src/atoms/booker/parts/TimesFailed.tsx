'use client';
import { useEffect, useRef } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { mayPass } from '../mayPass.js';
import type { Reading } from '../reading.js';

export interface TimesFailedProps {
  reading: Pick<Reading, 'error' | 'isRetrying'>;
  /** She asked for these times; else they are the first, and her focus is the page's. */
  wereAskedFor: boolean;
  words: Words;
  onRetry: () => void;
}

/** In the days' place. An outage is never shown as "nothing free". */
export function TimesFailed({ reading, wereAskedFor, words: { t }, onRetry }: TimesFailedProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The day that she asked with has gone, and her focus with it.
  useEffect(() => {
    if (wereAskedFor && document.activeElement === document.body) button.current?.focus();
  }, [wereAskedFor]);
  return (
    <EmptyState
      icon="warning"
      title={t('booker.timesFailedTitle')}
      role="alert"
      actions={
        <>
          <Button
            ref={button}
            pending={reading.isRetrying}
            pendingText={t('booker.retrying')}
            onClick={onRetry}
          >
            <Icon name="refresh" />
            {t('booker.retry')}
          </Button>
          {mayPass(reading.error) && (
            <span className="daybook-text" data-tone="muted" data-size="s">
              {t('booker.retryItself')}
            </span>
          )}
        </>
      }
    >
      {t(errorText(reading.error))} {t('booker.timesFailedText')}
    </EmptyState>
  );
}
