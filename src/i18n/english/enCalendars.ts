/** What a host reads of her calendars. */
export const enCalendars = {
  'calendars.title': 'Calendars',
} as const;
