'use client';
import { useId } from 'react';
import { TodayList } from '../../../calendars/today/TodayList.js';
import { deviceZone } from '../../../ui/device/deviceZone.js';
import { useCalendarScene } from './CalendarScene.js';

export function TodayPart() {
  const { controller, words } = useCalendarScene();
  const { accounts, today } = controller;
  const title = useId();
  if (accounts.model.status === 'empty') return null;
  return (
    <section className="daybook-calendars-part" aria-labelledby={title}>
      <h3 id={title} className="daybook-heading" data-size="m">
        {words.t('calendars.todayTitle')}
      </h3>
      <TodayList
        today={today}
        hasSelected={accounts.model.accounts.some(({ rows }) => rows.some(({ isOn }) => isOn))}
        isForeignZone={today.zone !== deviceZone()}
        words={words}
      />
    </section>
  );
}
