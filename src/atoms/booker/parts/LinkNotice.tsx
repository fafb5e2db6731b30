'use client';
import type { Words } from '../../../booking-form/words.js';
import { dayOf } from '../../../time/day.js';
import type { Instant, Zone } from '../../../time/types.js';
import { Notice } from '../../../ui/feedback/Notice.js';

export interface LinkNoticeProps {
  slot: Instant;
  zone: Zone;
  words: Words;
}

/** She followed a link to a time that can't be had any more. */
export function LinkNotice({ slot, zone, words: { t, f } }: LinkNoticeProps) {
  const time = `${f.mediumDay(dayOf(slot, zone))}${f.comma}${f.time(slot, zone)}`;
  return (
    <div className="daybook-booker-moving">
      <Notice tone="warning" title={t('booker.linkGoneTitle', { time })}>
        {t('booker.linkGoneText')}
      </Notice>
    </div>
  );
}
