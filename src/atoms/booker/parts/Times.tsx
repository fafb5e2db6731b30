'use client';
import type { ReactNode } from 'react';
import type { Words } from '../../../booking-form/words.js';
import type { Day, Instant, Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { usePart } from '../../../ui/usePart.js';
import type { SlotItem, TimesModel } from '../timesModel.js';
import { HourCycleChoice } from './HourCycleChoice.js';
import { SlotButton } from './SlotButton.js';
import { TimesSkeleton } from './TimesSkeleton.js';

export interface TimesProps {
  times: TimesModel;
  zone: Zone;
  hourCycle: 12 | 24;
  isLoading: boolean;
  words: Words;
  onSlot: (slot: Instant) => void;
  onDay: (day: Day) => void;
  /** Back to the month, where its times have taken its place. */
  onLeave: () => void;
  onHourCycle: (hourCycle: 12 | 24) => void;
  /** What stands between their head and them. */
  children?: ReactNode;
}

/** Of the same time on another day: there it is the same button, and only what differs is painted anew. */
const clockKey = ({ start, minutes, isRepeated }: SlotItem) => (isRepeated ? start : minutes);

/** The free times of one day. */
export function Times(props: TimesProps) {
  const part = usePart();
  const { times, zone, isLoading, words, onSlot } = props;
  const { t } = words;
  if (isLoading) return <TimesSkeleton />;
  const region = { className: part('daybook-booker-times'), 'aria-label': t('booker.timesLabel') };
  if (times.day === null) return <section {...region} />;
  return (
    <section {...region}>
      <TimesHead {...props} day={times.day} />
      {props.children}
      {times.clockChange && (
        <p className="daybook-booker-clockchange">
          {t(times.clockChange === 'forward' ? 'booker.clocksForward' : 'booker.clocksBack')}
        </p>
      )}
      {times.groups.map(({ part, freeCount, slots }) => (
        <section key={part} className="daybook-booker-times-group" aria-label={t(`booker.${part}`)}>
          <h4 className="daybook-booker-part">
            <span>{t(`booker.${part}`)}</span>
            <span>{t('booker.partFree', { count: freeCount })}</span>
          </h4>
          <ul className="daybook-booker-slots">
            {slots.map((slot) => (
              <li key={clockKey(slot)}>
                <SlotButton slot={slot} zone={zone} words={words} onSlot={onSlot} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {times.groups.length === 0 && (
        <p className="daybook-text" data-tone="muted">
          {t('booker.dayEmpty')}
        </p>
      )}
      <div className="daybook-booker-neighbours">
        <NeighbourDay {...props} day={times.previousDay} />
        <NeighbourDay {...props} day={times.nextDay} isNext />
      </div>
    </section>
  );
}

function TimesHead(props: TimesProps & { day: Day }) {
  const { day, times, zone, hourCycle, words, onHourCycle, onLeave } = props;
  const { t, f } = words;
  return (
    <div className="daybook-booker-times-head">
      <Button
        variant="quiet"
        iconOnly
        className="daybook-booker-leave"
        aria-label={t('booker.backToMonth')}
        onClick={onLeave}
      >
        <Icon name="chevron-left" />
      </Button>
      <h3 className="daybook-heading" data-size="m" tabIndex={-1} data-focus="times">
        {f.mediumDay(day)}
      </h3>
      <p className="daybook-booker-times-count">
        {t('booker.timesIn', { count: times.freeCount, city: f.zoneCity(zone) })}
      </p>
      <HourCycleChoice hourCycle={hourCycle} words={words} onHourCycle={onHourCycle} />
    </div>
  );
}

interface NeighbourDayProps extends Pick<TimesProps, 'words' | 'onDay'> {
  day: Day | null;
  isNext?: boolean;
}

function NeighbourDay({ day, isNext, words, onDay }: NeighbourDayProps) {
  if (!day) return null;
  const icon = <Icon name={isNext ? 'chevron-right' : 'chevron-left'} />;
  return (
    <Button variant="secondary" data-side={isNext ? 'next' : 'previous'} onClick={() => onDay(day)}>
      {!isNext && icon}
      {words.f.shortDay(day)}
      {isNext && icon}
    </Button>
  );
}
