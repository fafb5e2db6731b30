'use client';
import { AccountList } from '../../../calendars/accounts/AccountList.js';
import { NoCalendars } from '../../../calendars/connecting/NoCalendars.js';
import { useCalendarScene } from './CalendarScene.js';

export function AccountsPart() {
  const { controller, options, looks, words } = useCalendarScene();
  const { accounts } = controller;
  return (
    <>
      {accounts.model.status === 'empty' && (
        <NoCalendars controller={accounts} options={options} looks={looks} words={words} />
      )}
      <AccountList controller={accounts} looks={looks} words={words} />
    </>
  );
}
