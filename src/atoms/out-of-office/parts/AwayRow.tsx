'use client';
import type { Colleague } from '../../../queries/colleagues.js';
import type { OutOfOffice } from '../../../queries/outOfOffice.js';
import type { HoursWords } from '../../../schedule/words.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { pencilIcon, trashIcon } from '../../../ui/display/settingsIcons.js';
import { usePart } from '../../../ui/usePart.js';
import { daysText, reasonKeys } from './awayTexts.js';

export interface AwayRowProps {
  entry: OutOfOffice;
  colleagues: readonly Colleague[];
  words: HoursWords;
  onEdit: () => void;
  onRemove: () => void;
}

/** Days of one absence, why, and who stands in. */
export function AwayRow({ entry, colleagues, words, onEdit, onRemove }: AwayRowProps) {
  const part = usePart();
  const { t } = words;
  const days = daysText(entry, words);
  const standIn = colleagues.find(({ id }) => id === entry.toUserId);
  const facts = [
    entry.reason && entry.reason !== 'unspecified' ? t(reasonKeys[entry.reason]) : null,
    entry.toUserId === null
      ? t('hours.awayAlone')
      : standIn
        ? t('hours.awayStandIn', { name: standIn.name })
        : t('hours.awaySomebody'),
    entry.notes || null,
  ].filter((fact) => fact !== null);
  return (
    <li className={part('daybook-away-row')}>
      <div className="daybook-away-main">
        <p className="daybook-text" data-strong="">
          {days}
        </p>
        {facts.map((fact) => (
          <p key={fact} className="daybook-text" data-tone="muted" data-size="s">
            {fact}
          </p>
        ))}
      </div>
      <Button variant="quiet" iconOnly aria-label={t('hours.awayEdit', { days })} onClick={onEdit}>
        <Icon path={pencilIcon} />
      </Button>
      <Button variant="quiet" iconOnly aria-label={t('hours.awayDelete', { days })} onClick={onRemove}>
        <Icon path={trashIcon} />
      </Button>
    </li>
  );
}
