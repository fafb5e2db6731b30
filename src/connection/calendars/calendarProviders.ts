/** Whose calendars can be connected: `ics` is a link to a published calendar. */
export const calendarProviders = ['google', 'office365', 'apple', 'ics'] as const;
export type CalendarProviderName = (typeof calendarProviders)[number];
