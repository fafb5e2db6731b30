'use client';
import type { Words } from '../../../booking-form/words.js';
import { dayOf } from '../../../time/day.js';
import type { Day, Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import type { Reading } from '../reading.js';

export interface NextFreeProps {
  /** Where there is none. */
  title: string;
  nextFree: Reading['nextFree'];
  zone: Zone;
  words: Words;
  onDay: (day: Day) => void;
  onRetry: () => void;
}

/** Where the month or the week has no times: says so, and offers one way on. */
export function NextFree({ title, nextFree, zone, words, onDay, onRetry }: NextFreeProps) {
  const { t, f } = words;
  const slot = typeof nextFree === 'object' ? nextFree : null;
  const day = slot && dayOf(slot.start, zone);
  return (
    <div className="daybook-booker-nextfree" role="status">
      <p className="daybook-text" data-strong="">
        {title}
      </p>
      <p className="daybook-text" data-tone="muted">
        {slot && day && t('booker.monthEmptyNext', { day: f.longDay(day), time: f.time(slot.start, zone) })}
        {nextFree === null && t('booker.monthEmptyNone')}
        {nextFree === 'over' && t('booker.windowPast')}
        {nextFree === 'looking' && t('booker.timesLoading')}
        {nextFree === 'failed' && t('booker.timesFailedTitle')}
      </p>
      {nextFree === 'failed' && <Button onClick={onRetry}>{t('booker.retry')}</Button>}
      {day && (
        <Button variant="primary" onClick={() => onDay(day)}>
          {t('booker.monthEmptyGo', { day: f.mediumDay(day) })}
        </Button>
      )}
    </div>
  );
}
