/** What a host reads of video apps, and of taking money. */
export const enApps = {
  'apps.title': 'Video apps',
} as const;
