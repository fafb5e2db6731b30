'use client';
import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';

export interface MovingNoticeProps {
  moving: Booking;
  /** That it will have: the event type's own. */
  lengthMinutes: number;
  zone: Zone;
  words: Words;
  onKeep: () => void;
}

/** She looks for another time for a booking that she has, and keeps until she has chosen. */
export function MovingNotice({ moving, lengthMinutes, zone, words: { t, f }, onKeep }: MovingNoticeProps) {
  const time = `${f.mediumDay(dayOf(moving.start, zone))}${f.comma}${f.time(moving.start, zone)}`;
  const hasOther = lengthMinutes > 0 && moving.end - moving.start !== lengthMinutes * 60_000;
  return (
    <div className="daybook-booker-moving">
      <Notice
        tone="info"
        icon="calendar"
        title={t('booker.movingTitle')}
        live="none"
        actions={
          <Button size="s" onClick={onKeep}>
            {t('booker.movingKeep')}
          </Button>
        }
      >
        <p className="daybook-text">{t('booker.formerTime', { time })}</p>
        {hasOther && (
          <p className="daybook-text">{t('booker.movingLength', { length: f.longLength(lengthMinutes) })}</p>
        )}
      </Notice>
    </div>
  );
}
