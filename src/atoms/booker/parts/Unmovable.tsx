'use client';
import type { Words } from '../../../booking-form/words.js';
import type { DictionaryKey } from '../../../i18n/dictionary.js';
import { errorText } from '../../../i18n/errorText.js';
import { dayOf } from '../../../time/day.js';
import type { Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { usePart } from '../../../ui/usePart.js';
import type { Unmovable as Why } from '../booker.state.js';

export interface UnmovableProps {
  why: Why;
  zone: Zone;
  words: Words;
  /** Another booking is to be moved, or the same is read again. */
  onMove: (uid: string) => void;
  onStartOver: () => void;
}

const titles = {
  missing: 'booker.unmovableMissing',
  cancelled: 'booker.unmovableCancelled',
  rejected: 'booker.unmovableRejected',
  past: 'booker.unmovablePast',
  rule: 'booker.unmovableRule',
  late: 'booker.unmovableLate',
  moved: 'booker.unmovableMoved',
  series: 'booker.unmovableSeries',
  failed: 'booker.unmovableFailed',
} as const satisfies Record<Why['kind'], DictionaryKey>;

/** Why a booking can't be moved, and the way on. */
export function Unmovable(props: UnmovableProps) {
  const part = usePart();
  const { why, words } = props;
  return (
    <section className={part('daybook-booker-details')}>
      <div tabIndex={-1} data-focus="unmovable" className="daybook-booker-notice">
        <EmptyState
          icon={why.kind === 'series' ? 'calendar' : 'info'}
          title={words.t(titles[why.kind])}
          role="status"
          actions={<Ways {...props} />}
        >
          {textOf(why, words)}
        </EmptyState>
      </div>
    </section>
  );
}

function textOf(why: Why, { t, f }: Words): string {
  switch (why.kind) {
    case 'missing':
      return t('booker.unmovableMissingText');
    case 'moved':
      return t('booker.unmovableMovedText');
    case 'rule':
      return t('booker.unmovableRuleText');
    case 'late':
      return t('booker.unmovableLateText', { length: f.longLength(why.minutes) });
    case 'series':
      return t('booker.unmovableSeriesText');
    case 'failed':
      return t(errorText(why.error));
    default:
      return t('booker.unmovableNewText');
  }
}

function Ways({ why, zone, words: { t, f }, onMove, onStartOver }: UnmovableProps) {
  switch (why.kind) {
    case 'moved':
      return <Button onClick={() => onMove(why.toUid)}>{t('booker.unmovableMovedGo')}</Button>;
    case 'failed':
      return <Button onClick={() => onMove(why.uid)}>{t('booker.retry')}</Button>;
    case 'rule':
    case 'late':
      return null;
    case 'series':
      return (
        <ul className="daybook-booker-dates">
          {why.dates.map((date) => (
            <li key={date.uid}>
              <Button block onClick={() => onMove(date.uid)}>
                {`${f.mediumDay(dayOf(date.start, zone))}${f.comma}${f.time(date.start, zone)}`}
              </Button>
            </li>
          ))}
        </ul>
      );
    default:
      return <Button onClick={onStartOver}>{t('booker.bookAnother')}</Button>;
  }
}
