/** What a host reads of schedules and hours. */
export const enHours = {
  // the page
  'hours.weekTitle': 'Weekly hours',
} as const;
