'use client';
import type { Words } from '../../../booking-form/words.js';
import { Notice } from '../../../ui/feedback/Notice.js';

/** Times come from the server and are right; the visitor's own clock is not, and she may plan by it. */
export function ClockNotice({ hours, words: { t, f } }: { hours: number; words: Words }) {
  if (hours === 0) return null;
  const length = f.longLength(Math.round(Math.abs(hours) * 60));
  return (
    <div className="daybook-booker-clock">
      <Notice
        tone="warning"
        icon="clock"
        title={t(hours > 0 ? 'booker.clockAhead' : 'booker.clockBehind', { length })}
      >
        {t('booker.clockText')}
      </Notice>
    </div>
  );
}
