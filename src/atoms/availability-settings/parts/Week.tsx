'use client';
import { ZoneSelectPart } from '../composition/ZoneSelectPart.js';
import { DayRow } from './DayRow.js';
import type { PartProps } from './partProps.js';

/** The hours of each weekday, from the one on with which the host's weeks begin. */
export function Week(props: PartProps) {
  const { editor, words } = props;
  const { t, f } = words;
  const names = f.weekdays(0, 'long');
  return (
    <section className="daybook-availability-week" aria-label={t('hours.weekTitle')}>
      <div className="daybook-section-head">
        <h3 className="daybook-heading" tabIndex={-1} data-focus="settings">
          {t('hours.weekTitle')}
        </h3>
        <ZoneSelectPart />
      </div>
      <ul className="daybook-availability-days">
        {editor.days.map((day) => (
          <DayRow key={day.weekday} {...props} day={day} names={names} />
        ))}
      </ul>
    </section>
  );
}
