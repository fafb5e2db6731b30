/** What a host reads while she connects an account, wherever that is. */
export const enConnect = {
  'connect.title': 'Connect a calendar',
  'connect.google': 'Google Calendar',
  'connect.office365': 'Outlook, Microsoft 365',
  'connect.opening': 'One moment…',
} as const;
