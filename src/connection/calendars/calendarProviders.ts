/** Whose calendars can be connected: `ics` is a link to a published calendar. */
export const calendarProviders = ['google', 'office365', 'apple', 'ics'] as const;
export type CalendarProviderName = (typeof calendarProviders)[number];

/** Those whose owner consents in a window. */
export type ConsentProviderName = Extract<CalendarProviderName, 'google' | 'office365'>;
export const isByConsent = (name: CalendarProviderName): name is ConsentProviderName =>
  name === 'google' || name === 'office365';

/** As the API names what it reaches them by. */
export const integrationOf: Readonly<Record<CalendarProviderName, string>> = {
  google: 'google_calendar',
  office365: 'office365_calendar',
  apple: 'apple_calendar',
  ics: 'ics-feed_calendar',
};

/** In the place of a logo. */
export const lettersOf: Readonly<Record<CalendarProviderName, string>> = {
  google: 'G',
  office365: 'O',
  apple: 'iC',
  // Its dot stays before it where lines run from the right.
  ics: '\u200e.ics',
};
