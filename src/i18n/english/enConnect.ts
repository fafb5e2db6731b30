/** What a host reads while she connects an account, wherever that is. */
export const enConnect = {
  'connect.title': 'Connect a calendar',
} as const;
