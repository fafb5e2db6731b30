'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { checkRanges } from '../../../../time/checkRanges.js';
import { weekdayOf } from '../../../../time/day.js';
import { Button } from '../../../../ui/action/Button.js';
import { DaysPicker } from '../../../../ui/calendar/DaysPicker.js';
import { Icon } from '../../../../ui/display/Icon.js';
import { Segmented } from '../../../../ui/radio-set/Segmented.js';
import { DateRanges } from './DateRanges.js';
import type { DatesEditorProps } from './overridesProps.js';
import { pickedText } from './overrideTexts.js';

/** The one day of the month to which Tab leads. */
const dayInGrid = '[role="grid"] [tabindex="0"]';

const focusOn = (panel: HTMLElement | null, selector: string) =>
  panel?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

/** Which dates, and which hours on each of them. */
export function DatesEditor(props: DatesEditorProps) {
  const { overrides, group, weekly, weekStart, today, draft, words, onDraft, onCancel, onApply } = props;
  const { t, f } = words;
  const pickedId = useId();
  const noteId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [typoCount, setTypoCount] = useState(0);
  const [wasTried, setTried] = useState(false);
  const { days, isClosed, ranges } = draft;
  const long = f.weekdays(weekStart, 'long');
  const isTaken = (day: string) => overrides.some((override) => override.day === day);
  const replaced = days.filter((day) => isTaken(day) && !group?.days.includes(day)).length;
  const isReady = days.length > 0 && (isClosed || (checkRanges(ranges).length === 0 && typoCount === 0));

  // She came for the days; the panel gives the focus to the first button that it has.
  useEffect(() => focusOn(root.current, dayInGrid), []);

  function apply() {
    if (isReady) return onApply();
    setTried(true);
    focusOn(root.current, days.length === 0 ? dayInGrid : '[aria-invalid="true"]');
  }

  function choose(kind: 'closed' | 'other') {
    const usual = days[0] === undefined ? [] : weekly[weekdayOf(days[0])];
    // Until she has given hours of her own, those of the weekday are where she begins.
    const begun = ranges.length === 0 ? (usual.length > 0 ? usual : [{ start: 540, end: 1020 }]) : ranges;
    onDraft({ ...draft, isClosed: kind === 'closed', ranges: begun });
  }

  return (
    <div ref={root} className="daybook-availability-dates">
      <DaysPicker
        value={days}
        onValueChange={(chosen) => onDraft({ ...draft, days: chosen })}
        min={today}
        today={today}
        weekStart={weekStart}
        isMarked={isTaken}
        weekdayLabels={f
          .weekdays(weekStart, 'short')
          .map((short, at) => ({ short, long: long[at] ?? short }))}
        monthText={f.month}
        dayText={f.dayOfMonth}
        dayLabel={(day) => (isTaken(day) ? t('hours.datesMark', { day: f.fullDay(day) }) : f.fullDay(day))}
        previousLabel={t('booker.monthPrevious')}
        nextLabel={t('booker.monthNext')}
        keysText={t('hours.datesKeys')}
      />
      <div className="daybook-availability-dates-hours">
        <p id={pickedId} className="daybook-text" data-strong="" aria-live="polite">
          {days.length > 0 ? pickedText(days, words) : t('hours.datesPick')}
        </p>
        {replaced > 0 && (
          <p className="daybook-text" data-tone="muted" data-size="s">
            {t('hours.datesReplaced', { count: replaced })}
          </p>
        )}
        <Segmented
          aria-label={t('hours.datesKind')}
          options={[
            { value: 'closed', label: t('hours.datesAllDay') },
            { value: 'other', label: t('hours.datesOther') },
          ]}
          value={isClosed ? 'closed' : 'other'}
          onValueChange={choose}
        />
        {!isClosed && <DateRanges {...props} onTypos={setTypoCount} />}
        {wasTried && days.length === 0 && (
          <p id={noteId} className="daybook-field-error" role="alert">
            <Icon name="alert" />
            <span className="daybook-field-words">{t('hours.datesPickFirst')}</span>
          </p>
        )}
        <div className="daybook-availability-dates-foot">
          <Button variant="quiet" onClick={onCancel}>
            {t('hours.datesCancel')}
          </Button>
          <Button
            variant="primary"
            aria-describedby={wasTried && days.length === 0 ? noteId : pickedId}
            onClick={apply}
          >
            {days.length === 0
              ? t('hours.datesAddNone')
              : group
                ? t('hours.datesApply')
                : t('hours.datesAddCount', { count: days.length })}
          </Button>
        </div>
      </div>
    </div>
  );
}
