/** What a host reads of webhooks. */
export const enWebhooks = {
  'webhooks.title': 'Webhooks',
} as const;
