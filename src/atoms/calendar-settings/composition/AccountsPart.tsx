'use client';
import { AccountList } from '../../../calendars/accounts/AccountList.js';
import { useCalendarScene } from './CalendarScene.js';

export function AccountsPart() {
  const { controller, options, looks, words } = useCalendarScene();
  return <AccountList controller={controller.accounts} options={options} looks={looks} words={words} />;
}
