'use client';
import type { Words } from '../../../booking-form/words.js';
import { Button } from '../../../ui/action/Button.js';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { usePart } from '../../../ui/usePart.js';

export interface StepLoadingProps {
  hasFailed: boolean;
  words: Words;
  onRetry: () => void;
}

/** She was faster than the next step's code. */
export function StepLoading({ hasFailed, words: { t }, onRetry }: StepLoadingProps) {
  const part = usePart();
  return (
    <section className={part('daybook-booker-details')} aria-busy={!hasFailed || undefined}>
      {hasFailed ? (
        <Notice
          tone="danger"
          title={t('error.offline')}
          actions={<Button onClick={onRetry}>{t('booker.retry')}</Button>}
        />
      ) : (
        <div className="daybook-booker-lines">
          <Skeleton shape="title" width="s" />
          <Skeleton shape="block" />
          <Skeleton shape="block" />
        </div>
      )}
    </section>
  );
}
