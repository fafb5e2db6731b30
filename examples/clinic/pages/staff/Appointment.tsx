import type { Booking } from 'daybook';
import { useState } from 'react';
import { words } from '../words/language.js';
import { CancelForm } from './CancelForm.js';
import type { ClinicDays } from './clinicDays.js';

interface AppointmentProps {
  booking: Booking;
  days: ClinicDays;
  isNew: boolean;
  canCancel: boolean;
  /** Gets the visitor's name. */
  onCancelled: (name: string) => void;
}

const isUrl = (text: string) => /^https?:\/\//.test(text);

export function Appointment({ booking, days, isNew, canCancel, onCancelled }: AppointmentProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { attendees, guests, location, notes, status, cancellationReason } = booking;
  const [visitor] = attendees;
  const name = visitor?.name ?? '';
  const time = days.time(booking.start);
  return (
    <li className="appointment" data-status={status}>
      <p className="appointment-time">
        <strong>{time}</strong> <span>{days.time(booking.end)}</span>
      </p>
      <div className="appointment-who">
        <h3>
          {name} {isNew && <span className="badge badge-new">{words.isNew}</span>}
        </h3>
        <p className="appointment-contact">
          <a href={`mailto:${visitor?.email}`}>{visitor?.email}</a>
        </p>
        {guests.length > 0 && <Detail name={words.guests}>{guests.join(', ')}</Detail>}
        {notes !== '' && <Detail name={words.notes}>{notes}</Detail>}
        {cancellationReason !== '' && <Detail name={words.statuses.cancelled}>{cancellationReason}</Detail>}
      </div>
      <div className="appointment-what">
        <p>{booking.title.replace(/ between .*$/, '')}</p>
        {location && (
          <p className="quiet">
            {isUrl(location) ? <a href={location}>{new URL(location).host}</a> : location}
          </p>
        )}
      </div>
      <p className="appointment-status">
        <span className="badge" data-status={status}>
          {words.statuses[status]}
        </span>
      </p>
      {canCancel && !isAsking && (
        <button
          className="button appointment-cancel"
          type="button"
          aria-label={words.cancelOf(name, time)}
          onClick={() => setIsAsking(true)}
        >
          {words.cancel}
        </button>
      )}
      {isAsking && (
        <CancelForm
          bookingUid={booking.uid}
          name={name}
          onDone={() => onCancelled(name)}
          onKeep={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}

function Detail({ name, children }: { name: string; children: string }) {
  return (
    <p className="appointment-detail">
      <span className="quiet">{name}:</span> {children}
    </p>
  );
}
