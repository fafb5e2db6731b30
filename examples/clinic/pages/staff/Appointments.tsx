import { useCal } from 'daybook';
import { useState } from 'react';
import type { Session } from '../frame/readJson.js';
import { words } from '../words/language.js';
import { AppointmentList } from './AppointmentList.js';
import { clinicDays } from './clinicDays.js';
import { Tiles } from './Tiles.js';
import { type ListName, useBookingList } from './useBookingList.js';
import { useNewcomers } from './useNewcomers.js';

interface AppointmentsProps {
  staff: NonNullable<Session['staff']>;
  onSignOut: () => void;
}

const lists: ListName[] = ['upcoming', 'past', 'cancelled'];

export function Appointments({ staff, onSignOut }: AppointmentsProps) {
  const { now } = useCal();
  const days = clinicDays(staff.timeZone);
  const upcoming = useBookingList('upcoming');
  const newcomers = useNewcomers(upcoming.data);
  const [list, setList] = useState<ListName>('upcoming');
  const [firstName] = staff.name.split(' ');
  const city = staff.timeZone.split('/').at(-1) ?? staff.timeZone;
  return (
    <>
      <div className="staff-head">
        <div>
          <h1>{words.greeting(firstName ?? staff.name)}</h1>
          <p>
            {days.longDay(now())}. {words.zoneNote(city)}
          </p>
        </div>
        <button className="button" type="button" onClick={onSignOut}>
          {words.signOut}
        </button>
      </div>
      <Tiles upcoming={upcoming.data} days={days} />
      <fieldset className="lists">
        <legend className="unseen">{words.staffTitle}</legend>
        {lists.map((name) => (
          <button key={name} type="button" aria-pressed={name === list} onClick={() => setList(name)}>
            {words.lists[name]}
          </button>
        ))}
      </fieldset>
      <AppointmentList key={list} list={list} days={days} newcomers={newcomers} />
    </>
  );
}
