'use client';
import type { MouseEvent } from 'react';
import type { Schedule } from '../../../queries/schedules.js';
import type { ListSchedulesLooks } from '../listSchedulesLooks.js';

interface ScheduleNameProps {
  id: string;
  schedule: Schedule;
  looks: ListSchedulesLooks;
}

/** A press that asks for another tab or window is the browser's. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** The name: a link where the host has a page for it, a button where the host shows it in place; it covers the whole row. */
export function ScheduleName({ id, schedule, looks }: ScheduleNameProps) {
  const { getScheduleUrl, onOpenSchedule } = looks;
  if (getScheduleUrl) {
    return (
      <a
        id={id}
        className="daybook-schedules-name"
        href={getScheduleUrl(schedule.id)}
        onClick={(event) => {
          if (!onOpenSchedule || !isPlain(event)) return;
          event.preventDefault();
          onOpenSchedule(schedule.id, schedule);
        }}
      >
        {schedule.name}
      </a>
    );
  }
  if (onOpenSchedule) {
    return (
      <button
        id={id}
        type="button"
        className="daybook-schedules-name"
        onClick={() => onOpenSchedule(schedule.id, schedule)}
      >
        {schedule.name}
      </button>
    );
  }
  return (
    <span id={id} className="daybook-schedules-name">
      {schedule.name}
    </span>
  );
}
