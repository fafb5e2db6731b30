'use client';
import type { Words } from '../../../booking-form/words.js';
import { dayOf } from '../../../time/day.js';
import type { Instant, Zone } from '../../../time/types.js';
import { Skeleton } from '../../../ui/display/Skeleton.js';
import { Spinner } from '../../../ui/display/Spinner.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { usePart } from '../../../ui/usePart.js';
import type { LostModel } from '../detailsModel.js';
import type { Alternative } from '../nearestSlots.js';

export interface LostNoticeProps {
  lost: LostModel;
  zone: Zone;
  words: Words;
  onSlot: (slot: Instant) => void;
  onAllTimes: () => void;
}

function relationText({ relation }: Alternative, { t, f }: Words): string | null {
  switch (relation.kind) {
    case 'same':
      return t('booker.nearStillFree');
    case 'later':
      return t('booker.nearLater', { length: f.length(relation.minutes) });
    case 'earlier':
      return t('booker.nearEarlier', { length: f.length(relation.minutes) });
    case 'sameTime':
      if (relation.days === 1) return t('booker.nearNextDay');
      return relation.days === -1 ? t('booker.nearPreviousDay') : t('booker.nearSameTime');
    case 'otherDay':
      return null;
  }
}

const places = [1, 2, 3];

/** The time is gone, or the hold on it has ended: the nearest others, and all that she typed is kept. */
export function LostNotice({ lost, zone, words, onSlot, onAllTimes }: LostNoticeProps) {
  const part = usePart();
  const { t, f } = words;
  const { alternatives, isLoading } = lost;
  const isNone = alternatives.length === 0 && !isLoading;
  const time = f.time(lost.slot, zone);
  const title = t(lost.reason === 'taken' ? 'booker.takenTitle' : 'booker.holdEnded', { time });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is part of the form, this leads away from it
    <div
      role="group"
      aria-label={title}
      tabIndex={-1}
      data-focus={isLoading ? 'alternatives' : undefined}
      className="daybook-booker-notice"
    >
      <Notice
        tone="warning"
        icon="clock"
        title={title}
        actions={
          <>
            <ul className="daybook-booker-slots daybook-booker-alternatives">
              {isLoading &&
                places.map((place) => (
                  <li key={place}>
                    <Skeleton shape="block" />
                  </li>
                ))}
              {alternatives.map((alternative, index) => (
                <li key={alternative.start}>
                  <button
                    type="button"
                    className={part('daybook-booker-slot')}
                    data-lines=""
                    data-focus={index === 0 ? 'alternatives' : undefined}
                    data-state={lost.pending === alternative.start ? 'pending' : undefined}
                    aria-busy={lost.pending === alternative.start || undefined}
                    onClick={() => onSlot(alternative.start)}
                  >
                    <span>
                      {lost.pending === alternative.start && <Spinner />}{' '}
                      {`${f.shortDay(dayOf(alternative.start, zone))}${f.comma}${f.time(alternative.start, zone)}`}
                    </span>
                    <small className="daybook-booker-slot-note">{relationText(alternative, words)}</small>
                  </button>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="daybook-link"
              data-focus={isNone ? 'alternatives' : undefined}
              onClick={onAllTimes}
            >
              {t('booker.allTimesOn', { day: f.longDay(dayOf(lost.slot, zone)) })}
            </button>
          </>
        }
      >
        {t(isNone ? 'booker.nearestNone' : 'booker.nearestText')}
      </Notice>
    </div>
  );
}
