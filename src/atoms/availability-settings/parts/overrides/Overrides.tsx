'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { dayOf } from '../../../../time/day.js';
import { instantOf } from '../../../../time/instant.js';
import type { Day } from '../../../../time/types.js';
import { isNeverClosed } from '../../../../time/weeklyHours.js';
import { isZone, parseZone } from '../../../../time/zone.js';
import { Button } from '../../../../ui/action/Button.js';
import { activeElementOf } from '../../../../ui/activeElementOf.js';
import { Icon } from '../../../../ui/display/Icon.js';
import { plusIcon } from '../../../../ui/display/settingsIcons.js';
import { LiveRegion } from '../../../../ui/feedback/LiveRegion.js';
import { Notice } from '../../../../ui/feedback/Notice.js';
import { DatesButton } from './DatesButton.js';
import { OverrideRow } from './OverrideRow.js';
import { type OverrideGroup, overrideGroups, withDates } from './overrideGroups.js';
import type { OverridesProps } from './overridesProps.js';
import { datesText } from './overrideTexts.js';

/** An end that is no midnight, and costs visitors next to nothing. */
const lateEnd = 23 * 60 + 55;

/** The dates that differ from the weekly hours. */
export function Overrides(props: OverridesProps) {
  const { overrides, base, faults, weekly, zone, isReadOnly, now, words, onChange } = props;
  const { t, clock } = words;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const [isPastShown, setPastShown] = useState(false);
  const [said, setSaid] = useState('');
  const [wish, setWish] = useState<{ day: Day | undefined } | null>(null);
  const today = dayOf(instantOf(now()), isZone(zone) ? zone : parseZone('UTC'));
  const groups = overrideGroups(overrides, base, faults);
  // What has begun and goes on is not over.
  const isPast = ({ days }: OverrideGroup) => (days.at(-1) ?? today) < today;
  const coming = groups.filter((group) => !isPast(group));
  const past = groups.filter(isPast);

  // What was pressed may have gone with its row: the focus goes to where it went on.
  useEffect(() => {
    const section = root.current;
    if (!wish || !section || section.contains(activeElementOf(section))) return;
    const row = wish.day && section.querySelector(`[data-days~="${wish.day}"]`);
    (row || section).querySelector('button')?.focus();
  }, [wish]);

  function remove(group: OverrideGroup) {
    const after = groups[groups.indexOf(group) + 1];
    onChange(withDates(overrides, { without: group.days, days: [], ranges: [] }));
    setSaid(t('hours.datesRemoved', { dates: datesText(group.days, words) }));
    setWish({ day: after?.days[0] });
  }

  const row = (group: OverrideGroup, isOver: boolean, index: number) => (
    <OverrideRow
      key={`${group.days[0]} ${index}`}
      {...props}
      group={group}
      today={today}
      isPast={isOver}
      onRemove={() => remove(group)}
      onApplied={(day) => setWish({ day })}
    />
  );

  return (
    <section ref={root} aria-labelledby={titleId}>
      <div className="daybook-section-head">
        <div className="daybook-availability-dates-intro">
          <h3 id={titleId} className="daybook-heading">
            {t('hours.datesTitle')}
          </h3>
          <p className="daybook-text" data-tone="muted" data-size="s">
            {t('hours.datesText')}
          </p>
        </div>
        {!isReadOnly && (
          <DatesButton
            {...props}
            group={null}
            today={today}
            label={t('hours.datesAdd')}
            align="end"
            trigger={(trigger) => (
              <Button {...trigger} size="s">
                <Icon path={plusIcon} />
                {t('hours.datesAdd')}
              </Button>
            )}
            onApplied={(day) => setWish({ day })}
          />
        )}
      </div>
      {isNeverClosed(weekly) && (
        <Notice live="polite" className="daybook-availability-dates-note">
          {t('hours.datesNeverClosed', { time: clock.text(lateEnd) })}
        </Notice>
      )}
      {coming.length > 0 && (
        <ul className="daybook-availability-overrides">{coming.map((group, at) => row(group, false, at))}</ul>
      )}
      {coming.length === 0 && (
        <p className="daybook-text" data-tone="muted">
          {t('hours.datesNone')}
        </p>
      )}
      {past.length > 0 && (
        <Button
          variant="quiet"
          size="s"
          className="daybook-availability-past"
          aria-expanded={isPastShown}
          onClick={() => setPastShown(!isPastShown)}
        >
          <Icon name="chevron-down" />
          {t('hours.datesPast', { count: past.reduce((sum, { days }) => sum + days.length, 0) })}
        </Button>
      )}
      {isPastShown && past.length > 0 && (
        <ul className="daybook-availability-overrides">{past.map((group, at) => row(group, true, at))}</ul>
      )}
      <LiveRegion message={said} />
    </section>
  );
}
