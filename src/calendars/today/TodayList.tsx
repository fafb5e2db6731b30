import { Skeleton } from '../../ui/display/Skeleton.js';
import { providerName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import type { Today } from './useToday.js';

export interface TodayListProps {
  today: Today;
  /** Some calendar is switched on. */
  hasSelected: boolean;
  /** Another zone than the device's: then it is told. */
  isForeignZone: boolean;
  words: CalendarWords;
}

/** What is taken today, from which calendar, and which accounts are missing from that. */
export function TodayList({ today, hasSelected, isForeignZone, words }: TodayListProps) {
  const { t, f } = words;
  const { isLoading, rows, missing, zone } = today;
  const names = [...new Set(missing.map((account) => providerName(account, t)))];
  if (isLoading) {
    return (
      <div className="daybook-calendars-today" aria-busy="true">
        <Skeleton width="l" />
        <Skeleton width="m" />
      </div>
    );
  }
  return (
    <div className="daybook-calendars-today">
      {isForeignZone && (
        <p className="daybook-text" data-tone="muted" data-size="s">
          {t('calendars.todayZone', { zone: f.zoneCity(zone) })}
        </p>
      )}
      {rows.length > 0 && (
        <ul className="daybook-calendars-plain">
          {rows.map(({ key, start, end, isAllDay, title, calendar }) => (
            <li key={key} className="daybook-calendars-time">
              <span className="daybook-calendars-clock daybook-tabular">
                {isAllDay ? t('calendars.todayAll') : f.timeRange(start, end, zone)}
              </span>
              <span className="daybook-calendars-what">
                {t('calendars.todayRow', { title: title || t('calendars.todayBusy'), name: calendar })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 && (hasSelected || names.length === 0) && (
        <p className="daybook-text" data-tone="muted">
          {t(hasSelected ? 'calendars.todayNone' : 'calendars.todayNothingOn')}
        </p>
      )}
      {names.length > 0 && (
        <p className="daybook-text" data-tone="muted">
          {t(names.length === 1 ? 'calendars.todayMissing' : 'calendars.todayMissingMany', {
            accounts: f.list(names),
          })}
        </p>
      )}
    </div>
  );
}
