'use client';
import { seriesDays } from '../../../../../event-type/recurring/seriesDays.js';
import type { RecurrenceRule } from '../../../../../queries/event-type/settingValues.js';
import { dayOf } from '../../../../../time/day.js';
import { useMinuteClock } from '../../../../../ui/device/useMinuteClock.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useHostZone } from '../../../composition/useHostZone.js';

/** Months from the first to the last, beyond which no date is worth an example. */
const mostMonths = 1200;
const months = { weekly: 0.25, monthly: 1, yearly: 12 } as const;

/** The dates of a series that begins today, by the host's clock. */
export function SeriesExample({ rule }: { rule: RecurrenceRule }) {
  const { words, now } = useEventTypeScene();
  const { t, f } = words;
  const zone = useHostZone();
  const clock = useMinuteClock(now);
  const { interval, occurrences: count, frequency } = rule;
  const isShort = interval * count * months[frequency] <= mostMonths;
  if (zone === null || interval < 1 || count < 1 || !isShort) return null;

  const days = seriesDays(dayOf(clock, zone), rule, count).map(
    frequency === 'weekly' && interval * count < 40 ? f.mediumDay : f.fullDay,
  );
  const [first = '', second = ''] = days;
  const text =
    count === 1
      ? t('eventType.recurring.exampleOne', { first })
      : count === 2
        ? t('eventType.recurring.exampleTwo', { first, second })
        : t('eventType.recurring.example', { first, second, last: days.at(-1) ?? '', count });
  return (
    <div className="daybook-fineprint">
      <p className="daybook-fineprint-title">{t('eventType.recurring.exampleFrom')}</p>
      <p className="daybook-fineprint-text">{text}</p>
    </div>
  );
}
