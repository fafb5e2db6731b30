import { useCal } from 'daybook';
import { useState } from 'react';
import { words } from '../words/language.js';
import { Appointment } from './Appointment.js';
import type { ClinicDays } from './clinicDays.js';
import { type ListName, useBookingList } from './useBookingList.js';

interface AppointmentListProps {
  list: ListName;
  days: ClinicDays;
  /** Uids */
  newcomers: ReadonlySet<string>;
}

/** One list of bookings, day by day. */
export function AppointmentList({ list, days, newcomers }: AppointmentListProps) {
  const { now } = useCal();
  const { data: bookings, isError } = useBookingList(list);
  const [news, setNews] = useState('');
  return (
    <section aria-label={words.lists[list]} aria-busy={!bookings}>
      <p className="unseen" role="status">
        {news}
      </p>
      {isError && (
        <p className="problem" role="alert">
          {words.bookingsFailed}
        </p>
      )}
      {!bookings && !isError && <p className="quiet">{words.loading}</p>}
      {bookings?.length === 0 && <p className="quiet">{words.empty[list]}</p>}
      {days.byDay(bookings ?? []).map(({ key, list: onThisDay }) => {
        const start = onThisDay[0]?.start ?? 0;
        return (
          <section key={key} className="day" aria-labelledby={`day-${key}`}>
            <div className="day-head">
              <h2 id={`day-${key}`}>
                {days.dayName(start, now())} <span>{days.dayAndMonth(start)}</span>
              </h2>
              <p>{words.appointments(onThisDay.length)}</p>
            </div>
            <ul className="day-list">
              {onThisDay.map((booking) => (
                <Appointment
                  key={booking.uid}
                  booking={booking}
                  days={days}
                  isNew={newcomers.has(booking.uid)}
                  canCancel={list === 'upcoming'}
                  onCancelled={(name) => setNews(words.cancelled(name))}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
