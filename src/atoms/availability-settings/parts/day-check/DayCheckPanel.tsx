'use client';
import { useState } from 'react';
import type { HostRules } from '../../../../queries/hostRules.js';
import type { Schedule } from '../../../../queries/schedules.js';
import { useDayTimes } from '../../../../queries/useDayTimes.js';
import { useHostRules } from '../../../../queries/useHostRules.js';
import { useOwnOutOfOffice } from '../../../../queries/useOwnOutOfOffice.js';
import { bookingsToRead } from '../../../../schedule/day-check/bookingsToRead.js';
import { DayCheckView } from '../../../../schedule/day-check/DayCheckView.js';
import { DayVerdict } from '../../../../schedule/day-check/DayVerdict.js';
import { explainDay } from '../../../../schedule/day-check/explainDay.js';
import { dayOf } from '../../../../time/day.js';
import { instantOf } from '../../../../time/instant.js';
import type { Day, Zone } from '../../../../time/types.js';
import { isZone } from '../../../../time/zone.js';
import { useMinuteClock } from '../../../../ui/device/useMinuteClock.js';
import type { DayCheckProps } from './dayCheckProps.js';

/** The event types that go by these hours. */
const rulesOf = ({ id, isDefault }: Schedule, all: readonly HostRules[]) =>
  all.filter(({ scheduleId }) => (scheduleId === null ? isDefault : scheduleId === id));

/** Reads what is needed, once it is open, and explains the day that is chosen. */
export function DayCheckPanel(props: DayCheckProps) {
  const { schedule, words } = props;
  const { zone } = schedule;
  const { data: allRules, isError, refetch } = useHostRules();
  const retry = () => {
    refetch().catch(() => undefined);
  };
  if (!isZone(zone)) return <p className="daybook-text">{words.t('hours.pictureUnknownZone', { zone })}</p>;
  const today = dayOf(instantOf(props.now()), zone);
  if (!allRules) {
    const explanation = isError ? 'failed' : null;
    return <DayVerdict day={today} zone={zone} explanation={explanation} words={words} onRetry={retry} />;
  }
  const [first, ...others] = rulesOf(schedule, allRules);
  if (!first) return <p className="daybook-text">{words.t('hours.checkNoEventType')}</p>;
  return <CheckedDay {...props} zone={zone} today={today} offered={[first, ...others]} allRules={allRules} />;
}

interface CheckedDayProps extends DayCheckProps {
  zone: Zone;
  today: Day;
  offered: readonly [HostRules, ...HostRules[]];
  allRules: readonly HostRules[];
}

function CheckedDay({ schedule, isUnsaved, now, words, zone, today, offered, allRules }: CheckedDayProps) {
  const [chosenId, setChosenId] = useState(offered[0].id);
  const [day, setDay] = useState(today);
  const instant = useMinuteClock(now);
  const rules = offered.find(({ id }) => id === chosenId) ?? offered[0];
  const bookings = bookingsToRead(rules, { day, zone, hostZone: zone });
  const { status, times, retry } = useDayTimes({ eventTypeId: rules.id, day, zone, bookings });
  const hours = { weekly: schedule.weekly, overrides: schedule.overrides, zone };
  const absences = useOwnOutOfOffice();
  const outOfOffice = absences?.map(({ firstDay: first, lastDay: last }) => ({ first, last })) ?? null;
  const isRead = times !== null && absences !== undefined;
  const facts = isRead ? { day, zone, now: instant, hours, rules, allRules, ...times, outOfOffice } : null;
  return (
    <DayCheckView
      eventTypes={offered}
      eventTypeId={rules.id}
      day={day}
      zone={zone}
      explanation={status === 'failed' ? 'failed' : facts && explainDay(facts)}
      isUnsaved={isUnsaved}
      words={words}
      onEventTypeChange={setChosenId}
      onDayChange={setDay}
      onRetry={retry}
    />
  );
}
