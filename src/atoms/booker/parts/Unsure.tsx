'use client';
import type { Words } from '../../../booking-form/words.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Spinner } from '../../../ui/display/Spinner.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { usePart } from '../../../ui/usePart.js';
import type { UnsureModel } from '../receiptModel.js';

export interface UnsureProps {
  unsure: UnsureModel;
  zone: Zone;
  words: Words;
  onAskAgain: () => void;
  onStartOver: () => void;
}

/** The answer to her booking was lost: what we know, and no more than that. */
export function Unsure({ unsure, zone, words, onAskAgain, onStartOver }: UnsureProps) {
  const part = usePart();
  const { t, f } = words;
  const time = `${f.longDay(dayOf(unsure.slot.start, zone))}${f.comma}${f.timeRange(unsure.slot.start, unsure.slot.end, zone)}`;
  return (
    <section className={part('daybook-booker-details')} aria-label={t('form.title')}>
      <div tabIndex={-1} data-focus="notice" className="daybook-booker-notice">
        {unsure.truth === 'asking' && (
          <p className="daybook-booker-checking" role="status">
            <Spinner /> {t('booker.checking')}
          </p>
        )}
        {unsure.truth === 'likelyBooked' && (
          <Notice
            tone="info"
            icon="mail"
            title={t('booker.uncertainGoneTitle')}
            actions={<Button onClick={onStartOver}>{t('booker.bookAnother')}</Button>}
          >
            <p className="daybook-text" data-strong="">
              {time}
            </p>
            {t('booker.uncertainGoneText', { email: unsure.email })}
          </Notice>
        )}
        {unsure.truth === 'unknown' && (
          <Notice
            tone="warning"
            title={t('booker.uncertainTitle')}
            actions={<Button onClick={onAskAgain}>{t('booker.checkAgain')}</Button>}
          >
            <p className="daybook-text" data-strong="">
              {time}
            </p>
            {t('booker.uncertainText', { email: unsure.email })}
          </Notice>
        )}
      </div>
    </section>
  );
}
