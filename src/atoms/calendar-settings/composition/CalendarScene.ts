'use client';
import { createContext, useContext } from 'react';
import type { CalendarAccountsLooks } from '../../../calendars/accounts/calendarAccountsOptions.js';
import type { CalendarWords } from '../../../calendars/words.js';
import { CalConfigError } from '../../../errors/index.js';
import type { CalendarSettingsController, UseCalendarSettingsOptions } from '../useCalendarSettings.js';

/** What the parts of one CalendarSettings share. */
export interface CalendarScene {
  readonly controller: CalendarSettingsController;
  readonly options: UseCalendarSettingsOptions;
  readonly looks: CalendarAccountsLooks;
  readonly words: CalendarWords;
}

export const CalendarScene = createContext<CalendarScene | null>(null);

/** Throws a `CalConfigError` outside of a CalendarSettings. */
export function useCalendarScene(): CalendarScene {
  const scene = useContext(CalendarScene);
  if (scene === null) {
    throw new CalConfigError({
      code: 'provider_missing',
      what: 'a part of CalendarSettings stands outside of one.',
      why: 'It does not know whose calendars to show.',
      todo: '<CalendarSettings><CalendarSettings.Accounts /></CalendarSettings>',
    });
  }
  return scene;
}
