'use client';
import { CalendarsHead } from '../../../calendars/CalendarsHead.js';
import { useCalendarScene } from './CalendarScene.js';

export function HeadingPart() {
  const { controller, looks, words } = useCalendarScene();
  const { t } = words;
  return <CalendarsHead title={t('calendars.title')} controller={controller.accounts} looks={looks} t={t} />;
}
