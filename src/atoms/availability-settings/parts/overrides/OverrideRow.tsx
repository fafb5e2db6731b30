'use client';
import { rangesText } from '../../../../schedule/hourTexts.js';
import type { Day } from '../../../../time/types.js';
import { Button } from '../../../../ui/action/Button.js';
import { Icon } from '../../../../ui/display/Icon.js';
import { pencilIcon, trashIcon } from '../../../../ui/display/settingsIcons.js';
import { usePart } from '../../../../ui/usePart.js';
import { DatesButton } from './DatesButton.js';
import type { OverrideGroup } from './overrideGroups.js';
import type { OverridesProps } from './overridesProps.js';
import { datesText } from './overrideTexts.js';

export interface OverrideRowProps extends OverridesProps {
  group: OverrideGroup;
  today: Day;
  /** It is over: it can be removed, and no longer changed. */
  isPast: boolean;
  onRemove: () => void;
  onApplied: (day: Day) => void;
}

/** Dates that follow each other with the same hours: which, and what holds on them. */
export function OverrideRow({ group, isPast, onRemove, ...rest }: OverrideRowProps) {
  const part = usePart();
  const { words, isReadOnly } = rest;
  const { t } = words;
  const dates = datesText(group.days, words);
  const editLabel = t('hours.datesEdit', { dates });
  return (
    <li className={part('daybook-availability-override')} data-days={group.days.join(' ')}>
      <div>
        <p className="daybook-availability-override-dates">
          <span className="daybook-text" data-strong="">
            {dates}
          </span>
          {group.isNew && (
            <span className="daybook-badge" data-changed="">
              {t('hours.datesNew')}
            </span>
          )}
        </p>
        <p className="daybook-text daybook-tabular" data-tone="muted" data-size="s">
          {group.ranges.length > 0 ? rangesText(group.ranges, words) : t('hours.dayClosed')}
        </p>
        {group.isFaulty && (
          <p className="daybook-field-error">
            <Icon name="alert" />
            <span className="daybook-field-words">{t('hours.datesFix')}</span>
          </p>
        )}
      </div>
      {!isReadOnly && (
        <div className="daybook-availability-override-tools">
          {!isPast && (
            <DatesButton
              {...rest}
              group={group}
              label={editLabel}
              align="end"
              trigger={(props) => (
                <Button {...props} variant="quiet" iconOnly aria-label={editLabel}>
                  <Icon path={pencilIcon} />
                </Button>
              )}
            />
          )}
          <Button variant="quiet" iconOnly aria-label={t('hours.datesRemove', { dates })} onClick={onRemove}>
            <Icon path={trashIcon} />
          </Button>
        </div>
      )}
    </li>
  );
}
