'use client';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { BusyGap } from '../useBusyWeek.js';
import { type BusyWords, sourceText } from './busyTexts.js';

export interface BusyGapsProps {
  gaps: readonly BusyGap[];
  words: BusyWords;
  onRetry: () => void;
}

/** What is missing from the week, by name. */
export function BusyGaps({ gaps, words, onRetry }: BusyGapsProps) {
  const { t, f } = words;
  if (gaps.length === 0) return null;
  const names = gaps.map(({ source }) => (source ? sourceText(source, words) : t('busy.bookings')));
  const failed = gaps.find(({ error }) => error !== null)?.error;
  return (
    <Notice
      tone="warning"
      title={t('busy.missing', { names: f.list(names) })}
      actions={
        failed && (
          <Button size="s" onClick={onRetry}>
            {t('booker.retry')}
          </Button>
        )
      }
    >
      {failed ? t(errorText(failed)) : t('busy.missingText')}
    </Notice>
  );
}
