/** What a host reads of the times that her calendars block. */
export const enBusy = {
  'busy.title': 'What blocks your time',
} as const;
