'use client';
import { lastDayAhead, rangeState } from '../../../../../event-type/limits/windowDays.js';
import type { BookingWindowRule } from '../../../../../queries/event-type/settingValues.js';
import { daysBetween } from '../../../../../time/day.js';
import type { Day } from '../../../../../time/types.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { usePart } from '../../../../../ui/usePart.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';

export interface WindowNoteProps {
  id: string;
  window: BookingWindowRule | null;
  /** What has to be mended of the number of days. */
  fault: string | undefined;
  /** By the host's clock; null: it is not known. */
  today: Day | null;
}

/** What the choice comes to today. */
export function WindowNote({ id, window, fault, today }: WindowNoteProps) {
  const part = usePart();
  const { t, f } = useEventTypeScene().words;

  function text(): string | null {
    if (window === null) return t('eventType.limits.windowOpenHint');
    if (window.kind === 'range') {
      const { first, last } = window;
      if (first > last || today === null) return null;
      const state = rangeState(window, today);
      if (state === 'over') return t('eventType.limits.rangeOver');
      if (state === 'begun') return t('eventType.limits.rangeBegun');
      return t('eventType.limits.rangeAhead', { count: daysBetween(first, last) + 1 });
    }
    if (window.isRolling) return t('eventType.limits.windowFreeHint');
    const until = today && lastDayAhead(window, today);
    if (until === null) return null;
    return window.isBusinessDays
      ? t('eventType.limits.windowBusinessUntil', { day: f.fullDay(until) })
      : t('eventType.limits.windowUntil', { day: f.fullDay(until) });
  }

  if (fault !== undefined) {
    return (
      <div id={id} className="daybook-field-error">
        <Icon name="alert" />
        <span className="daybook-field-words">{fault}</span>
      </div>
    );
  }
  return (
    <div id={id} className={part('daybook-field-hint')}>
      {text()}
    </div>
  );
}
