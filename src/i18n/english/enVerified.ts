/** What a host reads of addresses and numbers that are proved to be hers, and of credits. */
export const enVerified = {
  'verified.title': 'Verified addresses and numbers',
} as const;
